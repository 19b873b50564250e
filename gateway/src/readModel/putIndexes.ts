import { findReasons, listNamed, recordKey } from '@naru/chaincode/domain';
import { type Insertable, type Selectable, sql, type Transaction } from 'kysely';
import { isOneOf } from '../database/documentKeys.js';
import type { Schema } from '../database/schema.js';
import type { RaisedAlert } from './alertRule.js';
import type { ContentIndex } from './contentIndex.js';
import type { ReadableDocument } from './contentRule.js';
import { putAlerts } from './raiseAlerts.js';
import { writeReaders } from './readers.js';
import type { SearchTerm } from './search.js';
import type { Summary } from './summary.js';
import { listWords } from './words.js';

/** What the content of a document says of it. */
export interface Index extends ReadableDocument {
  /** The document as the read model has it. */
  readonly pending: Pick<
    Selectable<Schema['documents']>,
    'type' | 'id' | 'content_version' | 'hidden_party' | 'block' | 'position'
  >;
  readonly terms: readonly SearchTerm[];
  readonly summary: Summary;
  readonly hiddenParty: string;
  readonly alerts: readonly RaisedAlert[];
}

type Db = Transaction<Schema>;

/** Writes the indexes of some documents, each of them once, by as many statements as one takes. Many rows are passed as arrays. */
export async function putIndexes(
  db: Db,
  indexes: readonly Index[],
  { mspId, contentIndexes = [] }: { readonly mspId: string; readonly contentIndexes?: readonly ContentIndex[] },
): Promise<void> {
  const records = indexes.map(({ record }) => record);
  for (const table of ['terms', 'summaries', 'reasons'] as const)
    await db.deleteFrom(table).where(isOneOf(records)).execute();
  await insertTerms(db, indexes);
  await insertSummaries(db, indexes);
  await insertReasons(db, indexes);
  for (const { pending, record, alerts } of indexes) await putAlerts(db, { ...pending, time: record.time }, alerts);
  for (const put of contentIndexes) await put(db, indexes, mspId);
  await markIndexed(db, indexes);
  const unhidden = indexes.filter(({ pending, hiddenParty }) => hiddenParty !== pending.hidden_party);
  await writeReaders(
    db,
    unhidden.map(({ record }) => record),
    mspId,
  );
}

/** The terms are passed as arrays, because there can be thousands. */
async function insertTerms(db: Db, indexes: readonly Index[]): Promise<void> {
  const rows = indexes.flatMap(({ record: { type, id }, summary: { day }, terms }) =>
    terms.map(({ kind, value }) => ({ type, id, kind, value, day })),
  );
  if (rows.length === 0) return;
  await sql`insert into terms (type, id, kind, value, day)
    select * from unnest(${rows.map(({ type }) => type)}::text[], ${rows.map(({ id }) => id)}::text[],
      ${rows.map(({ kind }) => kind)}::text[], ${rows.map(({ value }) => value)}::text[],
      ${rows.map(({ day }) => day)}::text[])`.execute(db);
}

/** The words of each document are passed as JSON: arrays of arrays all have the same length. */
async function insertSummaries(db: Db, indexes: readonly Index[]): Promise<void> {
  const amounts = indexes.map(({ summary: { amount } }) => amount);
  await sql`insert into summaries (type, id, summary, words, day, currency, amount_minor)
    select type, id, summary::jsonb, array_to_tsvector(array(select jsonb_array_elements_text(words::jsonb))),
      day, currency, amount_minor
    from unnest(${indexes.map(({ record }) => record.type)}::text[], ${indexes.map(({ record }) => record.id)}::text[],
      ${indexes.map(({ summary }) => JSON.stringify(summary))}::text[],
      ${indexes.map(({ document }) => JSON.stringify(listWords(document)))}::text[],
      ${indexes.map(({ summary }) => summary.day)}::text[],
      ${amounts.map((amount) => amount?.currency ?? null)}::text[],
      ${amounts.map((amount) => amount?.amountMinor ?? null)}::bigint[])
      as each (type, id, summary, words, day, currency, amount_minor)`.execute(db);
}

async function insertReasons(db: Db, indexes: readonly Index[]): Promise<void> {
  const rows = indexes.flatMap(reasonsOf);
  if (rows.length === 0) return;
  await sql`insert into reasons (type, id, to_type, to_id, reason)
    select * from unnest(${rows.map(({ type }) => type)}::text[], ${rows.map(({ id }) => id)}::text[],
      ${rows.map((row) => row.to_type)}::text[], ${rows.map((row) => row.to_id)}::text[],
      ${rows.map(({ reason }) => reason)}::text[])`.execute(db);
}

function reasonsOf({ record, document }: Index): Insertable<Schema['reasons']>[] {
  const { type, id } = record;
  const named = listNamed(record);
  const reasons = findReasons(named, document);
  return named.flatMap((to) => {
    const reason = reasons.get(recordKey(to));
    return reason === undefined ? [] : [{ type, id, to_type: to.type, to_id: to.id, reason }];
  });
}

async function markIndexed(db: Db, indexes: readonly Index[]): Promise<void> {
  const rows = indexes.map(({ pending, hiddenParty }) => ({ ...pending, hiddenParty }));
  await sql`update documents set indexed_content = each.version, hidden_party = each.party
    from unnest(${rows.map(({ type }) => type)}::text[], ${rows.map(({ id }) => id)}::text[],
      ${rows.map((row) => row.content_version)}::integer[], ${rows.map((row) => row.hiddenParty)}::text[])
      as each (type, id, version, party)
    where documents.type = each.type and documents.id = each.id`.execute(db);
}
