import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

const OWNER_DIRECTORY = 0o700;
/** The read model is small; the server's own default of 128 MB would be taken at once. */
const START_PARAMETERS = ['-c', 'shared_buffers=16MB'];
const INITIALISED = 'PG_VERSION';

/**
 * Opens the embedded database in a directory. To initialise one takes seconds of computing; with a template
 * directory that is done once, and the next database is a copy.
 */
export async function openEmbedded(directory: string, template: string | undefined): Promise<PGlite> {
  if (template !== undefined && !existsSync(join(directory, INITIALISED))) {
    await prepareTemplate(template);
    await mkdir(dirname(directory), { recursive: true, mode: OWNER_DIRECTORY });
    await cp(template, directory, { recursive: true });
  }
  return create(directory);
}

/**
 * Initialises an empty database for others to copy, once. It is made beside its place and moved there, so that it is
 * whole or absent, whoever else does the same.
 */
export async function prepareTemplate(template: string): Promise<void> {
  if (existsSync(template)) return;
  await mkdir(dirname(template), { recursive: true, mode: OWNER_DIRECTORY });
  const draft = await mkdtemp(`${template}-`);
  await (await create(draft)).close();
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
