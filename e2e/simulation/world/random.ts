const ULID_DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ULID_LENGTH = 26;
/** The first digit of a ULID holds three bits. */
const FIRST_DIGITS = 8;
const UINT32 = 2 ** 32;
const WARM_UP_ROUNDS = 12;

/**
 * A generator of pseudo-random numbers (sfc32). The same seed gives the same numbers on every machine; nothing in a run
 * takes chance from anywhere else.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: string) {
    this.#a = hashText(seed, 1);
    this.#b = hashText(seed, 2);
    this.#c = hashText(seed, 3);
    for (let round = 0; round < WARM_UP_ROUNDS; round++) this.next();
  }

  /** A whole number from 0 to below 2^32. */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** A whole number from 0 to below the limit. */
  below(limit: number): number {
    return Math.floor((this.next() / UINT32) * limit);
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.next() / UINT32 < probability;
  }

  /** @throws Error if there is nothing to choose from */
  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  }

  /** Chooses by weight. @throws Error if there is nothing to choose from */
  weighted<T extends { readonly weight: number }>(items: readonly T[]): T {
    const total = items.reduce((sum, { weight }) => sum + weight, 0);
    let at = (this.next() / UINT32) * total;
    const found = items.find(({ weight }) => (at -= weight) < 0);
    return found ?? this.pick(items);
  }

  /**
   * Chooses by the names of the items: the one whose name hashes highest with the next number. So a choice stays the same
   * when other items are removed, which keeps a shortened run close to the run that it came from.
   */
  pickNamed<T>(items: readonly T[], nameOf: (item: T) => string): T {
    const salt = this.next();
    let best: { readonly item: T; readonly score: number } | undefined;
    for (const item of items) {
      const score = hashText(nameOf(item), salt);
      if (best === undefined || score > best.score) best = { item, score };
    }
    if (best === undefined) throw new Error('There is nothing to choose from.');
    return best.item;
  }

  bytes(length: number): Buffer {
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length; at++) bytes[at] = this.next() & 0xff;
    return bytes;
  }

  ulid(): string {
    let id = ULID_DIGITS.charAt(this.below(FIRST_DIGITS));
    while (id.length < ULID_LENGTH) id += ULID_DIGITS.charAt(this.below(ULID_DIGITS.length));
    return id;
  }
}

/** FNV-1a with a salt, and a last mix (MurmurHash3). */
function hashText(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
