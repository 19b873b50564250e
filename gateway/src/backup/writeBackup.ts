import { existsSync } from 'node:fs';
import { sql, type Transaction } from 'kysely';
import type { GatewayConfig } from '../config/config.js';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';
import { Sealing } from '../identity/sealing.js';
import type { Line } from './format.js';
import { keptTables, migrationsOf } from './keptTables.js';
import { writeSealed } from './sealedLines.js';

/** How many rows are read in one go: one with an attachment is large. */
const ROWS = 50;
const BEFORE_ALL = '(0,0)';

/**
 * Writes what only this gateway has into a new file, sealed as its wallet is: its own tables as they are at one moment, and
 * the secrets of its data directory. @returns how many rows @throws Error if the file is there, or the passphrase is not
 * that of the wallet
 */
export async function writeBackup(config: GatewayConfig, db: Database, file: string): Promise<number> {
  if (existsSync(file)) throw new Error(`${file} is there already.`);
  let count = 0;
  await db.transaction().execute(async (transaction) => {
    await sql`set transaction isolation level repeatable read, read only`.execute(transaction);
    await requirePassphrase(transaction, config.secrets.wallet);
    await writeSealed(
      file,
      config.secrets.wallet,
      (async function* () {
        for await (const line of linesOf(config, transaction)) {
          if (line.kind === 'row') count += 1;
          yield JSON.stringify(line);
        }
      })(),
    );
  });
  return count;
}

/** A backup under a passphrase that does not open the wallet would be of no use. */
async function requirePassphrase(db: Transaction<Schema>, passphrase: string): Promise<void> {
  const entry = await db.selectFrom('wallet').selectAll().limit(1).executeTakeFirst();
  if (entry !== undefined) new Sealing(passphrase).open(entry.label, Buffer.from(entry.sealed));
}

async function* linesOf({ organization, secrets }: GatewayConfig, db: Transaction<Schema>): AsyncGenerator<Line> {
  const { mspId } = organization;
  yield { kind: 'about', madeAt: new Date().toISOString(), mspId, migrations: await migrationsOf(db) };
  yield { kind: 'secrets', jwt: secrets.jwt, salt: secrets.salt };
  const counts: Record<string, number> = {};
  for (const table of await keptTables(db)) {
    counts[table] = 0;
    for await (const row of rowsOf(db, table)) {
      counts[table] += 1;
      yield { kind: 'row', table, row };
    }
  }
  yield { kind: 'end', rows: counts };
}

/** PostgreSQL writes each value as JSON in the way in which it reads it again. */
async function* rowsOf(db: Transaction<Schema>, table: string): AsyncGenerator<Record<string, unknown>> {
  for (let place: string | undefined = BEFORE_ALL; place !== undefined;) {
    const { rows } = await sql<{ place: string; row: Record<string, unknown> }>`
      select ctid::text as place, to_jsonb(kept) as row from ${sql.table(table)} as kept
      where ctid > ${place}::tid order by ctid limit ${ROWS}`.execute(db);
    for (const { row } of rows) yield row;
    place = rows.at(-1)?.place;
  }
}
