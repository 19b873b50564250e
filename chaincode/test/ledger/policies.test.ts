import { expect } from 'chai';
import {
  isProtected,
  majorityPolicy,
  recordPolicy,
  type Signatories,
  statementPolicy,
} from '../../src/ledger/policies';

describe('Key-level policies', () => {
  const members = ['A', 'B', 'C', 'D', 'E'];
  const andOther = (...named: string[]): Signatories => ({ named, andOther: true });

  it('are the same bytes for the same organisations, in whatever order they are named', () => {
    expect(recordPolicy(andOther('B', 'A', 'B'), members)).to.deep.equal(recordPolicy(andOther('A', 'B'), members));
    expect(recordPolicy(andOther('A'), members)).not.to.deep.equal(recordPolicy(andOther('B'), members));
  });

  it('protect a statement from its author and any one accomplice', () => {
    expect(isProtected('A', members, statementPolicy('A', members))).to.equal(true);
    expect(isProtected('A', members, majorityPolicy(members))).to.equal(true);
    expect(isProtected('A', members, recordPolicy(andOther('A'), members))).to.equal(false);
    expect(isProtected('A', members, recordPolicy(andOther('A', 'B'), members))).to.equal(true);
  });

  it('protect nothing if they are absent, are other bytes, or name two organisations', () => {
    expect(isProtected('A', members, new Uint8Array())).to.equal(false);
    expect(isProtected('A', members, Buffer.from('no policy ÿ'))).to.equal(false);
    expect(isProtected('A', members, statementPolicy('A', ['A', 'B']))).to.equal(false);
  });

  it('need both members in a channel of two, because nobody else is left to protect', () => {
    const two = ['A', 'B'];
    expect(isProtected('A', two, statementPolicy('A', two))).to.equal(true);
    expect(isProtected('A', two, statementPolicy('A', ['A']))).to.equal(false);
  });
});
