import { join } from 'node:path';
import { type Dialect, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { GatewayConfig } from '../config/config.js';
import { ensureOwnerDirectory } from '../config/ownerOnly.js';
import { lockDirectory } from './directoryLock.js';
import { openEmbedded } from './embeddedDatabase.js';
import { migrate } from './migrations.js';
import { pgliteDialect } from './pgliteDialect.js';
import type { Schema } from './schema.js';

const MAX_CONNECTIONS = 10;
/** PostgreSQL's bigint is read as a number: block numbers are small enough for a double to be exact. */
const BIGINT_OID = 20;

export type Database = Kysely<Schema>;

/** A database that is open, and how to close it. */
export interface OpenDatabase {
  readonly db: Database;
  close(): Promise<void>;
}

/**
 * Opens the gateway's database at the present schema: PostgreSQL if the configuration names one, else the embedded
 * database in the data directory.
 *
 * @throws Error if another process uses the directory, or the server cannot be reached
 */
export async function openDatabase(
  config: Pick<GatewayConfig, 'databaseUrl' | 'dataDirectory' | 'databaseTemplate'>,
): Promise<OpenDatabase> {
  if (config.databaseUrl !== undefined) return opened(postgresDialect(config.databaseUrl), () => undefined);
  ensureOwnerDirectory(config.dataDirectory);
  const unlock = lockDirectory(config.dataDirectory);
  try {
    const database = await openEmbedded(join(config.dataDirectory, 'database'), config.databaseTemplate);
    return await opened(pgliteDialect(database), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function opened(dialect: Dialect, afterwards: () => void): Promise<OpenDatabase> {
  const db = new Kysely<Schema>({ dialect });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    db,
    close: async () => {
      await db.destroy();
      afterwards();
    },
  };
}

function postgresDialect(connectionString: string): Dialect {
  const types = new pg.TypeOverrides();
  types.setTypeParser(BIGINT_OID, Number);
  const pool = new pg.Pool({ connectionString, max: MAX_CONNECTIONS, types });
  // A server that restarts ends its connections. The pool replaces them, and whoever asks is told; but an error that
  // nobody listens for would end this process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDialect({ pool });
}
