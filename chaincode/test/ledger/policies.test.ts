import { common, msp } from '@hyperledger/fabric-protos';
import { expect } from 'chai';
import { isPolicyOf, majorityPolicy, recordPolicy, type Signatories, statementPolicy } from '../../src/ledger/policies';

describe('Key-level policies', () => {
  const members = ['A', 'B', 'C', 'D', 'E'];
  const andOther = (...named: string[]): Signatories => ({ named, andOther: true });

  it('are the same bytes for the same organisations, in whatever order they are named', () => {
    expect(recordPolicy(andOther('B', 'A', 'B'), members)).to.deep.equal(recordPolicy(andOther('A', 'B'), members));
    expect(recordPolicy(andOther('A'), members)).not.to.deep.equal(recordPolicy(andOther('B'), members));
  });

  const statement = (policy: Uint8Array, sets: readonly (readonly string[])[]): boolean =>
    isPolicyOf(policy, sets, (set) => statementPolicy('A', set));

  it('count by their bytes, for the members that are or were in force', () => {
    const grown = [...members, 'F'];
    expect(statement(statementPolicy('A', members), [members])).to.equal(true);
    expect(statement(statementPolicy('A', members), [grown, members])).to.equal(true);
    expect(statement(statementPolicy('A', members), [grown])).to.equal(false);
  });

  it('count for nothing if they are absent, are other bytes, or ask for others', () => {
    for (const policy of [
      new Uint8Array(),
      Buffer.from('no policy ÿ'),
      statementPolicy('A', ['A', 'B']),
      statementPolicy('B', members),
      majorityPolicy(members),
      recordPolicy(andOther('A'), members),
      recordPolicy(andOther('A', 'B'), members),
      combined(statementPolicy('A', members)),
    ])
      expect(statement(policy, [members])).to.equal(false);
  });
});

/** The same rule, with principals that one organisation alone can satisfy. */
function combined(policy: Uint8Array): Uint8Array {
  const parsed = common.SignaturePolicyEnvelope.deserializeBinary(policy);
  for (const principal of parsed.getIdentitiesList())
    principal.setPrincipalClassification(msp.MSPPrincipal.Classification.COMBINED);
  return parsed.serializeBinary();
}
