import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Less than the release's limits, so that tests reach them soon, and more than other tests need. */
export const TOTAL_QUERY_LIMIT = 300;
const EXECUTION_TIMEOUT = '8s';

/** Makes a folder with Fabric's programs and their configuration, with lower limits of the peers. */
export function prepareLimitedPrograms(home: string, directory: string): string {
  const folder = join(directory, 'programs');
  if (existsSync(folder)) return folder;
  mkdirSync(join(folder, 'config'), { recursive: true });
  for (const name of ['bin', 'builders', 'config/orderer.yaml']) symlinkSync(join(home, name), join(folder, name));
  const settings = readFileSync(join(home, 'config', 'core.yaml'), 'utf8')
    .replace(/^( *totalQueryLimit:).*$/m, `$1 ${TOTAL_QUERY_LIMIT}`)
    .replace(/^( *executetimeout:).*$/m, `$1 ${EXECUTION_TIMEOUT}`);
  writeFileSync(join(folder, 'config', 'core.yaml'), settings);
  return folder;
}
