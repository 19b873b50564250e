import { z } from 'zod';
import { reject, rejectIssues } from '../../errors';
import { writeContainerNumber } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import type { Related } from '../../vocabulary/facts';
import { type Link, Sha256, type TradeRecord } from '../../vocabulary/record';
import { isChangedSince } from '../customsDeclaration/stopping';
import { bill, billLink, viewBill } from './bill';
import { type BillState, MAX_CONTAINERS } from './billState';
import { CARRIER, NOT_HELD } from './guards';
import { listExcepted, listOpenHolds } from './holds';

const DELIVERABLE = ['ISSUED', 'SURRENDERED_FOR_DELIVERY'] as const;
const CARRIERS = ['carrier-agent'] as const;

/** Goods are delivered against the bill; those of a sea waybill to its consignee, without it. */
const SURRENDERED = {
  sentence: 'the bill is surrendered, or is a sea waybill',
  guard: ({ record, state: { form } }: { readonly record: TradeRecord; readonly state: BillState }): void => {
    if (record.status === 'ISSUED' && form !== 'SEA_WAYBILL')
      reject('WRONG_STATUS', 'The bill is not surrendered; goods are delivered against it alone.', {
        status: record.status,
        allowed: ['SURRENDERED_FOR_DELIVERY'],
      });
  },
};

/** An exception ends as soon as customs stops the goods once more, or they are declared otherwise. */
const EXCEPTED = {
  excepted: {
    what: 'each declaration for which customs lets the carrier deliver held goods',
    find: ({ state }: { readonly state: BillState }): readonly Link[] =>
      listExcepted(state).map(({ declaration: id }) => ({ type: 'customs-declaration', id })),
    isPublic: true,
  },
} as const;

/** The goods of a bill are also those of its master bill, and of its house bills. */
const SAME_GOODS = {
  others: {
    what: 'its master bill, and each of its house bills',
    find: ({ state: { master, houses = [] } }: { readonly state: BillState }): readonly Link[] =>
      [...(master === undefined ? [] : [master]), ...houses].map(billLink),
    isPublic: true,
  },
} as const;

const NOT_HELD_ELSEWHERE = {
  sentence: 'customs does not hold the goods under its master bill or one of its house bills',
  guard: ({ related: { others } }: { readonly related: { readonly others: readonly Related[] } }): void => {
    const held = others.flatMap(({ record }) => listOpenHolds(bill.stateOf(record)));
    if (held.length > 0)
      reject('HELD', 'Customs holds the goods under the master bill or a house bill; its release must come first.', {
        declarations: held.map(({ declaration }) => declaration),
      });
  },
};

const STILL_EXCEPTED = {
  sentence:
    'customs has not stopped the goods again since it let the carrier deliver them, and they are declared as they were then',
  guard: ({
    state,
    related: { excepted },
  }: {
    readonly state: BillState;
    readonly related: { readonly excepted: readonly Related[] };
  }): void => {
    const seen = new Map(
      listExcepted(state).map(({ declaration, seen: version, content }) => [declaration, { version, content }]),
    );
    const changed = excepted.filter(({ record }) => isChangedSince(record, seen.get(record.id) ?? {}));
    if (changed.length > 0)
      reject('HELD', 'Customs has stopped the goods again since its exception, or they are declared otherwise.', {
        declarations: changed.map(({ record }) => record.id),
      });
  },
};

/** What must hold of whatever leaves with the carrier. */
const FREE_TO_GO = [NOT_HELD, NOT_HELD_ELSEWHERE, STILL_EXCEPTED] as const;

/** Records the delivery of everything that is left. */
export const deliver = bill.step('deliver', {
  summary: 'Records that the goods were delivered against the bill, which is spent.',
  from: DELIVERABLE,
  to: ['ACCOMPLISHED'],
  roles: CARRIERS,
  by: CARRIER,
  input: Nothing,
  opponentMayBeAbsent: true,
  relations: { ...EXCEPTED, ...SAME_GOODS },
  requirements: [SURRENDERED, ...FREE_TO_GO],
  decide: ({ state }) => ({ change: bill.changeTo('ACCOMPLISHED', state) }),
});

