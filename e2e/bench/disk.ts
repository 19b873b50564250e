import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What stat(2) counts blocks in, whatever the file system's own are. */
const STAT_BLOCK_BYTES = 512;

/** Bytes: what files are long, and what the file system has given them, which may be more or less. */
export interface Size {
  readonly apparent: number;
  readonly allocated: number;
}

/**
 * The size of the files under a folder.
 * @param isCounted is asked with each file's path below the folder.
 */
export function sizeUnder(folder: string, isCounted: (path: string) => boolean): Size {
  const size = { apparent: 0, allocated: 0 };
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isCounted)) {
    const found = statSync(join(folder, path));
    if (!found.isFile()) continue;
    size.apparent += found.size;
    size.allocated += found.blocks * STAT_BLOCK_BYTES;
  }
  return size;
}
