import type { Link } from '@naru/chaincode/domain';
import { type RawBuilder, sql } from 'kysely';

/**
 * The keys of documents as a table of two columns, for `(type, id) in …`. They are passed as two arrays: a list of a few
 * hundred pairs overflows the stack of the embedded database, which then goes on in a broken state.
 */
export function documentKeys(links: readonly Link[]): RawBuilder<unknown> {
  const types = links.map(({ type }) => type);
  const ids = links.map(({ id }) => id);
  return sql`(select * from unnest(${types}::text[], ${ids}::text[]))`;
}

/** Whether a row, which has the columns `type` and `id`, is of one of these documents. */
export function isOneOf(links: readonly Link[]): RawBuilder<boolean> {
  return sql<boolean>`(type, id) in ${documentKeys(links)}`;
}