/** Records the delivery of some of the containers. The ledger shows how many, and the parties which. */
export const deliverContainers = bill.step('deliver-containers', {
  summary: 'Records that some containers were delivered against the bill, which is spent with the last of them.',
  from: DELIVERABLE,
  to: ['ISSUED', 'SURRENDERED_FOR_DELIVERY', 'ACCOMPLISHED'],
  roles: CARRIERS,
  by: CARRIER,
  input: Nothing,
  details: z.strictObject({
    containers: z.array(z.string()).min(1).max(MAX_CONTAINERS).describe('The delivered containers, by their numbers.'),
  }),
  content: 'carried',
  relations: { ...EXCEPTED, ...SAME_GOODS },
  requirements: [
    SURRENDERED,
    ...FREE_TO_GO,
    {
      sentence: 'they are containers of the bill that were not delivered before',
      guard: ({ state, document, details }) => {
        findPlaces(state, document, details.containers);
      },
    },
  ],
  decide: ({ record, state, document, details }) => {
    const { deliveredContainers = [] } = state;
    const all = [...deliveredContainers, ...findPlaces(state, document, details.containers)].sort((a, b) => a - b);
    const isAll = all.length === viewBill(document).containers.length;
    return { change: bill.changeTo(isAll ? 'ACCOMPLISHED' : record.status, { ...state, deliveredContainers: all }) };
  },
});

/** The places of containers in the document's list. @throws INVALID with those that are not there, or not any more */
function findPlaces(
  { deliveredContainers = [] }: BillState,
  document: unknown,
  containers: readonly string[],
): number[] {
  const references = viewBill(document).containers.map(({ equipmentReference }) => equipmentReference);
  const places = containers.map((container) => references.indexOf(writeContainerNumber(container)));
  const wrong = containers.flatMap((container, index) => {
    const place = places[index] ?? -1;
    const isRight = place >= 0 && !deliveredContainers.includes(place) && places.indexOf(place) === index;
    return isRight ? [] : [{ container, index }];
  });
  if (wrong.length === 0) return places;
  const message = 'is not a container of the bill, was delivered before, or is named twice';
  rejectIssues(
    wrong.map(({ index }) => ({ pointer: `/details/containers/${index}`, message })),
    {
      message: 'These are not containers of the bill, were delivered before, or are named twice.',
      values: { containers: wrong.map(({ container }) => container) },
    },
  );
}

/** The goods left without the bill, which stays out: it is recorded as what it is, and alarms whoever relies on the bill. */
export const deliverAgainstIndemnity = bill.step('deliver-against-indemnity', {
  summary: 'Records that the goods were delivered against a letter of indemnity, without the bill, which stays out.',
  from: ['ISSUED', 'PENDING_SURRENDER_FOR_DELIVERY', 'PENDING_SURRENDER_FOR_AMENDMENT'],
  to: ['ISSUED', 'PENDING_SURRENDER_FOR_DELIVERY', 'PENDING_SURRENDER_FOR_AMENDMENT'],
  roles: CARRIERS,
  by: CARRIER,
  input: z.strictObject({ indemnity: Sha256.describe('The hash of the letter of indemnity.') }),
  opponentMayBeAbsent: true,
  relations: { ...EXCEPTED, ...SAME_GOODS },
  requirements: [
    {
      sentence: 'the goods were not delivered against a letter before',
      guard: ({ state: { indemnity } }) => {
        if (indemnity !== undefined)
          reject('WRONG_STATUS', 'The goods were delivered against a letter of indemnity before.', { indemnity });
      },
    },
    ...FREE_TO_GO,
  ],
  decide: ({ record, state, input }) => ({ change: bill.changeTo(record.status, { ...state, ...input }) }),
});
