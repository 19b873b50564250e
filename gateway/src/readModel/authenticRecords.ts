import { type DocumentType, type Link, parseAs, TradeRecord } from '@naru/chaincode/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tables } from './alertRule.js';

/** Those of some documents of a type that are authentic, as they are now. */
export async function readAuthentic(
  tables: Tables,
  type: DocumentType,
  ids: readonly string[],
): Promise<TradeRecord[]> {
  if (ids.length === 0) return [];
  const rows = await tables
    .selectFrom('documents')
    .select('record')
    .where('type', '=', type)
    .where('id', 'in', [...ids])
    .where('authentic', '=', true)
    .execute();
  return rows.map(({ record }) => parseAs(TradeRecord, record));
}

/** How many documents that have a token are read at once: those that weigh most, the latest first. */
const MAX_FOUND = 32;

/** The authentic documents of a type that have one of some tokens, as they are now; of one maker, if it is named. */
export async function readWithTokens(
  tables: Tables,
  type: DocumentType,
  { tokens, maker }: { readonly tokens: readonly string[]; readonly maker?: string },
): Promise<TradeRecord[]> {
  if (tokens.length === 0) return [];
  const found = tables.selectFrom('tokens').select('id').distinct().where('type', '=', type);
  const rows = await found
    .select('rank')
    .where('token', 'in', tokens)
    .where(maker === undefined ? sql<boolean>`true` : sql<boolean>`maker = ${maker}`)
    .orderBy('rank')
    .orderBy('id', 'desc')
    .limit(MAX_FOUND)
    .execute();
  return readAuthentic(
    tables,
    type,
    rows.map(({ id }) => id),
  );
}

/** The authentic documents of a type that link to a document, in some statuses if they are named; the oldest first. */
export async function readLinking(
  tables: Tables,
  type: DocumentType,
  to: Link,
  limit: number,
  statuses?: readonly string[],
): Promise<TradeRecord[]> {
  const rows = await tables
    .selectFrom('documents')
    .select('record')
    .where('type', '=', type)
    .where(statuses === undefined ? sql<boolean>`true` : sql<boolean>`status = any(${statuses}::text[])`)
    .where('authentic', '=', true)
    .where(hasLink(to))
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ record }) => parseAs(TradeRecord, record));
}

/** Some documents of a type. */
export interface Targets {
  readonly type: DocumentType;
  readonly ids: readonly string[];
}

/** The authentic documents of a type that link to one of some others and are as a condition says, by one query; the oldest first. */
export async function readLinkingAny(
  tables: Tables,
  type: DocumentType,
  { type: to, ids }: Targets,
  { limit, where }: { readonly limit: number; readonly where: RawBuilder<boolean> },
): Promise<TradeRecord[]> {
  if (ids.length === 0) return [];
  const linking = sql`select links.id from links
    where links.to_type = ${to} and links.to_id = any(${[...new Set(ids)]}::text[]) and links.type = ${type}`;
  const rows = await tables
    .selectFrom('documents')
    .select('record')
    .where('type', '=', type)
    .where('authentic', '=', true)
    .where(sql<boolean>`documents.id = any(array(${linking}))`)
    .where(where)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ record }) => parseAs(TradeRecord, record));
}

/** Whether a document links to another one. */
function hasLink({ type, id }: Link): ReturnType<typeof sql<boolean>> {
  return sql<boolean>`exists (
    select 1 from links
    where links.type = documents.type and links.id = documents.id
      and links.to_type = ${type} and links.to_id = ${id})`;
}
