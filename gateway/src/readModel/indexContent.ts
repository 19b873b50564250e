import { DEFINITIONS, Link, openContent, parseAs, parseSealed, TradeError, TradeRecord } from '@naru/chaincode/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import { isStorableText } from '../database/storable.js';
import { isOfType, type Search, type SearchTerm } from './search.js';

/** How many documents are read in one go, so that blocks do not wait for long. */
const MAX_DOCUMENTS = 500;

/** Reads the sealed content of a document of this organisation, or null if it does not hold it (yet). */
export type ReadContent = (link: Link) => Promise<string | null>;

/** How documents are indexed. */
export interface Indexing {
  readonly mspId: string;
  readonly searches: readonly Search[];
  readonly read: ReadContent;
}

/**
 * Indexes the documents that this organisation holds, or that are published, if they changed since a block and their
 * content is not indexed yet.
 */
export async function indexContent(db: Database, since: number, { mspId, searches, read }: Indexing): Promise<void> {
  const pending = await pendingDocuments(db, mspId, since);
  for (const row of pending) {
    const record = parseAs(TradeRecord, row.record);
    const link = parseAs(Link, { type: record.type, id: record.id });
    const published = DEFINITIONS[link.type].publicDocument(record);
    const sealed = published === undefined ? await read(link) : null;
    if (published === undefined && sealed === null) continue;
    const document = sealed === null ? published : readDocument(sealed);
    const own = searches.filter((search) => isOfType(search, link.type));
    await putTerms(db, link, row.content_version, findTerms(document, own));
  }
}

/** The terms of a document; none if it is not one, and without what nobody can ask for or the database cannot hold. */
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
    return openContent(parseSealed(sealed)).document;
  } catch (error) {
    if (error instanceof TradeError) return undefined;
    throw error;
  }
}

async function pendingDocuments(
  db: Database,
  mspId: string,
  since: number,
): Promise<{ content_version: number; record: unknown }[]> {
  const query = db
    .selectFrom('documents')
    .select(['content_version', 'record'])
    .where('authentic', '=', true)
    .where('block', '>=', since)
    .whereRef('indexed_content', '<', 'content_version')
    .where(sql<boolean>`(${isPartyOf(mspId)} or ${isPublished})`);
  // The latest first: one that can never be read must not keep the others waiting.
  return query.orderBy('block', 'desc').limit(MAX_DOCUMENTS).execute();
}

/** Whether the public record has the document, too. */
const isPublished = sql<boolean>`documents.record -> 'state' -> 'published' is not null`;

function isPartyOf(mspId: string): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from parties where msp = ${mspId} and parties.type = documents.type and parties.id = documents.id)`;
}

async function putTerms(
  db: Database,
  { type, id }: Link,
  version: number,
  terms: readonly SearchTerm[],
): Promise<void> {
  const rows = terms.map(({ kind, value }) => ({ type, id, kind, value }));
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('terms').where('type', '=', type).where('id', '=', id).execute();
    if (rows.length > 0) await transaction.insertInto('terms').values(rows).execute();
    await transaction
      .updateTable('documents')
      .set({ indexed_content: version })
      .where('type', '=', type)
      .where('id', '=', id)
      .execute();
  });
}
