import { PREFERRED_MAX_BYTES } from '../blocks/batchSize.js';

/** Takes the transactions of the next block from a queue, up to the limits of their number and bytes. */
export function takeBatch(waiting: Uint8Array[], maxMessageCount: number): Uint8Array[] {
  let bytes = 0;
  const fits = (envelope: Uint8Array, index: number): boolean => {
    bytes += envelope.length;
    return index === 0 || (index < maxMessageCount && bytes <= PREFERRED_MAX_BYTES);
  };
  const firstOutside = waiting.findIndex((envelope, index) => !fits(envelope, index));
  return waiting.splice(0, firstOutside === -1 ? waiting.length : firstOutside);
}
