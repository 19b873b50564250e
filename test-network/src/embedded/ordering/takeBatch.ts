import { PREFERRED_MAX_BYTES } from '../blocks/batchSize.js';

/** The first transactions of a queue that go into one block: by their number and their bytes together. */
export function takeBatch(waiting: Uint8Array[], maxMessageCount: number): Uint8Array[] {
  let bytes = 0;
  const fits = (envelope: Uint8Array, index: number): boolean => {
    bytes += envelope.length;
    return index === 0 || (index < maxMessageCount && bytes <= PREFERRED_MAX_BYTES);
  };
  const firstOutside = waiting.findIndex((envelope, index) => !fits(envelope, index));
  return waiting.splice(0, firstOutside === -1 ? waiting.length : firstOutside);
}
