const SLAB_BYTES = 1024 * 1024;
/** What is larger has a buffer of its own, so that little of a slab stays unused. */
const MAX_SHARED_BYTES = SLAB_BYTES / 16;

let slab = new Uint8Array(SLAB_BYTES);
let used = 0;

/**
 * Copies bytes that stay as long as the ledger. Decoded bytes are views, which keep their whole message in memory. The
 * copies share buffers: the garbage collector has work with each buffer that lives, and a state has millions of values.
 */
export function keepBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.length > MAX_SHARED_BYTES) return new Uint8Array(bytes);
  if (used + bytes.length > SLAB_BYTES) {
    slab = new Uint8Array(SLAB_BYTES);
    used = 0;
  }
  const kept = slab.subarray(used, used + bytes.length);
  kept.set(bytes);
  used += bytes.length;
  return kept;
}
