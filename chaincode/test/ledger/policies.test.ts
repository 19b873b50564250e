import { expect } from 'chai';
import { isSatisfiedBy, majorityPolicy, recordPolicy, statementPolicy } from '../../src/ledger/policies';

describe('Key-level policies', () => {
  const members = ['A', 'B', 'C', 'D', 'E'];

  it('are the same bytes for the same organisations, in whatever order they are named', () => {
    expect(recordPolicy(['B', 'A', 'B'], members)).to.deep.equal(recordPolicy(['A', 'B'], members));
    expect(recordPolicy(['A'], members)).not.to.deep.equal(recordPolicy(['B'], members));
  });

  it('never let one organisation change what it stated', () => {
    for (const policy of [statementPolicy('A', members), recordPolicy(['A'], members), majorityPolicy(members)]) {
      expect(isSatisfiedBy('A', policy)).to.equal(false);
    }
  });

  it('take the absence of a policy, and one of a single signature, for what they are', () => {
    expect(isSatisfiedBy('A', new Uint8Array())).to.equal(true);
    expect(isSatisfiedBy('A', statementPolicy('A', ['A']))).to.equal(true);
    expect(isSatisfiedBy('B', statementPolicy('A', ['A']))).to.equal(false);
  });
});
