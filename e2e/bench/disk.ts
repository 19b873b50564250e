import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** stat(2) counts blocks of this size, whatever the file system's own block size is. */
const STAT_BLOCK_BYTES = 512;

/** Sizes in bytes: the length of files, and what the file system has allocated for them, which may be more or less. */
export interface Size {
  readonly apparent: number;
  readonly allocated: number;
}

/**
 * Measures the files under a folder.
 * @param isCounted Tells of each file, by its path below the folder, whether it counts.
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
