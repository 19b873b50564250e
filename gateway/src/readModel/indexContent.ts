import {
  DEFINITIONS,
  type DocumentType,
  findReasons,
  findStatedDay,
  isBatchedId,
  Link,
  listNamed,
  openKept,
  parseAs,
  recordKey,
  TradeRecord,
} from '@naru/chaincode/domain';
import { type Selectable, sql, type Transaction } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';
import { isStorableText } from '../database/storable.js';
import type { RaisedAlert } from './alertRule.js';
import type { BatchContents } from './batchContents.js';
import type { ContentIndex } from './contentIndex.js';
import type { ContentRule, OrganizationReading, ReadableDocument } from './contentRule.js';
import { DocumentQueries } from './documentQueries.js';
import { findHiddenParty } from './hiddenParties.js';
import { putAlerts } from './raiseAlerts.js';
import { writeReaders } from './readers.js';
import { isOfType, type Search, type SearchTerm } from './search.js';
import { type Summary, summarise, type SummaryPaths } from './summary.js';
import { isOurs, isPublished } from './visibility.js';
import { listWords } from './words.js';

/** The kind of term that is the number of a container. */
const CONTAINER = 'container';
/** How many documents are read in one go, so that blocks do not wait for long. */
const MAX_DOCUMENTS = 500;

/**
 * Reads the sealed content of a document of this organisation, as it is or as a transaction left it, or null if it does not
 * hold it (yet).
 */
export type ReadContent = (link: Link, transactionId?: string) => Promise<string | null>;

/** How documents are indexed. */
export interface Indexing {
  readonly mspId: string;
  readonly searches: readonly Search[];
  readonly summaries: Readonly<Partial<Record<DocumentType, SummaryPaths>>>;
  readonly contentRules: readonly ContentRule[];
  readonly contentIndexes?: readonly ContentIndex[];
  readonly read: ReadContent;
  readonly batches: BatchContents;
}

/**
 * Indexes the documents that this organisation holds, or that are published, if they changed since a block and their
 * content is not indexed yet.
 */
export async function indexContent(db: Database, since: number, indexing: Indexing, stop?: AbortSignal): Promise<void> {
  for (const pending of await pendingDocuments(db, since)) {
    // A batch has many documents: the rest is indexed at the next start.
    if (stop?.aborted === true) return;
    const record = parseAs(TradeRecord, pending.record);
    const document = await findDocument(record, indexing);
    if (document === undefined) continue;
    const alerts = await judge(db, { record, document: document.value }, indexing);
    const own = indexing.searches.filter((search) => isOfType(search, record.type));
    const hiddenParty = findHiddenParty(record, document.value, indexing.mspId);
    const terms = findTerms(document.value, own);
    const containers = terms.filter(({ kind }) => kind === CONTAINER).map(({ value }) => value);
    const day = findStatedDay(document.value, record.time);
    const said = { document: document.value, containers, day };
    const summary = summarise(indexing.summaries[record.type] ?? {}, said);
    const index = { record, document: document.value, terms, summary, hiddenParty, alerts, mspId: indexing.mspId };
    await putIndex(db, pending, index, async (transaction) => {
      for (const put of indexing.contentIndexes ?? [])
        await put(transaction, { record, document: document.value }, indexing.mspId);
    });
  }
}

/** The document as its record publishes it, or as this organisation holds it; undefined if neither. */
async function findDocument(
  record: TradeRecord,
  { read, batches }: Pick<Indexing, 'read' | 'batches'>,
): Promise<{ value: unknown } | undefined> {
  const published = DEFINITIONS[record.type].publicDocument(record);
  if (published !== undefined) return { value: published };
  const sealed = (await batches.find(record)) ?? (await read(parseAs(Link, { type: record.type, id: record.id })));
  return sealed === null ? undefined : { value: openKept(sealed) };
}

/** What the rules say of a document that can be read now. */
async function judge(db: Database, readable: ReadableDocument, indexing: Indexing): Promise<RaisedAlert[]> {
  const read: OrganizationReading['read'] = async (link, transactionId) => {
    const packed = transactionId === undefined ? await findPacked(db, link, indexing) : undefined;
    const sealed = packed ?? (await indexing.read(link, transactionId));
    return sealed === null ? undefined : openKept(sealed);
  };
  const reading = { mspId: indexing.mspId, queries: new DocumentQueries(db), tables: db, read };
  const raised: RaisedAlert[] = [];
  for (const rule of indexing.contentRules) raised.push(...(await rule(readable, reading)));
  return raised;
}

