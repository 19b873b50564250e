import { behind } from '../behind.js';
import type { Services } from '../services.js';

/** How long an answer waits for a block. */
const WAIT_FOR_BLOCK_MS = 10_000;
/** No ledger makes more blocks in that time: nobody waits for one that is further away. */
const MAX_BLOCKS_AHEAD = 1_000;

/** @throws RequestProblem BEHIND if the gateway does not come to the block in time */
export async function standAt(block: number | undefined, { readModel }: Pick<Services, 'readModel'>): Promise<void> {
  if (block === undefined) return;
  const mayCome = block <= readModel.block + MAX_BLOCKS_AHEAD;
  if (mayCome && (await readModel.reached(block, WAIT_FOR_BLOCK_MS))) return;
  throw behind(block, readModel.block);
}
