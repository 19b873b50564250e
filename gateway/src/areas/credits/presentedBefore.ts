import {
  CreditState,
  GIVEN_BACK_STATUSES,
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
import { BILL } from '../documentTypes.js';
import { userOf } from '../organizationUser.js';

export const PRESENTATION = 'presentation';
export const CREDIT = 'letter-of-credit';
export const PRESENTED_BEFORE = 'PRESENTED_BEFORE';
/** The term by which presentations are found by the numbers of their transport documents. */
export const TRANSPORT_NUMBER = 'presentedTransportNumber';
const MAX_NUMBER_CHARS = 100;
/** How many presentations with a number are looked at, the oldest first. */
const MAX_ALIKE = 64;
/** A second set can come before the first one is refused. Under back-to-back credits it may do so. */
export const NOT_TAKEN_UP: readonly string[] = [...OPEN_EXAMINATIONS, ...GIVEN_BACK_STATUSES];

/** Finds presentations by the numbers of their transport documents. */
export const transportNumberSearch: Search = {
  kind: TRANSPORT_NUMBER,
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
 * own credits and in those that it examines; of a bill on the ledger it knows each presentation. Others it meets by tokens: see
 * `presentedElsewhere`.
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
  const ids = [...new Set(presented.map(({ credit }) => credit))];
  const firstOf = firstCreditOf(await queries.records(userOf(mspId), CREDIT, ids));
  return pairs
    .filter(({ before, later }) => firstOf(before.credit) !== firstOf(later.credit))
    .map(({ before, later }) => tellOwn(later.record, before.record));
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
    add(await queries.withAnyTerm(userOf(mspId), PRESENTATION, { kind: TRANSPORT_NUMBER, values }, MAX_ALIKE));
  // A record has a bounded number of links.
  for (const bill of record.links.filter(({ type }) => type === BILL))
    add(await queries.linking(PRESENTATION, bill, MAX_ALIKE, NOT_TAKEN_UP));
  return [...found.values()];
}

/** Whether a bank has had the documents of a presentation, or is to have them. */
export function isBankOf(record: TradeRecord, mspId: string): boolean {
  const { bank, issuingBank, forwardedBy } = PresentationState.parse(record.state);
  return [bank, issuingBank, forwardedBy].includes(mspId);
}

function read(record: TradeRecord): Presented {
  const { credit, beneficiary } = PresentationState.parse(record.state);
  return { record, credit, beneficiary };
}

/** The credit of which each credit is a transfer, or itself. */
export function firstCreditOf(credits: readonly TradeRecord[]): (credit: string) => string {
  const first = new Map(credits.map(({ id, state }) => [id, CreditState.parse(state).transferOf ?? id]));
  return (credit) => first.get(credit) ?? credit;
}

export const severityOf = ({ status }: Pick<TradeRecord, 'status'>): 'HIGH' | 'REVIEW' =>
  GIVEN_BACK_STATUSES.includes(status) ? 'HIGH' : 'REVIEW';

/** What a bank is told of two presentations that it sees. */
export function tellOwn(later: TradeRecord, before: TradeRecord): RaisedAlert {
  return {
    rule: PRESENTED_BEFORE,
    severity: severityOf(before),
    about: { type: PRESENTATION, id: later.id },
    reason: `A transport document of this presentation is one of presentation ${before.id} of another beneficiary, which is ${before.status}.`,
  };
}
