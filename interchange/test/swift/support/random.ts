/** Gives the next number of a sequence, from 0 and below a limit. The same seed gives the same sequence. */
export type Random = (limit: number) => number;

/** Marsaglia's xorshift of 32 bits. It gives the same numbers on every machine. */
export function createRandom(seed: number): Random {
  let state = seed * 2_654_435_761 + 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}