/** The present content of a document of a batch, if it is still that of the batch: the ledger would read all of it again. */
async function findPacked(db: Database, { type, id }: Link, { batches }: Indexing): Promise<string | undefined> {
  if (!isBatchedId(id)) return undefined;
  const row = await db
    .selectFrom('documents')
    .select('record')
    .where('type', '=', type)
    .where('id', '=', id)
    .where('authentic', '=', true)
    .executeTakeFirst();
  return row && batches.find(parseAs(TradeRecord, row.record));
}

/** The terms of a document; none if it is not one, and without what nobody can ask for or the database cannot hold. */
function findTerms(document: unknown, searches: readonly Search[]): SearchTerm[] {
  return searches.flatMap(({ kind, schema, termsIn }) =>
    termsIn(document)
      .filter((value) => schema.safeParse(value).success && isStorableText(value))
      .map((value) => ({ kind, value })),
  );
}

type Pending = Pick<
  Selectable<Schema['documents']>,
  'type' | 'id' | 'content_version' | 'hidden_party' | 'block' | 'position' | 'record'
>;

async function pendingDocuments(db: Database, since: number): Promise<Pending[]> {
  const query = db
    .selectFrom('documents')
    .select(['type', 'id', 'content_version', 'hidden_party', 'block', 'position', 'record'])
    .where('authentic', '=', true)
    .where('block', '>=', since)
    .whereRef('indexed_content', '<', 'content_version')
    .where(sql<boolean>`(${isOurs} or ${isPublished})`);
  // The latest first: one that can never be read must not keep the others waiting.
  return query.orderBy('block', 'desc').limit(MAX_DOCUMENTS).execute();
}

/** What the content of a document says of it. */
interface Index extends ReadableDocument {
  readonly terms: readonly SearchTerm[];
  readonly summary: Summary;
  readonly hiddenParty: string;
  readonly alerts: readonly RaisedAlert[];
  readonly mspId: string;
}

async function putIndex(
  db: Database,
  { type, id, content_version: version, hidden_party: before, block, position }: Pending,
  { record, document, terms, summary, hiddenParty, alerts, mspId }: Index,
  putOwn: (db: Transaction<Schema>) => Promise<void>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await putTerms(transaction, record, summary.day, terms);
    await putSummary(transaction, { record, document }, summary);
    await putReasons(transaction, { record, document });
    await putAlerts(transaction, { block, position, time: record.time }, alerts);
    await putOwn(transaction);
    await transaction
      .updateTable('documents')
      .set({ indexed_content: version, hidden_party: hiddenParty })
      .where('type', '=', type)
      .where('id', '=', id)
      .execute();
    if (hiddenParty !== before) await writeReaders(transaction, [record], mspId);
  });
}

/** The terms are passed as two arrays, because there can be thousands. */
async function putTerms(
  db: Transaction<Schema>,
  { type, id }: Link,
  day: string,
  terms: readonly SearchTerm[],
): Promise<void> {
  await db.deleteFrom('terms').where('type', '=', type).where('id', '=', id).execute();
  if (terms.length === 0) return;
  const [kinds, values] = [terms.map(({ kind }) => kind), terms.map(({ value }) => value)];
  await sql`insert into terms (type, id, kind, value, day)
    select ${type}, ${id}, kind, value, ${day}
    from unnest(${kinds}::text[], ${values}::text[]) as each (kind, value)`.execute(db);
}

async function putSummary(
  db: Transaction<Schema>,
  { record: { type, id }, document }: ReadableDocument,
  summary: Summary,
): Promise<void> {
  const { day, amount } = summary;
  await db.deleteFrom('summaries').where('type', '=', type).where('id', '=', id).execute();
  await sql`insert into summaries (type, id, summary, words, day, currency, amount_minor)
    values (${type}, ${id}, ${JSON.stringify(summary)}::jsonb, array_to_tsvector(${listWords(document)}::text[]),
      ${day}, ${amount?.currency ?? null}, ${amount?.amountMinor ?? null}::bigint)`.execute(db);
}

async function putReasons(db: Transaction<Schema>, { record, document }: ReadableDocument): Promise<void> {
  const { type, id } = record;
  await db.deleteFrom('reasons').where('type', '=', type).where('id', '=', id).execute();
  const named = listNamed(record);
  const reasons = findReasons(named, document);
  const rows = named.flatMap((to) => {
    const reason = reasons.get(recordKey(to));
    return reason === undefined ? [] : [{ type, id, to_type: to.type, to_id: to.id, reason }];
  });
  if (rows.length > 0) await db.insertInto('reasons').values(rows).execute();
}
