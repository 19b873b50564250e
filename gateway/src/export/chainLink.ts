import type { common } from '@hyperledger/fabric-protos';
import { hashBlock } from '../fabric/blockHashes.js';

/** What the first block names as the hash of the one before it. */
export const NOTHING_BEFORE = '';

/** The hash of a block's header, which the next block names, and everything in the block that does not fit its place. */
export interface Followed {
  readonly hash: string;
  readonly faults: readonly string[];
}

/**
 * Checks a block in its place.
 * @param previous The hash of the block before it; undefined if that is not known.
 */
export function follow(block: common.Block, number: number, previous: string | undefined): Followed {
  const hashes = hashBlock(block);
  const said = block.getHeader()?.getNumber();
  const faults = [
    ...(said === number ? [] : [`says that it is block ${said ?? 'without a number'}`]),
    ...(previous === undefined || hashes.previous === previous
      ? []
      : ['does not name the hash of the block before it']),
    ...(hashes.data === hashes.actualData ? [] : ['does not name the hash of its own transactions']),
  ];
  return { hash: hashes.own, faults };
}
