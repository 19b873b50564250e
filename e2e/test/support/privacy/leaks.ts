import { createHash } from 'node:crypto';
import type { common } from '@hyperledger/fabric-protos';
import { takeApart } from './blockParts.js';
import { unwrap } from './layers.js';
import type { Leak, SecretSearch } from './secretSearch.js';

/** A secret that is on the channel, and the place where it is. */
export interface PlacedLeak extends Leak {
  readonly place: string;
}

/** Searches every byte string of blocks, and everything that can be unwrapped from it. */
export function leaksIn(blocks: readonly common.Block[], search: SecretSearch): PlacedLeak[] {
  const seen = new Set<string>();
  return blocks.flatMap(takeApart).flatMap(({ place, bytes }) =>
    unwrap(bytes).flatMap((layer) => {
      // Certificates and keys are in every transaction; to search each once per place is enough.
      const id = `${place} ${createHash('sha256').update(layer).digest('base64')}`;
      if (seen.has(id)) return [];
      seen.add(id);
      return search.find(layer).map((leak) => ({ place, ...leak }));
    }),
  );
}
