import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { Ulid } from '../../primitives';
import type { Caller, Related } from '../../vocabulary/facts';
import { requireStatus } from '../../vocabulary/guards';
import { MAX_LINKS, type Party, type TradeRecord } from '../../vocabulary/record';
import type { StepAsked } from '../../vocabulary/relations';
import { lineOf, listAncestors, NamedAncestors, requireAncestors, requireNotHeldAbove } from './ancestors';
import { listDetached, listOwnAncestors, requireAllReplaced } from './attachedGoods';
import { asDocument, bill, billLink, documentsOf, listIds } from './bill';
import { type BillState, listSignatories } from './billState';
import { findSurplus, hasAll } from './conservation';
import { listUnreleasedOf } from './holds';
import { NEVER_HELD, NO_OFFER, type OnState, UNDELIVERED, UNPLEDGED, UNPRESENTED } from './guards';

/*
 * A carrier that does not own the vessel (an NVOCC) holds the master bill of the ocean carrier, and issues house bills for
 * parts of its goods.
 */

export const HouseInput = z.strictObject({ house: Ulid.describe('The house bill.') });
type HouseInput = z.infer<typeof HouseInput>;
export type Asked = StepAsked<BillState, HouseInput>;

const AttachInput = HouseInput.extend({ ancestors: NamedAncestors });
type Attaching = StepAsked<BillState, z.infer<typeof AttachInput>>;

/** Customs can hold the goods under these, too. */
export const ABOVE = {
  above: {
    what: 'each bill above the master bill',
    find: ({ state }: Asked) => listAncestors(state).map(billLink),
    isPublic: true,
  },
} as const;

/** Only an organisation that is a carrier has carrier agents, so that it is an NVOCC. */
export const FORWARDER = {
  sentence: 'the caller is of the organisation that has the bill, or has title by it',
  parties: ({ possessor, titleHolder }: BillState): Party[] => [{ msp: possessor.msp }, { msp: titleHolder.msp }],
};

/** Goods for which house bills are out stay under their master bill. */
export const NO_HOUSES: OnState = {
  sentence: 'no house bill is attached to it',
  guard: ({ state: { houses } }) => {
    if (houses !== undefined)
      reject('WRONG_STATUS', 'House bills are attached to this bill. Void and detach them first.', { houses });
  },
};

/** What customs holds stays with the bill on which it said so; what it holds for one house bill keeps no other one there. */
export const NOT_HELD_WITH = {
  sentence: 'customs does not hold the goods of the bill, or of the house bill, not even with an exception',
  guard: ({
    id,
    state,
    related: { house, above },
  }: {
    readonly id: string;
    readonly state: BillState;
    readonly related: { readonly house: Related; readonly above: readonly Related[] };
  }): void => {
    const { record } = house;
    const line = lineOf(record.id, bill.stateOf(record));
    NEVER_HELD.guard({ state: { ...state, holds: listUnreleasedOf(state, line) } });
    requireNotHeldAbove(id, state, above);
  },
};

interface AttachingFacts {
  readonly id: string;
  readonly caller: Caller;
  readonly record: TradeRecord;
  readonly state: BillState;
  readonly document: unknown;
  readonly related: {
    readonly house: Related;
    readonly attached: readonly Related[];
    readonly ancestors: readonly Related[];
  };
}

