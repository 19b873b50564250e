import { Link, openContent, parseAs, parseJson, TradeError, TradeRecord } from '@naru/chaincode/domain';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';
import { isStorableText } from '../database/storable.js';
import type { RaisedAlert } from './alertRule.js';
import type { ContentRule, ReadableDocument } from './contentRule.js';
import { DocumentQueries } from './documentQueries.js';
import { putAlerts } from './raiseAlerts.js';
import type { Search, SearchTerm } from './search.js';

/** How many documents are read in one go, so that blocks do not wait for long. */
const MAX_DOCUMENTS = 500;

/** Reads the sealed content of a document of this organisation, or null if it does not hold it (yet). */
export type ReadContent = (link: Link) => Promise<string | null>;

/** How documents are indexed. */
export interface Indexing {
  readonly mspId: string;
  readonly searches: readonly Search[];
  readonly contentRules: readonly ContentRule[];
  readonly read: ReadContent;
}

/** Indexes the documents of this organisation that changed since a block and whose content is not indexed yet. */
export async function indexContent(db: Database, since: number, indexing: Indexing): Promise<void> {
  for (const pending of await pendingDocuments(db, indexing.mspId, since)) {
    const link = parseAs(Link, { type: pending.type, id: pending.id });
    const sealed = await indexing.read(link);
    if (sealed === null) continue;
    const document = readDocument(sealed);
    const alerts = await judge(db, { record: parseAs(TradeRecord, pending.record), document }, indexing);
    await putIndex(db, pending, findTerms(document, indexing.searches), alerts);
  }
}

/** What the rules say of a document that can be read now. */
async function judge(db: Database, readable: ReadableDocument, indexing: Indexing): Promise<RaisedAlert[]> {
  const read = async (link: Link): Promise<unknown> => {
    const sealed = await indexing.read(link);
    return sealed === null ? undefined : readDocument(sealed);
  };
  const reading = { mspId: indexing.mspId, queries: new DocumentQueries(db), read };
  const raised: RaisedAlert[] = [];
  for (const rule of indexing.contentRules) raised.push(...(await rule(readable, reading)));
  return raised;
}

/** The terms of a document, without what nobody can ask for or the database cannot hold. */
function findTerms(document: unknown, searches: readonly Search[]): SearchTerm[] {
  return searches.flatMap(({ kind, schema, termsIn }) =>
    termsIn(document)
      .filter((value) => schema.safeParse(value).success && isStorableText(value))
      .map((value) => ({ kind, value })),
  );
}

/** Its parties can together have kept anything under a document's hash: undefined if it is not one. */
function readDocument(sealed: string): unknown {
  try {
    return openContent(parseJson(sealed)).document;
  } catch (error) {
    if (error instanceof TradeError) return undefined;
    throw error;
  }
}

type Pending = Pick<
  Selectable<Schema['documents']>,
  'type' | 'id' | 'content_version' | 'block' | 'position' | 'record'
>;

async function pendingDocuments(db: Database, mspId: string, since: number): Promise<Pending[]> {
  const query = db
    .selectFrom('documents')
    .select(['type', 'id', 'content_version', 'block', 'position', 'record'])
    .where('authentic', '=', true)
    .where('block', '>=', since)
    .whereRef('indexed_content', '<', 'content_version')
    .where(isPartyOf(mspId));
  // The latest first: one that can never be read must not keep the others waiting.
  return query.orderBy('block', 'desc').limit(MAX_DOCUMENTS).execute();
}

function isPartyOf(mspId: string): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from parties where msp = ${mspId} and parties.type = documents.type and parties.id = documents.id)`;
}

async function putIndex(
  db: Database,
  { type, id, content_version: version, block, position, record }: Pending,
  terms: readonly SearchTerm[],
  alerts: readonly RaisedAlert[],
): Promise<void> {
  const { time } = parseAs(TradeRecord, record);
  const rows = terms.map(({ kind, value }) => ({ type, id, kind, value }));
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('terms').where('type', '=', type).where('id', '=', id).execute();
    if (rows.length > 0) await transaction.insertInto('terms').values(rows).execute();
    await putAlerts(transaction, { block, position, time }, alerts);
    await transaction
      .updateTable('documents')
      .set({ indexed_content: version })
      .where('type', '=', type)
      .where('id', '=', id)
      .execute();
  });
}
