import {
  type CustomsFacts,
  type DeclaredFacts,
  type DocumentType,
  type Link,
  readBillOfGoods,
  readDeclared,
  readReportedCargo,
  readTransportEvent,
  TradeError,
  type TradeRecord,
} from '@naru/chaincode/domain';
import type { User } from '../identity/users.js';
import type { Targets } from '../readModel/authenticRecords.js';
import type { DocumentQueries } from '../readModel/documentQueries.js';
import { BILL, CARGO, DECLARATION } from './documentTypes.js';

/* What an organisation sees of how declared goods are carried: customs and banks judge it by the same documents. */

/** The kind of term by which documents are found by their boxes. */
export const CONTAINER = 'container';
/** How many other declarations one is weighed against: the newest of its traders, of its boxes, and what they name. */
export const MAX_DECLARATIONS = 200;
/** How many bills, cargo reports, events and records of processing are read beside them, of each kind. */
const MAX_DOCUMENTS = 200;
/** How many are read at one time. */
const AT_ONCE = 16;

/** Whose view it is, and how that user reads. */
export interface CustomsSources {
  readonly queries: Pick<DocumentQueries, 'linkingToAny' | 'records' | 'withAnyTerm'>;
  readonly user: User;
  /** The private document; undefined or null if it cannot be read. */
  readonly read: (link: Link) => Promise<unknown>;
}

/** What shows whether goods were loaded. */
type Shipping = Pick<CustomsFacts, 'bills' | 'declarations' | 'cargo' | 'events'>;

/** What an organisation can see that bears on whether the goods of an export were loaded: less than an authority weighs. */
export async function gatherShipping(subject: DeclaredFacts, sources: CustomsSources): Promise<Shipping> {
  const bills = await readBills([subject], sources);
  const ids = [...(subject.bill === undefined ? [] : [subject.bill]), ...bills.map(({ id }) => id)];
  const ofBills = await findLinking(DECLARATION, { type: BILL, ids }, sources);
  const boxes = { kind: CONTAINER, values: listBoxes([subject]) };
  const inBoxes = await sources.queries.withAnyTerm(sources.user, DECLARATION, boxes, MAX_DECLARATIONS, 'desc');
  return {
    bills,
    declarations: await readAll(distinct([ofBills, inBoxes]), sources, readDeclared),
    cargo: await readCargo(ids, sources),
    events: await readEvents([subject], sources),
  };
}

const listBoxes = (declarations: readonly DeclaredFacts[]): string[] =>
  declarations.flatMap(({ boxes }) => boxes.map(({ number }) => number));

/** The documents of a type that link to one of some others, as far as the user may see them. */
export const findLinking = (
  type: DocumentType,
  to: Targets,
  { queries, user }: Pick<CustomsSources, 'queries' | 'user'>,
): Promise<TradeRecord[]> => queries.linkingToAny(user, type, to, MAX_DOCUMENTS);

/** The bills that some declarations name, and those of the boxes of the first one. */
export async function readBills(
  declarations: readonly DeclaredFacts[],
  sources: CustomsSources,
): Promise<CustomsFacts['bills']> {
  const { queries, user } = sources;
  const ids = declarations.flatMap(({ bill }) => bill ?? []);
  const boxes = { kind: CONTAINER, values: listBoxes(declarations.slice(0, 1)) };
  const named = await queries.records(user, BILL, [...new Set(ids)].slice(0, MAX_DOCUMENTS));
  const found = await queries.withAnyTerm(user, BILL, boxes, MAX_DOCUMENTS, 'desc');
  return readAll(distinct([named, found]), sources, readBillOfGoods);
}

/** What carriers report of some bills. */
export async function readCargo(bills: readonly string[], sources: CustomsSources): Promise<CustomsFacts['cargo']> {
  return readAll(await findLinking(CARGO, { type: BILL, ids: bills }, sources), sources, readReportedCargo);
}

/** What happened to the boxes of some declarations. */
export async function readEvents(
  declarations: readonly DeclaredFacts[],
  sources: CustomsSources,
): Promise<CustomsFacts['events']> {
  const boxes = { kind: CONTAINER, values: listBoxes(declarations) };
  const found = await sources.queries.withAnyTerm(sources.user, 'transport-event', boxes, MAX_DOCUMENTS, 'desc');
  const recorded = found.filter(({ status }) => status === 'RECORDED');
  return readAll(recorded, sources, ({ id }, document) => ({ id, ...readTransportEvent(document) }));
}

export const distinct = (lists: readonly (readonly TradeRecord[])[]): TradeRecord[] =>
  [...new Map(lists.flat().map((record) => [record.id, record])).values()].slice(0, MAX_DOCUMENTS);

/** Reads documents, some at a time; those that are not held, or are not what they should be, are left out. */
export async function readAll<T>(
  records: readonly TradeRecord[],
  { read }: Pick<CustomsSources, 'read'>,
  view: (record: TradeRecord, document: unknown) => T | undefined,
): Promise<T[]> {
  const views: T[] = [];
  for (let start = 0; start < records.length; start += AT_ONCE) {
    const some = records.slice(start, start + AT_ONCE);
    const found = await Promise.all(
      some.map(async (record) => viewOne(record, await read({ type: record.type, id: record.id }), view)),
    );
    views.push(...found.flatMap((each) => each ?? []));
  }
  return views;
}

function viewOne<T>(
  record: TradeRecord,
  document: unknown,
  view: (record: TradeRecord, document: unknown) => T | undefined,
): T | undefined {
  if (document === undefined || document === null) return undefined;
  try {
    return view(record, document);
  } catch (error) {
    if (error instanceof TradeError) return undefined;
    throw error;
  }
}
