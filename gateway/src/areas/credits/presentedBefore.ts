import {
  CreditState,
  isSameParty,
  listTransportNumbers,
  OPEN_EXAMINATIONS,
  type Party,
  PresentationState,
  type TradeRecord,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import type { RaisedAlert } from '../../readModel/alertRule.js';
import type { ContentRule, OrganizationReading } from '../../readModel/contentRule.js';
import type { Search } from '../../readModel/search.js';
import { userOf } from '../organizationUser.js';

const PRESENTATION = 'presentation';
const CREDIT = 'letter-of-credit';
const BILL = 'bill-of-lading';
const NUMBER = 'presentedTransportNumber';
const MAX_NUMBER_CHARS = 100;
/** How many presentations with a number are looked at, the oldest first. */
const MAX_ALIKE = 64;
/** The statuses of documents that no bank has taken up. One that was replaced was mended by its beneficiary. */
const GIVEN_BACK = ['REFUSED', 'RETURNED', 'WITHDRAWN'];
/** A second set can come before the first one is refused. Under back-to-back credits it may do so. */
const NOT_TAKEN_UP = [...OPEN_EXAMINATIONS, ...GIVEN_BACK];

/** Finds presentations by the numbers of their transport documents. */
export const transportNumberSearch: Search = {
  kind: NUMBER,
  schema: z.string().min(1).max(MAX_NUMBER_CHARS),
  types: [PRESENTATION],
  listed: [],
  termsIn: listTransportNumbers,
};

/** A presentation, with what is compared of it. */
interface Presented {
  readonly record: TradeRecord;
  readonly credit: string;
  readonly beneficiary: Party;
}

/**
 * Tells a bank that a transport document which is presented to it was refused, taken back, or is still examined, in a
 * presentation of another beneficiary. Documents that were paid for go on: who buys under one credit may sell under the next. The two beneficiaries of a
 * credit that was transferred present the same documents (UCP 600 art. 38(h)). A bank knows the numbers in presentations under its
 * own credits and in those that it examines; of a bill on the ledger it knows each presentation.
 */
export const presentedBefore: ContentRule = async ({ record, document }, { mspId, queries }) => {
  if (record.type !== PRESENTATION || !isBankOf(record, mspId)) return [];
  const found = await findAlike(record, document, { mspId, queries });
  const pairs = found
    .filter(({ id }) => id !== record.id)
    .map((other) => toPair(record, other))
    .filter(
      ({ before, later }) =>
        NOT_TAKEN_UP.includes(before.record.status) &&
        isBankOf(later.record, mspId) &&
        !isSameParty(before.beneficiary, later.beneficiary),
    );
  if (pairs.length === 0) return [];
  const presented = pairs.flatMap(({ before, later }) => [before, later]);
  const firstCredits = await findFirstCredits(presented, { mspId, queries });
  const firstOf = ({ credit }: Presented): string => firstCredits.get(credit) ?? credit;
  return pairs.filter(({ before, later }) => firstOf(before) !== firstOf(later)).map(tell);
};

interface Pair {
  readonly before: Presented;
  readonly later: Presented;
}

/** Whichever can be read first: ids say when documents were made. */
function toPair(one: TradeRecord, other: TradeRecord): Pair {
  const [before, later] = one.id < other.id ? [one, other] : [other, one];
  return { before: read(before), later: read(later) };
}

type Reading = Pick<OrganizationReading, 'mspId' | 'queries'>;

/** The presentations with the number of a transport document, or a bill on the ledger, of this one. */
async function findAlike(record: TradeRecord, document: unknown, { mspId, queries }: Reading): Promise<TradeRecord[]> {
  const found = new Map<string, TradeRecord>();
  const add = (records: readonly TradeRecord[]): void => {
    for (const each of records) found.set(each.id, each);
  };
  const values = listTransportNumbers(document);
  if (values.length > 0)
    add(await queries.withAnyTerm(userOf(mspId), PRESENTATION, { kind: NUMBER, values }, MAX_ALIKE));
  // A record has a bounded number of links.
  for (const bill of record.links.filter(({ type }) => type === BILL))
    add(await queries.linking(PRESENTATION, bill, MAX_ALIKE, NOT_TAKEN_UP));
  return [...found.values()];
}

function isBankOf(record: TradeRecord, mspId: string): boolean {
  const { bank, issuingBank, forwardedBy } = PresentationState.parse(record.state);
  return [bank, issuingBank, forwardedBy].includes(mspId);
}

function read(record: TradeRecord): Presented {
  const { credit, beneficiary } = PresentationState.parse(record.state);
  return { record, credit, beneficiary };
}

/** The credit of which each credit is a transfer, or itself. */
async function findFirstCredits(
  presented: readonly Presented[],
  { mspId, queries }: Reading,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(presented.map(({ credit }) => credit))];
  const credits = await queries.records(userOf(mspId), CREDIT, ids);
  return new Map(credits.map(({ id, state }) => [id, CreditState.parse(state).transferOf ?? id]));
}

function tell({ before: { record: before }, later: { record: later } }: Pair): RaisedAlert {
  return {
    rule: 'PRESENTED_BEFORE',
    severity: GIVEN_BACK.includes(before.status) ? 'HIGH' : 'REVIEW',
    about: { type: PRESENTATION, id: later.id },
    reason: `A transport document of this presentation is one of presentation ${before.id} of another beneficiary, which is ${before.status}.`,
  };
}
