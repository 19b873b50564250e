import { type RawBuilder, sql } from 'kysely';
import type { User } from '../identity/users.js';
import type { SearchTerm } from './search.js';
import { visibleTo } from './visibility.js';

/** Whether one of some terms stands in the document of a row, whose table has its type and id. */
export function hasTerms(user: User, terms: readonly SearchTerm[], table = 'readers'): RawBuilder<boolean> {
  const direct = terms.filter(({ linkedType }) => linkedType === undefined);
  const conditions = [
    ...(direct.length === 0 ? [] : [hasTerm(direct, table)]),
    ...terms.flatMap((term) => (term.through === undefined ? [] : [isLinkedToTerm(user, term, table)])),
    ...terms.flatMap(({ linkedType, value }) => (linkedType === undefined ? [] : [isLinked(linkedType, value, table)])),
  ];
  return anyOf(conditions);
}

/** One condition stands alone: PostgreSQL makes a join of it only if it is not a part of another one. */
const anyOf = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  conditions.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(conditions, sql` or `)})`;

const isOf = (other: string, table: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(`${other}.type`)} = ${sql.ref(`${table}.type`)} and ${sql.ref(`${other}.id`)} = ${sql.ref(`${table}.id`)}`;

/** The values of a kind are passed as one array, because there can be thousands. */
export function hasTerm(terms: readonly Pick<SearchTerm, 'kind' | 'value'>[], table: string): RawBuilder<boolean> {
  const kinds = [...new Set(terms.map(({ kind }) => kind))];
  const asked = kinds.map((kind) => {
    const values = terms.filter((term) => term.kind === kind).map(({ value }) => value);
    return sql<boolean>`(kind = ${kind} and value = any(${values}::text[]))`;
  });
  return sql<boolean>`exists (
    select 1 from terms where ${isOf('terms', table)} and ${anyOf(asked)})`;
}

function isLinked(type: string, id: string, table: string): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from links where ${isOf('links', table)} and to_type = ${type} and to_id = ${id})`;
}

function isLinkedToTerm(user: User, { kind, value, through }: SearchTerm, table: string): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from links join terms on terms.type = links.to_type and terms.id = links.to_id
    where ${isOf('links', table)} and links.to_type = ${through}
      and terms.kind = ${kind} and terms.value = ${value} and ${visibleTo(user, 'terms')})`;
}
