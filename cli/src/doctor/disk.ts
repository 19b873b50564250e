import { statfsSync } from 'node:fs';
import type { Check } from './check.js';
import { judgeSpace } from './judgements.js';

/** How much is free where the command line is used: exports and the databases of a gateway here go there. */
export function checkDisk(folder: string): Check {
  const { bavail, blocks, bsize } = statfsSync(folder);
  return judgeSpace(bavail * bsize, blocks * bsize);
}
