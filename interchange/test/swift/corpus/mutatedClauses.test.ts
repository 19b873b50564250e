import { expect } from 'chai';
import { mutateClause, readMutated } from '../support/clauseMutations.js';

const CLAUSES = 2_000;

describe('A mutated clause', () => {
  it('is read as a term of a credit whose words stand in it, for 2,000 clauses', () => {
    let understood = 0;
    for (let seed = 0; seed < CLAUSES; seed += 1) {
      const text = mutateClause(seed);
      try {
        understood += readMutated(text);
      } catch (error) {
        throw new Error(`The clause of seed ${seed}, ${JSON.stringify(text)}: ${String(error)}`, { cause: error });
      }
    }
    expect(understood).to.be.greaterThan(CLAUSES / 50);
  }).timeout(60_000);
});
