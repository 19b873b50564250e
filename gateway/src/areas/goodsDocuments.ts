import {
  type CustomsFacts,
  type DeclaredFacts,
  type DocumentType,
  isVisibleTo,
  type Link,
  readBillOfGoods,
  readDeclared,
  readReportedCargo,
  readTransportEvent,
  TradeError,
  type TradeRecord,
} from '@naru/chaincode/domain';
import type { User } from '../identity/users.js';
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
  readonly queries: Pick<DocumentQueries, 'linking' | 'records' | 'withAnyTerm'>;
  readonly user: User;
  /** The private document; undefined or null if it cannot be read. */
  readonly read: (link: Link) => Promise<unknown>;
}

/** What shows whether goods were loaded. */
type Shipping = Pick<CustomsFacts, 'bills' | 'declarations' | 'cargo' | 'events'>;

/** What an organisation can see that bears on whether the goods of an export were loaded: less than an authority weighs. */
export async function gatherShipping(subject: DeclaredFacts, sources: CustomsSources): Promise<Shipping> {
  const documents = new GoodsDocuments(sources);
  const bills = await documents.bills([subject]);
  const ids = [...(subject.bill === undefined ? [] : [subject.bill]), ...bills.map(({ id }) => id)];
  const ofBills = await linkingTo(DECLARATION, ids, sources, BILL);
  const boxes = { kind: CONTAINER, values: subject.boxes.map(({ number }) => number) };
  const inBoxes = await sources.queries.withAnyTerm(sources.user, DECLARATION, boxes, MAX_DECLARATIONS, 'desc');
  return {
    bills,
    declarations: await readAll(distinct([...ofBills, inBoxes]), sources, readDeclared),
    cargo: await documents.cargo(ids),
    events: await documents.events([subject]),
  };
}

/** The documents of a type that link to others, declarations by default, as far as the user may see them. */
export async function linkingTo(
  type: DocumentType,
  ids: readonly string[],
  { queries, user }: CustomsSources,
  to: DocumentType = DECLARATION,
): Promise<TradeRecord[][]> {
  const lists: TradeRecord[][] = [];
  for (const id of new Set(ids)) {
    const linking = await queries.linking(type, { type: to, id }, MAX_DOCUMENTS);
    lists.push(linking.filter((record) => isVisibleTo(user, record)));
  }
  return lists;
}

/** Reads what is beside declarations. */
export class GoodsDocuments {
  readonly #sources: CustomsSources;

  constructor(sources: CustomsSources) {
    this.#sources = sources;
  }

  async bills(declarations: readonly DeclaredFacts[]): Promise<CustomsFacts['bills']> {
    const { queries, user } = this.#sources;
    const ids = declarations.flatMap(({ bill }) => bill ?? []);
    const [subject] = declarations;
    const values = subject?.boxes.map(({ number }) => number) ?? [];
    const named = await queries.records(user, BILL, [...new Set(ids)].slice(0, MAX_DOCUMENTS));
    const found = await queries.withAnyTerm(user, BILL, { kind: CONTAINER, values }, MAX_DOCUMENTS, 'desc');
    return readAll(distinct([named, found]), this.#sources, readBillOfGoods);
  }

  async cargo(bills: readonly string[]): Promise<CustomsFacts['cargo']> {
    const lists = await linkingTo(CARGO, bills, this.#sources, BILL);
    return readAll(distinct(lists), this.#sources, readReportedCargo);
  }

  async events(declarations: readonly DeclaredFacts[]): Promise<CustomsFacts['events']> {
    const { queries, user } = this.#sources;
    const values = declarations.flatMap(({ boxes }) => boxes.map(({ number }) => number));
    const found = await queries.withAnyTerm(
      user,
      'transport-event',
      { kind: CONTAINER, values },
      MAX_DOCUMENTS,
      'desc',
    );
    const recorded = found.filter(({ status }) => status === 'RECORDED');
    return readAll(recorded, this.#sources, ({ id }, document) => ({ id, ...readTransportEvent(document) }));
  }
}

export const distinct = (lists: readonly (readonly TradeRecord[])[]): TradeRecord[] =>
  [...new Map(lists.flat().map((record) => [record.id, record])).values()].slice(0, MAX_DOCUMENTS);

/** Reads documents, some at a time; those that are not held, or are not what they should be, are left out. */
export async function readAll<T>(
  records: readonly TradeRecord[],
  { read }: CustomsSources,
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
