import { createHash } from 'node:crypto';
import type { common } from '@hyperledger/fabric-protos';
import { partsOf } from './blockParts.js';
import { layersOf } from './layers.js';
import type { Leak, SecretSearch } from './secretSearch.js';

/** A secret that stands on the channel, and where. */
export interface PlacedLeak extends Leak {
  readonly place: string;
}

/** Looks through blocks, each byte string of them and all that it stands for. */
export function leaksIn(blocks: readonly common.Block[], search: SecretSearch): PlacedLeak[] {
  const seen = new Set<string>();
  return blocks.flatMap(partsOf).flatMap(({ place, bytes }) =>
    layersOf(bytes).flatMap((layer) => {
      // Certificates and keys stand in every transaction; one look at each place is enough.
      const id = `${place} ${createHash('sha256').update(layer).digest('base64')}`;
      if (seen.has(id)) return [];
      seen.add(id);
      return search.find(layer).map((leak) => ({ place, ...leak }));
    }),
  );
}
