import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { Kysely } from 'kysely';
import { OWNER_DIRECTORY } from '../config/ownerOnly.js';
import { migrate } from './migrations.js';
import { pgliteDialect } from './pgliteDialect.js';
import type { Schema } from './schema.js';

const WAIT_MS = 30_000;
const POLL_MS = 50;
/** The read model is small, and the default of 128 MB would be allocated at once. */
const START_PARAMETERS = ['-c', 'shared_buffers=16MB'];
const INITIALISED = 'PG_VERSION';
/** The names of all tables of the schema, and of those where PostgreSQL keeps their long values. */
const ALL_TABLES = `
  with own as (select oid, reltoastrelid from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace)
  select oid::regclass::text as table from own
  union all select reltoastrelid::regclass::text from own where reltoastrelid <> 0`;

/**
 * Opens the embedded database in a directory. To initialise one takes seconds of computing. With a template directory
 * that is done once, and the next database is a copy.
 *
 * @throws Error that names the directory and the remedy if it is damaged, or cannot be made or read
 */
export async function openEmbedded(directory: string, template: string | undefined): Promise<PGlite> {
  const isNew = !existsSync(join(directory, INITIALISED));
  try {
    if (isNew) await prepare(directory, template);
    const database = await create(directory);
    await readWhole(database);
    return database;
  } catch (error) {
    throw newDamage(directory, isNew ? template : undefined, error);
  }
}

/** Makes a database beside its place and moves it there, so that it is whole or absent. */
async function prepare(directory: string, template: string | undefined): Promise<void> {
  const draft = `${directory}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(dirname(directory), { recursive: true, mode: OWNER_DIRECTORY });
  try {
    if (template === undefined) await (await create(draft)).close();
    else {
      if (!existsSync(template)) await prepareTemplate(template);
      await cp(template, draft, { recursive: true });
    }
    // Fails if the directory has files: then it is a database that lost its first file.
    await rename(draft, directory);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Reads every page of every table, so that pages with a wrong checksum and files that are gone are noticed at once. */
async function readWhole(database: PGlite): Promise<void> {
  const { rows } = await database.query<{ table: string }>(ALL_TABLES);
  for (const { table } of rows) await database.query(`select count(*) from ${table}`);
}

/** PostgreSQL, compiled to WebAssembly, says little of why it ends: its words alone would not help. */
function newDamage(directory: string, template: string | undefined, cause: unknown): Error {
  const said = cause instanceof Error ? cause.message : String(cause);
  const source = template === undefined ? '' : ` It was to be made from ${template}; remove that folder, too.`;
  return new Error(
    `The embedded database in ${directory} cannot be opened (${said}). Its files are damaged or its disk is full. ` +
      'Free space and start again. If that does not help, restore the folder from a copy, or remove it: the next start ' +
      `reads the ledger again, but users and their keys were only in this folder and must be added again.${source}`,
    { cause },
  );
}

/**
 * Initialises a database without data for others to copy, once: if several gateways start together, one makes it and
 * the others wait. It is made beside its place and moved there, so that it is whole or absent.
 */
async function prepareTemplate(template: string): Promise<void> {
  await mkdir(dirname(template), { recursive: true, mode: OWNER_DIRECTORY });
  const isBeingMade = `${template}.lock`;
  const isMine = await mkdir(isBeingMade).then(
    () => true,
    () => false,
  );
  try {
    if (isMine || !(await appears(template))) await makeTemplate(template);
  } finally {
    if (isMine) await rm(isBeingMade, { recursive: true, force: true });
  }
}

/** Whether another process makes it in time. The one that began may be gone. */
async function appears(template: string): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < WAIT_MS; waitedMs += POLL_MS) {
    if (existsSync(template)) return true;
    await delay(POLL_MS);
  }
  return false;
}

async function makeTemplate(template: string): Promise<void> {
  if (existsSync(template)) return;
  const draft = await mkdtemp(`${template}-`);
  const db = new Kysely<Schema>({ dialect: pgliteDialect(await create(draft)) });
  await migrate(db);
  await db.destroy();
  try {
    await rename(draft, template);
  } catch (error) {
    if (!existsSync(template)) throw error;
    await rm(draft, { recursive: true });
  }
}

async function create(directory: string): Promise<PGlite> {
  return PGlite.create({
    dataDir: directory,
    startParams: [...PGlite.defaultStartParams, ...START_PARAMETERS],
  });
}