export const attachHouse = bill.step('attach-house', {
  summary: 'Attaches a house bill to its master bill: the organisation that holds the master has issued it.',
  from: ['ISSUED'],
  to: ['ISSUED'],
  roles: ['carrier-agent'],
  by: FORWARDER,
  input: AttachInput,
  content: 'carried',
  relations: {
    house: {
      what: 'the house bill',
      find: ({ input: { house } }: Asked) => billLink(house),
      carries: 'bill-of-lading',
      change: bill.changedTo(['ISSUED'], ({ issuer }) => [{ msp: issuer }]),
    },
    ancestors: {
      what: 'each bill above the house bill',
      find: ({ input: { ancestors } }: Attaching) => ancestors.map(billLink),
      isPublic: true,
    },
    ...ABOVE,
    attached: {
      what: 'each house bill that is attached already',
      find: ({ state: { houses = [] } }: Asked) => houses.map(billLink),
      carries: 'bill-of-lading',
    },
  },
  requirements: [
    UNPLEDGED,
    UNPRESENTED,
    NO_OFFER,
    UNDELIVERED,
    NOT_HELD_WITH,
    {
      sentence: 'the house bill was issued by the caller’s organisation',
      guard: ({ caller, related: { house } }) => {
        if (bill.stateOf(house.record).issuer !== caller.msp)
          reject('FORBIDDEN', 'A house bill is issued by the organisation that holds the master bill.', {
            house: house.record.id,
          });
      },
    },
    {
      sentence: 'the house bill is ISSUED, neither pledged, presented nor held, and nothing of it is delivered',
      guard: ({ related: { house } }) => {
        requireStatus(house.record, ['ISSUED']);
        const state = bill.stateOf(house.record);
        for (const { guard } of [UNPLEDGED, UNPRESENTED, UNDELIVERED, NEVER_HELD]) guard({ state });
      },
    },
    {
      sentence: 'a house bill is attached once; it is not a master bill, and a master bill is not a house bill',
      guard: ({ id, state, related: { house } }) => {
        requireUnlinked(id, state, house);
      },
    },
    {
      sentence: 'no bill above the house bill has goods left, or is held, but for the master bill and those above that',
      guard: (facts) => {
        const { house, ancestors } = facts.related;
        requireAncestors([house], [...listIds(ancestors), ...lineOf(facts.id, facts.state)]);
        requireAllReplaced(listOwnAncestors(facts));
      },
    },
    {
      sentence: `fewer than ${MAX_LINKS} house bills are attached, and fewer than ${MAX_LINKS} are detached`,
      guard: ({ state: { houses = [], detachedHouses = [] } }) => {
        if (Math.max(houses.length, detachedHouses.length) >= MAX_LINKS)
          rejectField('/input/house', `At most ${MAX_LINKS} house bills are attached, and as many detached.`, {
            attached: houses.length,
            detached: detachedHouses.length,
          });
      },
    },
    {
      sentence: 'every organisation that must endorse sees the master bill and all of its house bills',
      guard: (facts) => {
        requireSeenByEndorsers(facts);
      },
    },
    {
      sentence: 'all house bills together have no more goods than the master bill, in its containers with its seals',
      guard: ({ document, related: { house, attached } }) => {
        requireWithin(document, [...attached, house]);
      },
    },
  ],
  decide: (facts) => {
    const { id, document, related } = facts;
    const { housesHaveAll: _, detachedHouses: __, ...state } = facts.state;
    const { house, attached } = related;
    const ancestors = [id, ...listAncestors(state)];
    const linked = bill.changeRelated(house, { state: { ...bill.stateOf(house.record), master: id, ancestors } });
    const detachedHouses = listDetached(facts);
    return {
      change: bill.changeTo('ISSUED', {
        ...{ ...state, houses: [...(state.houses ?? []), house.record.id] },
        ...(haveAll(document, [...attached, house]) && { housesHaveAll: true as const }),
        ...(detachedHouses.length > 0 && { detachedHouses }),
      }),
      others: [linked],
    };
  },
});

/** @throws INVALID with the bills to which one of the two is linked */
function requireUnlinked(id: string, { master, houses = [] }: BillState, { record }: Related): void {
  const house = bill.stateOf(record);
  const isFree = house.master === undefined && house.houses === undefined && !houses.includes(record.id);
  if (record.id === id || master !== undefined || !isFree)
    rejectField('/input/house', 'One of these bills is a master or house bill of another.', {
      master: { id, ...(master !== undefined && { master }) },
      house: { id: record.id, master: house.master, houses: house.houses },
    });
}

/**
 * The documents of all of these bills travel to everybody who endorses: whom the records of the two name, and if that is
 * not enough, any party of the master bill.
 * @throws NOT_DISCLOSED
 */
function requireSeenByEndorsers({ caller, record, state, related: { house, attached } }: AttachingFacts): void {
  const holders = [listSignatories(state), listSignatories(bill.stateOf(house.record))];
  const named = new Set([caller.msp, ...holders.flat()]);
  const isEnough = holders.every((own) => [...named].some((msp) => !own.includes(msp)));
  const endorsers = isEnough ? named : new Set([...named, ...listReaders(record)]);
  for (const { id, ...rest } of [record, house.record, ...attached.map((each) => each.record)])
    for (const msp of endorsers)
      if (!listReaders(rest).includes(msp))
        reject('NOT_DISCLOSED', `${msp} must endorse, and does not see one of the bills. Disclose it first.`, {
          msp,
          bill: id,
        });
}

function listReaders({ parties }: Pick<TradeRecord, 'parties'>): string[] {
  return parties.map(({ msp }) => msp);
}

/** Whether house bills have all goods of their master bill together. */
const haveAll = (document: unknown, houses: readonly Related[]): boolean =>
  hasAll([asDocument(document)], documentsOf(houses));

/** @throws NOT_CONSERVED with what is more */
function requireWithin(document: unknown, houses: readonly Related[]): void {
  const surplus = findSurplus([asDocument(document)], documentsOf(houses));
  if (surplus.length > 0)
    reject('NOT_CONSERVED', 'These goods of the house bills are more than those of the master bill.', { surplus });
}
