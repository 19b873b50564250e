import { Link, openContent, parseAs, parseJson } from '@naru/chaincode/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import { searchTerms } from './searchTerms.js';

/** How many documents are read in one go, so that blocks do not wait for long. */
const MAX_DOCUMENTS = 500;

/** Reads the sealed content of a document of this organisation; null where it does not hold it (yet). */
export type ReadContent = (link: Link) => Promise<string | null>;

/** Indexes the documents of this organisation that changed since a block and whose content is not indexed yet. */
export async function indexContent(db: Database, mspId: string, since: number, read: ReadContent): Promise<void> {
  const pending = await pendingDocuments(db, mspId, since);
  for (const { type, id, content_version: version } of pending) {
    const link = parseAs(Link, { type, id });
    const sealed = await read(link);
    if (sealed !== null) await putTerms(db, link, version, openContent(parseJson(sealed)).document);
  }
}

async function pendingDocuments(
  db: Database,
  mspId: string,
  since: number,
): Promise<{ type: string; id: string; content_version: number }[]> {
  const query = db
    .selectFrom('documents')
    .select(['type', 'id', 'content_version'])
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

async function putTerms(db: Database, { type, id }: Link, version: number, document: unknown): Promise<void> {
  const rows = searchTerms(document).map(({ kind, value }) => ({ type, id, kind, value }));
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
