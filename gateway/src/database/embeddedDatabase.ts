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

/**
 * Opens the embedded database in a directory. To initialise one takes seconds of computing. With a template directory
 * that is done once, and the next database is a copy.
 */
export async function openEmbedded(directory: string, template: string | undefined): Promise<PGlite> {
  if (template !== undefined && !existsSync(join(directory, INITIALISED))) {
    if (!existsSync(template)) await prepareTemplate(template);
    await mkdir(dirname(directory), { recursive: true, mode: OWNER_DIRECTORY });
    await cp(template, directory, { recursive: true });
  }
  return create(directory);
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
