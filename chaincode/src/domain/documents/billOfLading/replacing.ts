import { reject } from '../../errors';
import type { Caller, OtherChange, Related } from '../../vocabulary/facts';
import { isAmong, requireActor, requireStatus } from '../../vocabulary/guards';
import { addParty } from '../../vocabulary/parties';
import type { CreationAsked } from '../../vocabulary/relations';
import { isSameParty, type Party } from '../../vocabulary/record';
import { readTitleForm } from '../../dcsa';
import { bill, billLink, viewBill } from './bill';
import { type BillState, isNegotiable, listFunctions, listHonouring } from './billState';
import { findSurplus, hasAll } from './conservation';
import { NOT_HELD, requireDisclosedTo, UNDELIVERED } from './guards';
import { withoutConsent } from './pledge';

/* A bill that is issued in the place of others: amended, switched, split off, or combined of them. */

interface Replacing {
  readonly replaces: readonly string[];
  readonly siblings: readonly string[];
}

interface ReplacingFacts {
  readonly caller: Caller;
  readonly document: unknown;
  readonly input: Replacing & {
    readonly issueTo: Party;
    readonly consignee?: Party | undefined;
    readonly endorsee?: Party | undefined;
  };
  readonly related: { readonly replaced: readonly Related[]; readonly siblings: readonly Related[] };
}

/** The bills that are replaced, and those that replace them already. Their goods are compared with those of the new one. */
export const REPLACED = {
  replaced: {
    what: 'each bill in whose place it is issued',
    find: ({ input }: CreationAsked<Replacing>) => input.replaces.map(billLink),
    carries: 'bill-of-lading',
    change: bill.changedTo(['SURRENDERED_FOR_AMENDMENT', 'VOIDED'], ({ issuer }) => [{ msp: issuer }]),
  },
  siblings: {
    what: 'each bill that was issued in the same place before',
    find: ({ input }: CreationAsked<Replacing>) => input.siblings.map(billLink),
    carries: 'bill-of-lading',
  },
} as const;

/** What must hold of a bill that replaces others; one that replaces none meets it. */
export const REPLACING = [
  {
    sentence: 'the bills in whose place it is issued are of the caller’s organisation',
    guard: ({ caller, related: { replaced } }: ReplacingFacts): void => {
      for (const { record } of replaced) requireActor(caller, [{ msp: bill.stateOf(record).issuer }]);
    },
  },
  {
    sentence: 'they are surrendered for amendment',
    guard: ({ related: { replaced } }: ReplacingFacts): void => {
      for (const { record } of replaced) requireStatus(record, ['SURRENDERED_FOR_AMENDMENT']);
    },
  },
  {
    sentence: 'the carrier has delivered nothing of their goods, and customs does not hold them',
    guard: ({ related: { replaced } }: ReplacingFacts): void => {
      for (const { record } of replaced)
        for (const { guard } of [UNDELIVERED, NOT_HELD]) guard({ state: bill.stateOf(record) });
    },
  },
  {
    sentence: 'it is issued to whoever surrendered them, and its other parties see them',
    guard: ({ input, related: { replaced } }: ReplacingFacts): void => {
      for (const { record } of replaced) requireSameHolder(record, input);
      requireSeenByPayers(replaced);
    },
  },
  {
    sentence: 'the bills that replace the same one are named, and a bill is either split or combined',
    guard: ({ input, related: { replaced } }: ReplacingFacts): void => {
      requireSiblings(replaced, input.siblings);
    },
  },
  {
    sentence: 'under the number of a bill that it replaces it has another transportDocumentSubReference',
    guard: ({ document, related: { replaced } }: ReplacingFacts): void => {
      for (const each of replaced) requireOtherVersion(document, each.document);
    },
  },
  {
    sentence: 'together they have no more goods than the bills that they replace, and one that combines has all',
    guard: ({ document, related }: ReplacingFacts): void => {
      requireConserved(document, related);
    },
  },
  {
    sentence: 'if they are pledged, all are for one claim, and it is electronic and made out to order, too',
    guard: ({ document, related: { replaced } }: ReplacingFacts): void => {
      requireSecurity(document, replaced);
    },
  },
  {
    sentence: 'a pledged bill is split only if its pledgee consented to that',
    guard: ({ document, related }: ReplacingFacts): void => {
      requireConsentToSplit(document, related);
    },
  },
] as const;

/** The goods of what is replaced travel to all parties of the new bill. @throws FORBIDDEN, NOT_DISCLOSED */
function requireSameHolder(record: Related['record'], { issueTo, consignee, endorsee }: ReplacingFacts['input']): void {
  const { surrenderedBy } = bill.stateOf(record);
  // A bank that has a bill by a presentation has it as an organisation.
  const isOf =
    surrenderedBy?.party === undefined ? surrenderedBy?.msp === issueTo.msp : isSameParty(surrenderedBy, issueTo);
  if (!isOf)
    reject('FORBIDDEN', 'The bill goes to the party that surrendered the bills that it replaces.', { id: record.id });
  for (const party of [consignee, endorsee]) if (party !== undefined) requireDisclosedTo(record, party.msp);
}

