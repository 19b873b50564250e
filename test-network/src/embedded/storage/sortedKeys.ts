import { requireValue } from '../../shared/requireValue.js';

const MAX_CHUNK_KEYS = 512;

/** Sorted keys in chunks, so that an insertion moves at most the keys of one chunk. */
export class SortedKeys {
  readonly #chunks: string[][] = [[]];

  /** Adds a new key. */
  add(key: string): void {
    const index = this.#chunkIndex(key);
    const chunk = this.#chunk(index);
    chunk.splice(lowerBound(chunk, key), 0, key);
    if (chunk.length > MAX_CHUNK_KEYS) this.#chunks.splice(index + 1, 0, chunk.splice(chunk.length >> 1));
  }

  /** The first key that is not before this one. */
  from(key: string): string | undefined {
    const index = this.#chunkIndex(key);
    const chunk = this.#chunk(index);
    return chunk[lowerBound(chunk, key)] ?? this.#chunks[index + 1]?.[0];
  }

  /** The first key after this one. */
  after(key: string): string | undefined {
    const found = this.from(key);
    return found === key ? this.from(`${key}\0`) : found;
  }

  #chunk(index: number): string[] {
    return requireValue(this.#chunks[index], 'a chunk of keys');
  }

  /** The last chunk that begins at or before the key. */
  #chunkIndex(key: string): number {
    let low = 0;
    let high = this.#chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (requireValue(this.#chunk(middle)[0], 'the first key of a chunk') <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The index of the first key that is not before the given one. */
function lowerBound(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (requireValue(keys[middle], 'a key') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
