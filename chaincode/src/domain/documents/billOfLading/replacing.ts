import { reject, rejectField } from '../../errors';
import type { Caller, OtherChange, Related } from '../../vocabulary/facts';
import { isAmong, requireActor, requireStatus } from '../../vocabulary/guards';
import { addParty } from '../../vocabulary/parties';
import type { CreationAsked } from '../../vocabulary/relations';
import { isSameParty, MAX_LINKS, type Party } from '../../vocabulary/record';
import { bill, billLink, listIds, viewBill } from './bill';
import { type BillState, listFunctions, type TitleMode } from './billState';
import { inheritAncestors, requireAncestors, requireNotHeldAbove } from './ancestors';
import { ASKED_FOR_PAPER, NEVER_HELD, requireDisclosedTo, UNDELIVERED } from './guards';
import { requireConsentToSplit, requireSecurity, requireSeenByPayers } from './charges';
import type { Hold } from './holds';
import { isWhole, type Replacement, requireConserved } from './replacedGoods';

/* A bill that is issued in the place of others: amended, switched, split off, or combined of them. */

interface Replacing {
  readonly replaces: readonly string[];
  readonly siblings: readonly string[];
  readonly ancestors: readonly string[];
}

interface ReplacingFacts {
  readonly caller: Caller;
  readonly document: unknown;
  readonly input: Replacing & {
    readonly titleMode?: TitleMode | undefined;
    readonly issueTo: Party;
    readonly consignee?: Party | undefined;
    readonly endorsee?: Party | undefined;
  };
  readonly related: Replacement & { readonly ancestors: readonly Related[] };
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
  ancestors: {
    what: 'each bill above those',
    find: ({ input }: CreationAsked<Replacing>) => input.ancestors.map(billLink),
    isPublic: true,
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
    sentence:
      'the carrier has delivered nothing of their goods, and customs does not hold these, but for those of another bill in the same place',
    guard: ({ related: { replaced, ancestors } }: ReplacingFacts): void => {
      for (const { record } of replaced) {
        const state = bill.stateOf(record);
        UNDELIVERED.guard({ state });
        NEVER_HELD.guard({ state: { ...state, holds: listHoldsOfRest(state) } });
        requireNotHeldAbove(record.id, state, ancestors);
      }
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
    sentence: 'title stays with who had it, goes to who surrendered them, or to whom that party named',
    guard: ({ input, related: { replaced } }: ReplacingFacts): void => {
      for (const { record } of replaced) requireRightfulTitle(record, input);
    },
  },
  {
    sentence: 'it is of paper only if they were surrendered for that',
    guard: ({ document, related: { replaced } }: ReplacingFacts): void => {
      if (!viewBill(document).isElectronic)
        for (const { record } of replaced) ASKED_FOR_PAPER.guard({ state: bill.stateOf(record) });
    },
  },
  {
    sentence: 'title stays in the register that it is in, unless the bill goes on paper',
    guard: ({ document, input, related: { replaced } }: ReplacingFacts): void => {
      if (viewBill(document).isElectronic) requireSameRegister(findTitleMode(document, input, replaced), replaced);
    },
  },
  {
    sentence: 'they are not attached to a master bill',
    guard: ({ related: { replaced } }: ReplacingFacts): void => {
      for (const { record } of replaced) requireDetached(record);
    },
  },
  {
    sentence: 'all bills above them are named, if one of them is a part of a bill that has more goods',
    guard: ({ related: { replaced, ancestors } }: ReplacingFacts): void => {
      requireAncestors(replaced, listIds(ancestors));
    },
  },
  {
    sentence: `the bills that replace the same one are named, a bill is either split or combined, and the last of ${MAX_LINKS} parts has the rest`,
    guard: ({ document, input, related }: ReplacingFacts): void => {
      requireSiblings(related.replaced, input.siblings);
      requireRoomForRest(document, related);
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

/** What customs holds of the goods for which no other bill was issued yet. */
const listHoldsOfRest = ({ replacedBy = [], holds = [] }: BillState): Hold[] =>
  holds.filter(({ part }) => part === undefined || !replacedBy.includes(part));

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

/** A carrier cannot make the goods over to somebody on its own. @throws FORBIDDEN */
function requireRightfulTitle(record: Related['record'], { consignee, endorsee }: ReplacingFacts['input']): void {
  const { surrenderedBy, titleHolder, madeOutTo } = bill.stateOf(record);
  const to = endorsee ?? consignee;
  const rightful = [surrenderedBy, titleHolder, madeOutTo].filter((party) => party !== undefined);
  if (to !== undefined && !rightful.some((party) => isSameParty(party, to)))
    reject('FORBIDDEN', 'Whoever surrendered the bill did not name this party as the one to have title.', {
      id: record.id,
      to,
    });
}

/** Where the register of title of a new bill is: by default, where that of the bills in whose place it stands is. */
export function findTitleMode(
  document: unknown,
  { titleMode }: Pick<ReplacingFacts['input'], 'titleMode'>,
  [first]: readonly Related[],
): TitleMode {
  const isKept = first !== undefined && viewBill(document).isElectronic;
  return titleMode ?? (isKept ? bill.stateOf(first.record).titleMode : 'MIRROR');
}

/** @throws INVALID */
function requireSameRegister(titleMode: TitleMode, replaced: readonly Related[]): void {
  const others = replaced.filter(({ record }) => bill.stateOf(record).titleMode !== titleMode);
  if (others.length > 0)
    rejectField('/input/titleMode', 'An amendment does not move title to another register.', {
      titleMode,
      replaces: others.map(({ record }) => record.id),
    });
}

/** Its master bill would not know the goods of the new one. @throws WRONG_STATUS */
function requireDetached(record: Related['record']): void {
  const { master } = bill.stateOf(record);
  if (master !== undefined)
    reject('WRONG_STATUS', 'The bill is attached to a master bill. Detach it, and attach the new one.', {
      id: record.id,
      master,
    });
}

/** @throws INVALID with the bills to name */
function requireSiblings(replaced: readonly Related[], siblings: readonly string[]): void {
  const known = replaced.flatMap(({ record }) => bill.stateOf(record).replacedBy ?? []);
  const isSame = known.length === siblings.length && known.every((id) => siblings.includes(id));
  if (!isSame || (replaced.length > 1 && known.length > 0))
    rejectField(
      '/input/siblings',
      'These bills were issued in the same place before. Name all of them, and no others.',
      {
        siblings: known,
      },
    );
}

/** What is left after the last bill that the record can name would be in none. @throws INVALID */
function requireRoomForRest(document: unknown, related: Replacement): void {
  if (related.siblings.length === MAX_LINKS - 1 && !isWhole(document, related))
    rejectField(
      '/document/consignmentItems',
      `At most ${MAX_LINKS} bills stand in the place of one. Put all that is left into this one.`,
    );
}

/** Whoever sees all bills that are replaced sees the new one: their next change may need one of these to endorse. */
export function addReaders(parties: readonly Party[], state: BillState, { replaced }: Replacement): Party[] {
  const [first, ...rest] = replaced.map(({ record }) => record.parties);
  const common = (first ?? []).filter((party) => rest.every((others) => isAmong(party, others)));
  return common.reduce<Party[]>((all, each) => addParty(all, each, listFunctions(state)), [...parties]);
}

/** The bills above the new one: those that it replaces, and those above these. */
export const addAncestors = (document: unknown, related: ReplacingFacts['related']): Pick<BillState, 'ancestors'> =>
  inheritAncestors(related.replaced, related.ancestors, related.replaced.length > 0 && isWhole(document, related));

/** The bills that are replaced are void as soon as all of their goods are in others. */
export function endReplaced(id: string, document: unknown, related: Replacement): OtherChange[] {
  const { replaced } = related;
  if (replaced.length === 0) return [];
  const isComplete = isWhole(document, related);
  return replaced.map((found) => {
    const state = bill.stateOf(found.record);
    const replacedBy = [...(state.replacedBy ?? []), id];
    return bill.changeRelated(found, {
      ...(isComplete && { status: 'VOIDED' as const }),
      state: { ...state, replacedBy },
    });
  });
}
