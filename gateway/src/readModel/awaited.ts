import { DEFINITIONS, parseAs, TradeRecord, type UserRole } from '@naru/chaincode/domain';
import { type Insertable, sql, type Transaction } from 'kysely';
import { isOneOf } from '../database/documentKeys.js';
import { NEVER_DUE, type Schema } from '../database/schema.js';
import type { Database } from '../database/openDatabase.js';

/** How many documents are gone through at a time. */
const AT_A_TIME = 500;

/** A record, and where it stands on the ledger. */
interface Placed {
  readonly record: TradeRecord;
  readonly block: number;
  readonly position: number;
}

/** Writes anew what some documents wait for of an organisation. */
export async function writeAwaited(db: Transaction<Schema>, placed: readonly Placed[], mspId: string): Promise<void> {
  if (placed.length === 0) return;
  await db
    .deleteFrom('awaited')
    .where(isOneOf(placed.map(({ record }) => record)))
    .execute();
  const rows = placed.flatMap((each) => rowsOf(each, mspId));
  if (rows.length > 0) await db.insertInto('awaited').values(rows).execute();
}

function rowsOf({ record, block, position }: Placed, mspId: string): Insertable<Schema['awaited']>[] {
  const { type, id, version, time } = record;
  return DEFINITIONS[type].awaits(record).flatMap(({ by, what, actions, due = NEVER_DUE, notBy = '' }, place) => {
    if (by.msp !== mspId) return [];
    const roles = rolesOf(record, actions);
    const entry = `${type}-${id}-${version}-${place}`;
    return [
      {
        entry,
        type,
        id,
        party: by.party ?? '',
        roles,
        not_by: notBy,
        what,
        actions: [...actions],
        due,
        block,
        position,
        time,
      },
    ];
  });
}

/** The roles whose users can take one of some actions; none if it is done by another document. */
function rolesOf({ type }: TradeRecord, actions: readonly string[]): UserRole[] {
  return [...new Set(actions.flatMap((name) => DEFINITIONS[type].actions[name]?.roles ?? []))];
}

/** Writes what the documents wait for that an older release has read. */
export async function writeMissingAwaited(db: Database, mspId: string): Promise<void> {
  const first = await db.selectFrom('awaited').select('entry').limit(1).executeTakeFirst();
  if (first !== undefined) return;
  await db.transaction().execute(async (transaction) => {
    for (let after: readonly [string, string] = ['', '']; ;) {
      const rows = await transaction
        .selectFrom('documents')
        .select(['type', 'id', 'record', 'block', 'position'])
        .where(sql<boolean>`(type, id) > (${after[0]}, ${after[1]})`)
        .orderBy('type')
        .orderBy('id')
        .limit(AT_A_TIME)
        .execute();
      const last = rows.at(-1);
      if (last === undefined) return;
      const placed = rows.map(({ record, ...place }) => ({ ...place, record: parseAs(TradeRecord, record) }));
      await writeAwaited(transaction, placed, mspId);
      after = [last.type, last.id];
    }
  });
}
