import { DEFINITIONS, Link, parseAs, RETOKENISE } from '@naru/chaincode/domain';
import { sql, type SelectQueryBuilder } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';

/** Documents that one organisation made, and that have no tokens under the keys of an epoch. */
export interface Tokenless {
  readonly maker: string;
  readonly epoch: number;
}

/** The types of documents that get tokens under other keys, and in which statuses. */
const TYPES = Object.values(DEFINITIONS).flatMap(({ type, actions: { [RETOKENISE]: action } }) =>
  action === undefined ? [] : [{ type, statuses: action.from }],
);

function selectTokenless(db: Database, { maker, epoch }: Tokenless): SelectQueryBuilder<Schema, 'documents', object> {
  const held = JSON.stringify([{ epoch }]);
  return db
    .selectFrom('documents')
    .where('authentic', '=', true)
    .where((of) =>
      of.or(TYPES.map(({ type, statuses }) => of.and([of('type', '=', type), of('status', 'in', statuses)]))),
    )
    .where(
      sql<boolean>`exists (select 1 from tokens
        where tokens.type = documents.type and tokens.id = documents.id and tokens.maker = ${maker})`,
    )
    .where(sql<boolean>`not (record -> 'tokens' @> ${held}::jsonb)`);
}

/** Some of them, after another one in the order of their types and ids. */
export async function listTokenless(
  db: Database,
  of: Tokenless,
  after: Link | undefined,
  limit: number,
): Promise<Link[]> {
  const { type, id } = after ?? { type: '', id: '' };
  const rows = await selectTokenless(db, of)
    .select(['type', 'id'])
    .where(sql<boolean>`(type, id) > (${type}, ${id})`)
    .orderBy('type')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => parseAs(Link, row));
}

/** How many there are. */
export async function countTokenless(db: Database, of: Tokenless): Promise<number> {
  const { count } = await selectTokenless(db, of)
    .select((expression) => expression.fn.countAll<string | number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
