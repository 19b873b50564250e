import { z } from 'zod';
import { reject, rejectIssues } from '../../errors';
import { distinctUlids, writeContainerNumber } from '../../primitives';
import type { Related } from '../../vocabulary/facts';
import { type Link, Sha256, type TradeRecord } from '../../vocabulary/record';
import type { StepAsked } from '../../vocabulary/relations';
import { isChangedSince } from '../customsDeclaration/stopping';
import { listAncestors } from './ancestors';
import { bill, billLink, viewBill } from './bill';
import { type BillState, MAX_CONTAINERS } from './billState';
import { CARRIER, NOT_HELD } from './guards';
import { type Hold, listExcepted, MAX_HOLDS } from './holds';
import { listBelow, listHoldsElsewhere, MAX_OTHER_BILLS, requireBillsOfGoods } from './sameGoods';

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

/** Customs may let the carrier deliver what it holds under another bill of the goods. Only the request can say for which declarations. */
const DeliveryInput = z.strictObject({
  declarations: distinctUlids(MAX_HOLDS)
    .default([])
    .describe(
      'The declarations for which customs holds the goods under the master bill, a house bill or a bill before this one, and lets the carrier deliver them.',
    ),
  bills: distinctUlids(MAX_OTHER_BILLS)
    .default([])
    .describe('If a house bill was detached from this one: the bills in its place, and all above these (`ancestors`).'),
});
type Asked = StepAsked<BillState, z.infer<typeof DeliveryInput>>;

const RELATIONS = {
  excepted: {
    what: 'each declaration for which customs lets the carrier deliver held goods',
    find: ({ state, input: { declarations } }: Asked): readonly Link[] =>
      [...new Set([...listExcepted(state).map(({ declaration }) => declaration), ...declarations])].map((id) => ({
        type: 'customs-declaration',
        id,
      })),
    isPublic: true,
  },
  others: {
    what: 'each of its house bills, and each bill above it, such as its master bill and those in whose place it stands,',
    find: ({ state, input: { bills } }: Asked): readonly Link[] =>
      [...new Set([...listBelow(state), ...listAncestors(state), ...bills])].map(billLink),
    isPublic: true,
  },
} as const;

interface Delivering {
  readonly record: TradeRecord;
  readonly state: BillState;
  readonly related: {
    readonly excepted: readonly Related[];
    readonly others: readonly Related[];
  };
}

const ALL_NAMED = {
  sentence: 'all bills of the goods are named, and no others',
  guard: ({ record, related: { others } }: Delivering): void => {
    requireBillsOfGoods({ record }, others, '/input/bills');
  },
};

/** The goods of a bill are also those of its house bills, and of all bills above it. */
const NOT_HELD_ELSEWHERE = {
  sentence:
    'customs does not hold the goods under one of its house bills or one above it, or lets the carrier deliver them',
  guard: ({ record, related: { others, excepted } }: Delivering): void => {
    const held = listHoldsElsewhere(record, others).filter((hold) => !isExcepted(hold, excepted));
    if (held.length > 0)
      reject(
        'HELD',
        'Customs holds the goods under another bill. Its release must come first, or its exception for a declaration that `input.declarations` names.',
        { declarations: held.map(({ declaration }) => declaration) },
      );
  },
};

const STILL_EXCEPTED = {
  sentence:
    'customs has not stopped the goods again since it let the carrier deliver them, and they are declared as they were then',
  guard: ({ state, related: { excepted } }: Delivering): void => {
    const ended = listExcepted(state).filter((hold) => !isExcepted(hold, excepted));
    if (ended.length > 0)
      reject('HELD', 'Customs has stopped the goods again since its exception, or they are declared otherwise.', {
        declarations: ended.map(({ declaration }) => declaration),
      });
  },
};

/** Whether customs lets the carrier deliver though it holds the goods, and nothing has changed since. */
function isExcepted(hold: Hold, declarations: readonly Related[]): boolean {
  const { declaration: id, seen: version, content } = hold;
  const found = declarations.find(({ record }) => record.id === id);
  return hold.isExcepted === true && found !== undefined && !isChangedSince(found.record, { version, content });
}

/** What must hold of whatever leaves with the carrier. */
const FREE_TO_GO = [ALL_NAMED, NOT_HELD, NOT_HELD_ELSEWHERE, STILL_EXCEPTED] as const;

/** Records the delivery of everything that is left. */
export const deliver = bill.step('deliver', {
  summary: 'Records that the goods were delivered against the bill, which is spent.',
  from: DELIVERABLE,
  to: ['ACCOMPLISHED'],
  roles: CARRIERS,
  by: CARRIER,
  input: DeliveryInput,
  opponentMayBeAbsent: true,
  relations: RELATIONS,
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
  input: DeliveryInput,
  details: z.strictObject({
    containers: z.array(z.string()).min(1).max(MAX_CONTAINERS).describe('The delivered containers, by their numbers.'),
  }),
  content: 'carried',
  relations: RELATIONS,
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
  input: DeliveryInput.extend({ indemnity: Sha256.describe('The hash of the letter of indemnity.') }),
  opponentMayBeAbsent: true,
  relations: RELATIONS,
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
  decide: ({ record, state, input: { indemnity } }) => ({
    change: bill.changeTo(record.status, { ...state, indemnity }),
  }),
});
