import {
  type Finding,
  judgeTransport,
  type Link,
  readTransportEvent,
  TradeError,
  type TradeRecord,
  type TransportRule,
} from '@naru/chaincode/domain';
import type { ContentRule, OrganizationReading } from '../../readModel/contentRule.js';
import type { RaisedAlert } from '../../readModel/alertRule.js';
import { BILL } from '../documentTypes.js';
import { userOf } from '../organizationUser.js';
import { EVENT, type ReadBill, readTransportFacts } from './transportFacts.js';

/** A bill in one of these statuses secures nothing any more. */
const SPENT: ReadonlySet<string> = new Set(['ACCOMPLISHED', 'VOIDED']);
/** The rules by which an event contradicts a bill. */
const CONTRADICTIONS: ReadonlySet<TransportRule> = new Set(['D6', 'D21']);
/** How many bills one event is weighed against: those that it names, and those in which its container stands. */
const MAX_BILLS = 100;

/**
 * D6, D21: a transport event contradicts a bill. It is told when the organisation can read both: when the event comes, and
 * when a bill comes whose events are there already.
 */
export const contradictedByTransport: ContentRule = async ({ record, document }, reading) => {
  if (record.type === BILL) return judgeBill({ record, document }, reading);
  if (record.type !== EVENT || record.status !== 'RECORDED') return [];
  const raised: RaisedAlert[] = [];
  for (const bill of await findBills(record, document, reading)) {
    const all = await judgeBill(bill, reading, [record]);
    raised.push(...all.filter(({ events }) => events.includes(record.id)));
  }
  return raised;
};

interface Contradiction extends RaisedAlert {
  readonly events: readonly string[];
}

/** What the organisation can read: everything of its own, as an auditor sees it. */

async function judgeBill(
  bill: ReadBill,
  { mspId, queries, read }: OrganizationReading,
  arriving: readonly TradeRecord[] = [],
): Promise<Contradiction[]> {
  const { type, id, status } = bill.record;
  if (SPENT.has(status)) return [];
  const facts = await readTransportFacts(bill, { queries, user: userOf(mspId), read }, arriving);
  return judgeTransport(facts)
    .filter(({ rule }) => CONTRADICTIONS.has(rule))
    .flatMap(({ rule, findings: [first, ...others] }) =>
      first === undefined ? [] : [toAlert(rule, { type, id }, [first, ...others])],
    );
}

/** One alert for each rule and bill, however many findings there are. */
function toAlert(rule: string, about: Link, findings: readonly [Finding, ...Finding[]]): Contradiction {
  const [{ severity }] = findings;
  const reason = findings.map((finding) => finding.reason).join(' ');
  return { rule, severity, reason, about, events: findings.flatMap(({ evidence }) => listEvents(evidence)) };
}

function listEvents({ events }: Finding['evidence']): string[] {
  return Array.isArray(events) ? events.filter((each) => typeof each === 'string') : [];
}

async function findBills(
  event: TradeRecord,
  document: unknown,
  { mspId, queries, read }: OrganizationReading,
): Promise<ReadBill[]> {
  const container = containerIn(document);
  const values = container === undefined ? [] : [container];
  const linked = event.links.filter(({ type }) => type === BILL).map(({ id }) => id);
  const named = await queries.records(userOf(mspId), BILL, linked);
  const found = await queries.withAnyTerm(userOf(mspId), BILL, { kind: 'container', values }, MAX_BILLS);
  const bills: ReadBill[] = [];
  for (const record of new Map([...named, ...found].map((each) => [each.id, each])).values()) {
    const text = await read({ type: BILL, id: record.id });
    if (text !== undefined) bills.push({ record, document: text });
  }
  return bills;
}

function containerIn(document: unknown): string | undefined {
  try {
    return readTransportEvent(document).equipmentReference;
  } catch (error) {
    if (error instanceof TradeError) return undefined;
    throw error;
  }
}