/** A bank that has honoured one of the bills is a party of the new bill, and sees the others, too. @throws NOT_DISCLOSED */
function requireSeenByPayers(replaced: readonly Related[]): void {
  const payersOf = ({ record }: Related): string[] => listHonouring(bill.stateOf(record).presentation);
  const payers = replaced.flatMap(payersOf);
  for (const each of replaced)
    for (const msp of payers) if (!payersOf(each).includes(msp)) requireDisclosedTo(each.record, msp);
}

/** @throws INVALID with the bills to name */
function requireSiblings(replaced: readonly Related[], siblings: readonly string[]): void {
  const known = replaced.flatMap(({ record }) => bill.stateOf(record).replacedBy ?? []);
  const isSame = known.length === siblings.length && known.every((id) => siblings.includes(id));
  if (!isSame || (replaced.length > 1 && known.length > 0))
    reject('INVALID', 'These bills were issued in the same place before. Name all of them, and no others.', {
      field: '/input/siblings',
      siblings: known,
    });
}

/** @throws DUPLICATE_NUMBER */
function requireOtherVersion(document: unknown, replaced: unknown): void {
  const [own, other] = [viewBill(document), viewBill(replaced)];
  if (
    own.transportDocumentReference === other.transportDocumentReference &&
    own.transportDocumentSubReference === other.transportDocumentSubReference
  )
    reject('DUPLICATE_NUMBER', 'A bill that replaces another under its number has another sub-reference.', {
      field: '/document/transportDocumentSubReference',
    });
}

/** The documents that travelled along: all of them, since the relations carry them. */
const documentsOf = (found: readonly Related[]): object[] => found.map(({ document }) => asObject(document));

/** It is a transport document, which is checked before. */
function asObject(document: unknown): object {
  if (typeof document !== 'object' || document === null) throw new Error('A bill was not read before the decision.');
  return document;
}

function listSuccessors(document: unknown, { siblings }: ReplacingFacts['related']): object[] {
  return [...documentsOf(siblings), asObject(document)];
}

/** @throws NOT_CONSERVED with what is more, or is missing */
function requireConserved(document: unknown, related: ReplacingFacts['related']): void {
  const { replaced } = related;
  if (replaced.length === 0) return;
  const [originals, successors] = [documentsOf(replaced), listSuccessors(document, related)];
  const surplus = findSurplus(originals, successors);
  if (surplus.length > 0)
    reject('NOT_CONSERVED', 'These goods are more than those of the bills that are replaced.', { surplus });
  if (replaced.length > 1 && !hasAll(originals, successors))
    reject('NOT_CONSERVED', 'A bill that combines others has all of their goods.', {
      missing: findSurplus(successors, originals),
    });
}

/** Whoever sees all bills that are replaced sees the new one: their next change may need one of these to endorse. */
export function addReaders(
  parties: readonly Party[],
  state: BillState,
  { replaced }: ReplacingFacts['related'],
): Party[] {
  const [first, ...rest] = replaced.map(({ record }) => record.parties);
  const common = (first ?? []).filter((party) => rest.every((others) => isAmong(party, others)));
  return common.reduce<Party[]>((all, each) => addParty(all, each, listFunctions(state)), [...parties]);
}

/** The pledge passes to the new bill, which must be as good a security. @throws PLEDGED */
function requireSecurity(document: unknown, replaced: readonly Related[]): void {
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
function requireConsentToSplit(document: unknown, related: ReplacingFacts['related']): void {
  const { replaced, siblings } = related;
  const isWhole = siblings.length === 0 && hasAll(documentsOf(replaced), [asObject(document)]);
  for (const { record } of replaced) {
    const { pledge } = bill.stateOf(record);
    if (pledge !== undefined && pledge.consent?.to !== 'SPLIT' && !isWhole)
      reject('PLEDGED', 'The pledgee consented to an amendment, and not to bills with parts of the goods.', {
        id: record.id,
      });
  }
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

/** The bills that are replaced are void as soon as all of their goods are in others. */
export function endReplaced(id: string, document: unknown, related: ReplacingFacts['related']): OtherChange[] {
  const { replaced } = related;
  if (replaced.length === 0) return [];
  const isComplete = hasAll(documentsOf(replaced), listSuccessors(document, related));
  return replaced.map((found) => {
    const state = bill.stateOf(found.record);
    const replacedBy = [...(state.replacedBy ?? []), id];
    return bill.changeRelated(found, {
      ...(isComplete && { status: 'VOIDED' as const }),
      state: { ...state, replacedBy },
    });
  });
}
