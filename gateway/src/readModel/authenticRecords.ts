import { type DocumentType, parseAs, TradeRecord } from '@naru/chaincode/domain';
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

/** How many documents that have a token are read at once: the latest. */
const MAX_FOUND = 32;

/** The latest authentic documents of a type that have one of some tokens, as they are now, and of which something holds. */
export async function readWithTokens(
  tables: Tables,
  type: DocumentType,
  { tokens, where = sql<boolean>`true` }: { readonly tokens: readonly string[]; readonly where?: RawBuilder<boolean> },
): Promise<TradeRecord[]> {
  if (tokens.length === 0) return [];
  const rows = await tables
    .selectFrom('documents')
    .select('record')
    .where('type', '=', type)
    .where('authentic', '=', true)
    .where('id', 'in', tables.selectFrom('tokens').select('id').where('type', '=', type).where('token', 'in', tokens))
    .where(where)
    .orderBy('id', 'desc')
    .limit(MAX_FOUND)
    .execute();
  return rows.map(({ record }) => parseAs(TradeRecord, record));
}
