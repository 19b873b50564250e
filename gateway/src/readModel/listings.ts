import {
  addToList,
  DEFINITIONS,
  hashList,
  implicitCollection,
  listKey,
  type ListName,
  sha256Hex,
  type TokenList,
} from '@naru/chaincode/domain';
import type { BlockTransaction } from '../fabric/parseBlock.js';
import type { WrittenRecord } from './recordsIn.js';

/** A document in the list of a member. */
export interface Listing {
  readonly name: ListName;
  readonly id: string;
}

/**
 * The lists into which a transaction put a document. Lists are private, and their hashes are in the block: one counts
 * only if its member's collection got the list that results.
 */
export async function listingsOf(
  { record, proven }: WrittenRecord,
  { hashedWrites }: Pick<BlockTransaction, 'hashedWrites'>,
  idsOf: (name: ListName) => Promise<TokenList>,
): Promise<Listing[]> {
  if (!proven) return [];
  const definition = DEFINITIONS[record.type];
  const listings: Listing[] = [];
  for (const { kind, token } of definition.listed(record)) {
    const name = { msp: definition.lister(record), type: record.type, kind, token };
    const [collection, keyHash] = [implicitCollection(name.msp), sha256Hex(listKey(name))];
    const write = hashedWrites.find((each) => each.collection === collection && each.keyHash === keyHash);
    if (write === undefined) continue;
    if (write.valueHash === hashList(addToList(await idsOf(name), record.id))) listings.push({ name, id: record.id });
  }
  return listings;
}
