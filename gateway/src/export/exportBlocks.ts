import { parseBlock } from '../fabric/parseBlock.js';
import type { Chain } from '../fabric/wire.js';
import { follow, NOTHING_BEFORE } from './chainLink.js';
import type { ExportFiles } from './exportFiles.js';
import { blockFile } from './format.js';
import type { LedgerIndex } from './ledgerIndex.js';
import type { Progress } from './progress.js';

/** Whose chain is read, as which user, and whose transactions are looked into. */
export interface ChainSource {
  readonly chain: Chain;
  readonly user: string;
  readonly chaincode: string;
}

/**
 * Writes every block of a channel up to a height, and takes it into the index.
 * @returns the hash of the last one
 * @throws LedgerFailure; Error if the peer's blocks are not a chain
 */
export async function exportBlocks(
  { chain, user, chaincode }: ChainSource,
  height: number,
  files: ExportFiles,
  index: LedgerIndex,
  progress: Progress,
): Promise<string> {
  let number = 0;
  let previous = NOTHING_BEFORE;
  for await (const block of chain.wholeBlocks(user, number, new AbortController().signal)) {
    const { hash, faults } = follow(block, number, previous);
    if (faults.length > 0) throw new Error(`Block ${number} of the peer ${faults.join(' and ')}.`);
    await files.write(blockFile(number), block.serializeBinary());
    await index.take(parseBlock(block, chaincode));
    number += 1;
    previous = hash;
    progress.at(() => `${number} of ${height} blocks`);
    if (number === height) return hash;
  }
  throw new Error(`The peer’s blocks ended after ${number} of ${height}.`);
}
