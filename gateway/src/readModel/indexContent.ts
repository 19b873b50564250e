import {
  DEFINITIONS,
  type DocumentType,
  findStatedDay,
  FIRST_VERSION,
  isBatchedId,
  Link,
  MAX_BATCH_DOCUMENTS,
  openKept,
  parseAs,
  TradeRecord,
} from '@naru/chaincode/domain';
import { type Selectable, sql } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';
import { isStorableText } from '../database/storable.js';
import type { RaisedAlert } from './alertRule.js';
import type { BatchContents } from './batchContents.js';
import type { ContentIndex } from './contentIndex.js';
import type { ContentRule, OrganizationReading, ReadableDocument } from './contentRule.js';
import { DocumentQueries } from './documentQueries.js';
import { findHiddenParty } from './hiddenParties.js';
import { type Index, putIndexes } from './putIndexes.js';
import { isOfType, type Search, type SearchTerm } from './search.js';
import { summarise, type SummaryPaths } from './summary.js';
import { isOurs, isPublished } from './visibility.js';

/** The kind of term that is the number of a container. */
const CONTAINER = 'container';
/** How many documents are read in one go, so that blocks do not wait for long. */
const MAX_DOCUMENTS = 500;
/** How many indexes are written by the same statements: a batch. */
const MAX_TOGETHER = MAX_BATCH_DOCUMENTS;

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
  for (const group of groupTogether(await pendingDocuments(db, since))) {
    // A batch has many documents: the rest is indexed at the next start.
    if (stop?.aborted === true) return;
    const indexes: Index[] = [];
    try {
      for (const pending of group) {
        const index = await readIndex(db, pending, indexing);
        if (index !== undefined) indexes.push(index);
      }
    } finally {
      // One that cannot be read does not keep those before it out.
      await putAll(db, indexes, indexing);
    }
  }
}

/**
 * Documents whose indexes are written together, each group in its order: those that were made in batches, as they were made.
 * They are declarations and shipments, and no rule weighs a new one by another. Any other document is judged by what was
 * indexed before it, so it is alone.
 */
function groupTogether(pending: readonly Pending[]): Pending[][] {
  const groups: Pending[][] = [];
  let isOpen = false;
  for (const each of pending) {
    const isOfBatch = isBatchedId(each.id) && each.content_version === FIRST_VERSION;
    const last = groups.at(-1);
    if (isOfBatch && isOpen && last !== undefined && last.length < MAX_TOGETHER) last.push(each);
    else groups.push([each]);
    isOpen = isOfBatch;
  }
  return groups;
}

/** What the content of a document says of it; undefined if it cannot be read (yet). */
async function readIndex(
  db: Database,
  { record: kept, ...pending }: Pending,
  indexing: Indexing,
): Promise<Index | undefined> {
  const record = parseAs(TradeRecord, kept);
  const found = await findDocument(record, indexing);
  if (found === undefined) return undefined;
  const document = found.value;
  const alerts = await judge(db, { record, document }, indexing);
  const own = indexing.searches.filter((search) => isOfType(search, record.type));
  const hiddenParty = findHiddenParty(record, document, indexing.mspId);
  const terms = findTerms(document, own);
  const containers = terms.filter(({ kind }) => kind === CONTAINER).map(({ value }) => value);
  const day = findStatedDay(document, record.time);
  const summary = summarise(indexing.summaries[record.type] ?? {}, { document, containers, day });
  return { pending, record, document, terms, summary, hiddenParty, alerts };
}

/** Writes indexes together; one by one if that fails, so that one that cannot be written keeps no other out. */
async function putAll(db: Database, indexes: readonly Index[], indexing: Indexing): Promise<void> {
  const put = (some: readonly Index[]): Promise<void> =>
    db.transaction().execute((transaction) => putIndexes(transaction, some, indexing));
  if (indexes.length === 0) return;
  try {
    await put(indexes);
  } catch (error) {
    if (indexes.length === 1) throw error;
    for (const index of indexes) await put([index]);
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

type Pending = Index['pending'] & Pick<Selectable<Schema['documents']>, 'record'>;

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
