import { readTitleForm } from '../../dcsa';
import { reject } from '../../errors';
import type { Related } from '../../vocabulary/facts';
import { bill, viewBill } from './bill';
import { type BillState, isNegotiable, listHonouring } from './billState';
import { requireDisclosedTo } from './guards';
import { withoutConsent } from './pledge';
import { isWhole, type Replacement } from './replacedGoods';

/* What rests on bills that are replaced: it passes to those in their place. */

/** The pledge passes to the new bill, which must be as good a security. @throws PLEDGED */
export function requireSecurity(document: unknown, replaced: readonly Related[]): void {
  const pledges = replaced.map(({ record }) => bill.stateOf(record).pledge);
  if (pledges.every((pledge) => pledge === undefined)) return;
  const claims = new Set(pledges.map((pledge) => pledge?.claim));
  const form = readTitleForm(viewBill(document));
  if (claims.size > 1 || !isNegotiable(form) || !viewBill(document).isElectronic)
    reject('PLEDGED', 'A pledge passes from all bills that are replaced to an electronic bill made out to order.', {
      form,
    });
}

/** @throws PLEDGED */
export function requireConsentToSplit(document: unknown, related: Replacement): void {
  const { replaced, siblings } = related;
  const isSplit = siblings.length > 0 || !isWhole(document, related);
  for (const { record } of replaced) {
    const { pledge } = bill.stateOf(record);
    if (pledge !== undefined && pledge.consent?.to !== 'SPLIT' && isSplit)
      reject('PLEDGED', 'The pledgee consented to an amendment, and not to bills with parts of the goods.', {
        id: record.id,
      });
  }
}

/** A bank that has honoured one of the bills is a party of the new bill, and sees the others, too. @throws NOT_DISCLOSED */
export function requireSeenByPayers(replaced: readonly Related[]): void {
  const payersOf = ({ record }: Related): string[] => listHonouring(bill.stateOf(record).presentation);
  const payers = replaced.flatMap(payersOf);
  for (const each of replaced)
    for (const msp of payers) if (!payersOf(each).includes(msp)) requireDisclosedTo(each.record, msp);
}

/** What rests on a bill, and passes to those in its place: a pledge, and what keeps it from being a security again. */
export function inheritCharges(replaced: readonly Related[]): Pick<BillState, 'pledge' | 'presentation'> {
  const states = replaced.map(({ record }) => bill.stateOf(record));
  const pledge = states.map((state) => state.pledge).find((each) => each !== undefined);
  const presentation = combinePresentations(states);
  return {
    ...(pledge && { pledge: withoutConsent(pledge) }),
    ...(presentation && { presentation }),
  };
}

/** A bill that combines others was honoured for each bank that has honoured one of them. */
function combinePresentations(states: readonly BillState[]): BillState['presentation'] {
  const presentation = states.map((state) => state.presentation).find((each) => each !== undefined);
  const banks = new Set(states.flatMap((state) => listHonouring(state.presentation)));
  const [, ...others] = banks;
  return others.length === 0 ? presentation : presentation && { ...presentation, alsoHonouredFor: others };
}
