import { bill } from '../billOfLading/bill';
import { type BillState, listFunctions } from '../billOfLading/billState';
import { FREE, NEVER_HONOURED, UNPLEDGED } from '../billOfLading/guards';
import { reject } from '../../errors';
import type { Caller, OtherChange, Related } from '../../vocabulary/facts';
import { isCaller, requireStatus } from '../../vocabulary/guards';
import { addParty, removeParty } from '../../vocabulary/parties';
import { isSameParty, type Link, type Party, type TradeRecord } from '../../vocabulary/record';
import { presented } from './presented';

/*
 * A presentation takes the bills along: who presents has them no longer, until the bank refuses. So does a collection, until
 * its documents are delivered or go back.
 */

/** The bills of a presentation or a collection on the ledger. Whoever passes them on has had them last; a bill goes to whoever takes it. */
export const PRESENTED_BILLS = {
  what: 'each bill on the ledger that is presented',
  find: ({ record: { links } }: { readonly record: TradeRecord }): Link[] =>
    links.filter(({ type }) => type === 'bill-of-lading'),
} as const;

export const HANDED_ON = bill.changedTo(['ISSUED'], ({ received }) => (received === undefined ? [] : [received.from]));
export const TAKEN_BACK = bill.changedTo(['ISSUED'], ({ possessor }) => [possessor]);

/** @throws FORBIDDEN, WRONG_STATUS, NOT_ELECTRONIC, PLEDGED, PRESENTED, OFFER_OPEN */
export function requirePresentable(caller: Caller, bills: readonly Related[], bank: string): void {
  for (const { record } of bills) {
    const state = bill.stateOf(record);
    if (!isCaller(state.possessor, caller))
      reject('FORBIDDEN', 'Only whoever has a bill can present it.', { bill: record.id });
    requireStatus(record, ['ISSUED']);
    for (const { guard } of [...FREE, NEVER_HONOURED]) guard({ state: withoutOwnPledge(state, bank) });
  }
}

/** A bill that is pledged to a bank can be presented to that bank, which has it as its security already. */
function withoutOwnPledge({ pledge, ...state }: BillState, bank: string): BillState {
  return pledge === undefined || pledge.pledgee === bank ? state : { ...state, pledge };
}

/** Whether bills on the ledger belong to a presentation. */
export const hasBills = ({ links }: Pick<TradeRecord, 'links'>): boolean =>
  links.some(({ type }) => type === 'bill-of-lading');

/** Whether a bank keeps the bills of a presentation that it refused. */
export function holdsBills(record: TradeRecord): boolean {
  return record.status === 'REFUSED' && presented.stateOf(record).holdsDocuments === true && hasBills(record);
}

/** What one bank finances, another does not pay for. @throws PLEDGED if a bill is pledged to another bank */
export function requireUnpledgedToOthers(bills: readonly Related[], bank: string): void {
  for (const { record } of bills) UNPLEDGED.guard({ state: withoutOwnPledge(bill.stateOf(record), bank) });
}

/** Whether the bank has each bill by this presentation. @throws WRONG_STATUS */
export function requireWithBank(presentation: string, bills: readonly Related[]): void {
  for (const { record } of bills)
    if (bill.stateOf(record).presentation?.id !== presentation)
      reject('WRONG_STATUS', 'A bill of this presentation went back. Have it presented again.', { bill: record.id });
}

/** Whoever presents hands the bills to the bank. All who see the presentation see them from then on. */
export function handOver(
  bills: readonly Related[],
  as: Pick<NonNullable<BillState['presentation']>, 'id' | 'remittingBank'>,
  bank: string,
  parties: readonly Party[],
): OtherChange[] {
  return bills.map((found) => {
    const before = bill.stateOf(found.record);
    const { possessor: holder, titleHolder, endorsement } = before;
    const presentation = { ...as, holder, titleHolder, ...(endorsement && { endorsement }) };
    const state = pass(before, { msp: bank });
    const shown = parties.reduce<Party[]>(
      (all, each) => addParty(all, each, listFunctions(state)),
      [...found.record.parties],
    );
    return bill.changeRelated(found, { state: { ...state, isTaken: true, presentation }, parties: shown });
  });
}

/** The bills go to the issuing bank, which examines them in its turn. */
export function passOn(bills: readonly Related[], bank: string): OtherChange[] {
  return bills
    .filter(isInForce)
    .map((found) => bill.changeRelated(found, { state: pass(bill.stateOf(found.record), { msp: bank }) }));
}

/** The bills go to the issuing bank, which reimburses whoever honoured. Whoever presented them sees them no longer. */
export function takeUp(bills: readonly Related[], issuingBank: string): OtherChange[] {
  return bills.filter(isInForce).map((found) => {
    const { presentation, ...state } = pass(bill.stateOf(found.record), { msp: issuingBank });
    if (presentation === undefined) throw new Error('It was not checked whether the bank has the bills.');
    const honoured: BillState = { ...state, presentation: { ...presentation, honouredFor: issuingBank } };
    const parties = removeParty(found.record.parties, presentation.holder, listFunctions(honoured));
    return bill.changeRelated(found, { state: honoured, parties });
  });
}

/** The bills go back to whoever presented them, with the title that they had. */
export function giveBack(bills: readonly Related[], presentation: string): OtherChange[] {
  return bills.filter(isInForce).flatMap((found) => {
    const { presentation: presented, endorsement: _, ...state } = bill.stateOf(found.record);
    if (presented?.id !== presentation) return [];
    const { holder, titleHolder, endorsement } = presented;
    const received = { from: state.possessor, titleHolder: state.titleHolder };
    const back = { ...state, possessor: holder, titleHolder, received, ...(endorsement && { endorsement }) };
    return [bill.changeRelated(found, { state: back })];
  });
}

/** The goods of a sea waybill are delivered without it, so that it can be over while a bank examines it: then it stays. */
export function isInForce({ record: { status } }: Related): boolean {
  return status === 'ISSUED';
}

/**
 * Possession passes; title with it if whoever hands the bill over has it, endorsed to the bank's order. A bank to whose order
 * the bill is, by whichever party of it, has both as an organisation.
 */
export function pass(state: BillState, to: Party): BillState {
  const { possessor, titleHolder, endorsement, nominee: _, declined: __, ...rest } = state;
  const isOwn = isSameParty(titleHolder, possessor);
  const received = { from: possessor, titleHolder, ...(endorsement && { endorsement }) };
  const kept = { titleHolder, ...(endorsement && { endorsement }) };
  const isEndorsed = endorsement === 'BLANK_ENDORSE' || (endorsement === 'ENDORSE_TO_ORDER' && isOwn);
  const isPassed = isEndorsed || (to.party === undefined && titleHolder.msp === to.msp);
  return { ...rest, possessor: to, ...kept, ...(isPassed && { titleHolder: to }), received };
}
