import { follow, type Followed, NOTHING_BEFORE } from '../chainLink.js';
import { blockFile, type Manifest, MANIFEST } from '../format.js';
import type { Progress } from '../progress.js';
import type { ExportedBlocks } from './exportedBlocks.js';
import type { Faults } from './faults.js';
import type { LedgerRecords } from './ledgerRecords.js';

/** Follows the chain from the first block to the one that the manifest names as the last, and takes what it holds. */
export async function verifyChain(
  blocks: ExportedBlocks,
  records: LedgerRecords,
  { blockHeight, lastBlockHash }: Manifest,
  faults: Faults,
  progress: Progress,
): Promise<void> {
  let previous: string | undefined = NOTHING_BEFORE;
  for (let number = 0; number < blockHeight; number++) {
    const block = await blocks.block(number);
    const link: Followed | undefined = block && follow(block, number, previous);
    for (const fault of link?.faults ?? []) faults.add(blockFile(number), fault);
    previous = link?.hash;
    records.take((block && blocks.parse(block, number)) ?? []);
    progress.at(() => `${number + 1} of ${blockHeight} blocks`);
  }
  if (previous !== lastBlockHash) faults.add(MANIFEST, 'names another hash than that of the last block');
}
