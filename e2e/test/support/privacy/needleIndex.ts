/** Bytes to search for. */
export interface Needle {
  readonly bytes: Buffer;
  /** Whether it counts only if no letter or digit is next to it. */
  readonly standsAlone: boolean;
}

const PREFIX_BYTES = 4;
const WORD = /[A-Za-z0-9]/;

/** Searches for thousands of byte strings in one pass: by their first four bytes, then by the rest. */
export class NeedleIndex<N extends Needle> {
  readonly #byPrefix = new Map<number, N[]>();

  /** @throws RangeError if one is shorter than four bytes */
  constructor(needles: readonly N[]) {
    for (const needle of needles) {
      const prefix = needle.bytes.readUInt32LE(0);
      const known = this.#byPrefix.get(prefix);
      if (known === undefined) this.#byPrefix.set(prefix, [needle]);
      else known.push(needle);
    }
  }

  /** Finds which of them a byte string holds, each once. */
  find(bytes: Buffer): Set<N> {
    const found = new Set<N>();
    for (let at = 0; at <= bytes.length - PREFIX_BYTES; at++) {
      for (const needle of this.#byPrefix.get(bytes.readUInt32LE(at)) ?? []) {
        if (isAt(bytes, at, needle)) found.add(needle);
      }
    }
    return found;
  }
}

function isAt(bytes: Buffer, at: number, needle: Needle): boolean {
  const end = at + needle.bytes.length;
  if (!bytes.subarray(at, end).equals(needle.bytes)) return false;
  return !needle.standsAlone || (!isWordAt(bytes, at - 1) && !isWordAt(bytes, end));
}

function isWordAt(bytes: Buffer, index: number): boolean {
  const byte = bytes[index];
  return byte !== undefined && WORD.test(String.fromCharCode(byte));
}
