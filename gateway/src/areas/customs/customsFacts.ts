import {
  type CustomsFacts,
  dateOf,
  type DeclaredFacts,
  type DocumentType,
  isEntering,
  isVisibleTo,
  type Link,
  listTraderKeys,
  readApproved,
  readBillOfGoods,
  readCertified,
  readDeclared,
  readReportedCargo,
  readTransportEvent,
  TradeError,
  type TradeRecord,
} from '@naru/chaincode/domain';
import type { User } from '../../identity/users.js';
import type { DocumentQueries } from '../../readModel/documentQueries.js';
import { TRADER } from './traderSearch.js';

export const DECLARATION = 'customs-declaration';
const BILL = 'bill-of-lading';
/** The kind of term by which documents are found by their boxes. */
const CONTAINER = 'container';
const CERTIFICATE = 'certificate-of-origin';
/** How many other declarations one is weighed against: the newest of its traders, of its boxes, and what they name. */
const MAX_DECLARATIONS = 200;
/** How many bills, cargo reports, events and records of processing are read beside them, of each kind. */
const MAX_DOCUMENTS = 200;
/** How many are read at one time. */
const AT_ONCE = 16;

/** What an organisation can read: everything of its own, as an auditor sees it. */
export const userOf = (mspId: string): User => ({ name: mspId, msp: mspId, party: '', role: 'auditor' });

/** Whose view it is, and how that user reads. */
export interface CustomsSources {
  readonly queries: Pick<DocumentQueries, 'linking' | 'records' | 'withAnyTerm'>;
  readonly user: User;
  /** The private document; undefined or null if it cannot be read. */
  readonly read: (link: Link) => Promise<unknown>;
}

/** What shows whether goods were loaded. */
type Shipping = Pick<CustomsFacts, 'bills' | 'declarations' | 'cargo' | 'events'>;

/** What an authority sees beside a declaration, and whether there is more than it has read. */
export interface Seen {
  readonly facts: CustomsFacts;
  readonly isWhole: boolean;
}

/**
 * What an authority can see that bears on a declaration.
 * @param links What its record links, among that its certificates.
 */
export async function gatherFacts(
  subject: DeclaredFacts,
  links: readonly Link[],
  sources: CustomsSources,
): Promise<Seen> {
  const near = await findDeclarations([subject], sources);
  const entries = near.found.filter(({ id }) => subject.related.some((each) => each.id === id));
  // Whoever else has brought goods of the same entry out of bond is seen by that, and so are the entry's own traders.
  const far = await findDeclarations(entries, sources);
  const declarations = [...new Map([...near.found, ...far.found].map((each) => [each.id, each])).values()];
  const documents = new Documents(sources);
  const bills = await documents.bills([subject, ...declarations]);
  return {
    isWhole: near.isWhole && far.isWhole,
    facts: {
      today: dateOf(new Date().toISOString()),
      declarations,
      bills,
      cargo: await documents.cargo(bills.map(({ id }) => id)),
      events: await documents.events([subject, ...entries]),
      processing: await documents.processing(declarations),
      certificates: await documents.certificates(subject, links),
    },
  };
}

/** What an organisation can see that bears on whether the goods of an export were loaded: less than an authority weighs. */
export async function gatherShipping(subject: DeclaredFacts, sources: CustomsSources): Promise<Shipping> {
  const documents = new Documents(sources);
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

/** The declarations of the same traders or boxes, those that these name, and those that name the same. */
async function findDeclarations(
  of: readonly DeclaredFacts[],
  sources: CustomsSources,
): Promise<{ readonly found: DeclaredFacts[]; readonly isWhole: boolean }> {
  if (of.length === 0) return { found: [], isWhole: true };
  const { queries, user } = sources;
  const traders = { kind: TRADER, values: of.flatMap(listTraderKeys) };
  const boxes = { kind: CONTAINER, values: of.flatMap((each) => each.boxes.map(({ number }) => number)) };
  const named = of.flatMap(({ related }) => related.map(({ id }) => id));
  const lists = [
    await queries.records(user, DECLARATION, named),
    ...(await linkingTo(DECLARATION, [...of.map(({ id }) => id), ...named], sources)),
    await queries.withAnyTerm(user, DECLARATION, boxes, MAX_DECLARATIONS, 'desc'),
    await queries.withAnyTerm(user, DECLARATION, traders, MAX_DECLARATIONS, 'desc'),
  ];
  const records = [...new Map(lists.flat().map((record) => [record.id, record])).values()];
  const some = records.slice(0, MAX_DECLARATIONS);
  const found = await readAll(some, sources, (record, document) => readDeclared(record, document));
  return {
    found,
    isWhole: records.length <= MAX_DECLARATIONS && lists.every(({ length }) => length < MAX_DECLARATIONS),
  };
}

/** The documents of a type that link to declarations, as far as the user may see them. */
async function linkingTo(
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
class Documents {
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
    const lists = await linkingTo('cargo-report', bills, this.#sources, BILL);
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

  async processing(declarations: readonly DeclaredFacts[]): Promise<CustomsFacts['processing']> {
    const entering = declarations.filter(isEntering);
    const lists = await linkingTo(
      'processing-record',
      entering.map(({ id }) => id),
      this.#sources,
    );
    return readAll(distinct(lists), this.#sources, readApproved);
  }

  /** The certificates in force that a declaration links, and those of its bill. */
  async certificates({ id, bill }: DeclaredFacts, links: readonly Link[]): Promise<CustomsFacts['certificates']> {
    const { queries, user } = this.#sources;
    const linked = links.filter(({ type }) => type === CERTIFICATE).map((link) => link.id);
    const ofBill = bill === undefined ? [] : await linkingTo(CERTIFICATE, [bill], this.#sources, BILL);
    const records = distinct([await queries.records(user, CERTIFICATE, linked), ...ofBill]);
    const inForce = records.filter(({ status }) => status === 'ISSUED');
    const read = await readAll(inForce, this.#sources, (record, document) => readCertified(record, document, [id]));
    return read.flat();
  }
}

const distinct = (lists: readonly (readonly TradeRecord[])[]): TradeRecord[] =>
  [...new Map(lists.flat().map((record) => [record.id, record])).values()].slice(0, MAX_DOCUMENTS);

/** Reads documents, some at a time; those that are not held, or are not what they should be, are left out. */
async function readAll<T>(
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
