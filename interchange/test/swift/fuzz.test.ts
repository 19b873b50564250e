import { expect } from 'chai';
import { mutantOf, outcomeOf } from './mutations.js';

const MUTANTS = 5_000;

describe('A damaged message', () => {
  it('is read or refused with tag and line, each of 5,000', () => {
    const counts = { read: 0, refused: 0 };
    for (let seed = 0; seed < MUTANTS; seed += 1) {
      const { text, how } = mutantOf(seed);
      try {
        counts[outcomeOf(text)] += 1;
      } catch (error) {
        throw new Error(`The mutant of seed ${seed} (${how}): ${String(error)}`, { cause: error });
      }
    }
    expect(counts.read).to.be.greaterThan(MUTANTS / 50);
    expect(counts.refused).to.be.greaterThan(MUTANTS / 2);
  }).timeout(60_000);
});
