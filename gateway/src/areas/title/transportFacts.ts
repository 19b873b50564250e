import {
  isVisibleTo,
  type Link,
  readBillFacts,
  readTransportEvent,
  type RecordedEvent,
  TradeError,
  type TradeRecord,
  TransportEventState,
  type TransportFacts,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import type { User } from '../../identity/users.js';
import type { DocumentQueries } from '../../readModel/documentQueries.js';

export const EVENT = 'transport-event';
/** How many events of one bill, and of its containers, one answer reads. */
const MAX_EVENTS = 1_000;
/** How many are read at one time. */
const AT_ONCE = 16;

/** Whose view it is, and how that user reads. */
export interface TransportSources {
  readonly queries: Pick<DocumentQueries, 'linking' | 'withAnyTerm'>;
  readonly user: User;
  /** The private document; undefined or null if it cannot be read. */
  readonly read: (link: Link) => Promise<unknown>;
}

/** A bill with its document. */
export interface ReadBill {
  readonly record: TradeRecord;
  readonly document: unknown;
}

/**
 * What a user can know of the transport of a bill's goods: the events of the bill, and those of its containers in other
 * bills. That an event belongs to a bill counts only if the bill's own carrier has recorded it.
 * @param arriving Events that are read for the first time, so that they are not found by their terms yet.
 */
export async function readTransportFacts(
  { record, document }: ReadBill,
  { queries, user, read }: TransportSources,
  arriving: readonly TradeRecord[] = [],
): Promise<TransportFacts> {
  const bill = readBillFacts(document);
  const linked = await queries.linking(EVENT, { type: record.type, id: record.id }, MAX_EVENTS);
  const ofCarrier = linked.filter((each) => isCurrent(each) && isOfCarrier(each, record));
  const visible = ofCarrier.filter((each) => isVisibleTo(user, each));
  const values = bill.containers.map(({ equipmentReference }) => equipmentReference);
  const seen = await queries.withAnyTerm(user, EVENT, { kind: 'container', values }, MAX_EVENTS);
  const known = new Map([...visible, ...seen.filter(isCurrent), ...arriving].map((each) => [each.id, each]));
  const events = await readAll([...known.values()], read);
  const own = new Set(visible.map(({ id }) => id));
  const ofBill = events.filter(({ id }) => own.has(id));
  return {
    bill,
    events: ofBill,
    sightings: events,
    hiddenEvents: ofCarrier.length - ofBill.length,
    now: new Date().toISOString(),
  };
}

const isCurrent = ({ status }: TradeRecord): boolean => status === 'RECORDED';

const Issued = z.looseObject({ issuer: z.string() });

function isOfCarrier({ state }: TradeRecord, bill: TradeRecord): boolean {
  return TransportEventState.safeParse(state).data?.carrier === Issued.safeParse(bill.state).data?.issuer;
}

async function readAll(records: readonly TradeRecord[], read: TransportSources['read']): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (let start = 0; start < records.length; start += AT_ONCE) {
    const some = records.slice(start, start + AT_ONCE);
    const found = await Promise.all(some.map(async (record) => readOne(record, read)));
    events.push(...found.flatMap((event) => event ?? []));
  }
  return events;
}

/** Undefined if this organisation does not hold the event, or its parties have kept something else under its hash. */
async function readOne({ type, id }: TradeRecord, read: TransportSources['read']): Promise<RecordedEvent | undefined> {
  try {
    const document = await read({ type, id });
    return document === undefined || document === null ? undefined : { id, ...readTransportEvent(document) };
  } catch (error) {
    if (error instanceof TradeError) return undefined;
    throw error;
  }
}
