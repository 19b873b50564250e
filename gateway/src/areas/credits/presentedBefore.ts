import {
  CreditState,
  isSameParty,
  listTransportNumbers,
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
const NUMBER = 'presentedTransportNumber';
const MAX_NUMBER_CHARS = 100;
/** How many presentations with a number are looked at, the oldest first. */
const MAX_ALIKE = 64;
/** The statuses of documents that a bank has refused. */
const REFUSED = ['REFUSED', 'RETURNED', 'REPLACED'];

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
 * Tells a bank that a transport document which is presented to it stands in a presentation of another beneficiary, too: goods
 * are sold once. The two beneficiaries of a credit that was transferred present the same documents (UCP 600 art. 38(h)). A bank
 * knows the presentations under its own credits and those that it examines, and no others.
 */
export const presentedBefore: ContentRule = async ({ record, document }, { mspId, queries }) => {
  const values = record.type === PRESENTATION ? listTransportNumbers(document) : [];
  if (values.length === 0 || !isBankOf(record, mspId)) return [];
  const found = await queries.withAnyTerm(userOf(mspId), PRESENTATION, { kind: NUMBER, values }, MAX_ALIKE);
  const own = read(record);
  const others = found.filter(({ id }) => id !== record.id).map(read);
  const strangers = others.filter(({ beneficiary }) => !isSameParty(beneficiary, own.beneficiary));
  if (strangers.length === 0) return [];
  const firstCredits = await findFirstCredits([own, ...strangers], { mspId, queries });
  const firstOf = ({ credit }: Presented): string => firstCredits.get(credit) ?? credit;
  return strangers.filter((other) => firstOf(other) !== firstOf(own)).map((other) => tell(own.record, other.record));
};

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
  { mspId, queries }: Pick<OrganizationReading, 'mspId' | 'queries'>,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(presented.map(({ credit }) => credit))];
  const credits = await queries.records(userOf(mspId), CREDIT, ids);
  return new Map(credits.map(({ id, state }) => [id, CreditState.parse(state).transferOf ?? id]));
}

/** The alert is about the later one, whichever is read first: ids say when documents were made. */
function tell(one: TradeRecord, other: TradeRecord): RaisedAlert {
  const [before, later] = one.id < other.id ? [one, other] : [other, one];
  const became = REFUSED.includes(before.status) ? 'which was refused' : `which is ${before.status}`;
  return {
    rule: 'PRESENTED_BEFORE',
    severity: 'HIGH',
    about: { type: PRESENTATION, id: later.id },
    reason: `A transport document of this presentation stands in presentation ${before.id} of another beneficiary, ${became}.`,
  };
}
