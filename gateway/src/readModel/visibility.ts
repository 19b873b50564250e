import { type AliasedRawBuilder, type RawBuilder, sql } from 'kysely';
import type { User } from '../identity/users.js';
import { readersOf } from './readers.js';

/** Whether a user may know of the document of a row, whose table has its type and id. */
export function visibleTo(user: User, table: string, idColumn = 'id'): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from readers
    where readers.type = ${sql.ref(`${table}.type`)} and readers.id = ${sql.ref(`${table}.${idColumn}`)}
      and readers.reader in (${sql.join(readersOf(user))}))`;
}

/** All who may know of the document of a row. */
export const readersOfRow = (table: string, idColumn: string): AliasedRawBuilder<string[], 'readers'> =>
  sql<string[]>`array(select reader from readers
    where readers.type = ${sql.ref(`${table}.type`)} and readers.id = ${sql.ref(`${table}.${idColumn}`)})`.as(
    'readers',
  );

/** Whether this organisation is a party of a document. */
export const isOurs = sql<boolean>`exists (
  select 1 from readers where readers.type = documents.type and readers.id = documents.id)`;

/** Whether the public record has the document, too. */
export const isPublished = sql<boolean>`documents.record -> 'state' -> 'published' is not null`;
