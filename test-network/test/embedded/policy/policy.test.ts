import { generateKeyPairSync } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import type { NodeRole } from '../../../src/identity/certificateAuthority.js';
import { Identity } from '../../../src/embedded/msp/identity.js';
import { decodePolicy, encodePolicy } from '../../../src/embedded/policy/policyEnvelope.js';
import { endorserSets } from '../../../src/embedded/policy/endorserSets.js';
import { outOfPeers, type Rule } from '../../../src/embedded/policy/rule.js';
import { satisfies } from '../../../src/embedded/policy/satisfies.js';

const MEMBERS = ['A', 'B', 'C', 'D', 'E'] as const;
const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const notAfter = new Date('2100-01-01');
const identity = (mspId: string, role: NodeRole = 'peer'): Identity =>
  new Identity({ mspId, role, publicKey, notAfter });
const peersOf = (mspIds: Iterable<string>): Identity[] => [...mspIds].map((mspId) => identity(mspId));

/** (A and B and one other) or four of five: the shape of the key policies of a record. */
const NAMED_AND_ANOTHER: Rule = {
  outOf: 1,
  rules: [
    { outOf: 3, rules: [outOfPeers(1, ['A']), outOfPeers(1, ['B']), outOfPeers(1, ['C', 'D', 'E'])] },
    outOfPeers(4, MEMBERS),
  ],
};

const anyRule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...MEMBERS).map((mspId): Rule => ({ principal: { mspId, role: 'peer' } })),
    fc
      .array(tie('rule'), { minLength: 1, maxLength: 4 })
      .chain((rules) => fc.integer({ min: 1, max: rules.length }).map((outOf): Rule => ({ outOf, rules }))),
  ),
})).rule;

describe('a signature policy', () => {
  it('is the same after encoding and decoding', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(decodePolicy(encodePolicy(rule).serializeBinary())).to.deep.equal(rule);
      }),
    );
  });

  it('is not decoded from bytes that are not a policy', () => {
    expect(() => decodePolicy(new Uint8Array())).to.throw('missing the rule of a policy');
  });

  it('counts an organisation once, however often it signed', () => {
    expect(satisfies(outOfPeers(2, MEMBERS), [identity('A')])).to.equal(false);
    expect(satisfies(outOfPeers(2, ['A', 'A']), [identity('A')])).to.equal(false);
    expect(satisfies(outOfPeers(2, MEMBERS), peersOf('AB'))).to.equal(true);
  });

  it('needs the role that it names', () => {
    expect(satisfies(outOfPeers(1, ['A']), [identity('A', 'client')])).to.equal(false);
    expect(satisfies({ principal: { mspId: 'A', role: 'member' } }, [identity('A', 'client')])).to.equal(true);
  });

  for (const [signers, holds] of [
    ['ABC', true],
    ['AB', false],
    ['ACD', false],
    ['BCDE', true],
    ['CDE', false],
  ] as const)
    it(`of two named organisations and another, or four of five, ${holds ? 'holds' : 'does not hold'} for ${signers}`, () => {
      expect(satisfies(NAMED_AND_ANOTHER, peersOf(signers))).to.equal(holds);
    });

  it('has sets of endorsers that satisfy it, without an organisation that is not needed', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        for (const set of endorserSets([rule], new Set(MEMBERS))) {
          // A set names organisations. Several peers of one organisation could satisfy a rule that names it twice.
          const twice = [...peersOf(set), ...peersOf(set), ...peersOf(set), ...peersOf(set)];
          for (const left of set) {
            const fewer = new Set([...set].filter((mspId) => mspId !== left));
            expect(endorserSets([rule], fewer), `without ${left}`).to.deep.equal([]);
          }
          if (!namesTwice(rule)) expect(satisfies(rule, twice)).to.equal(true);
        }
      }),
    );
  });

  it('has no set of endorsers if an organisation that it needs may not be asked', () => {
    expect(endorserSets([outOfPeers(2, MEMBERS)], new Set(['A']))).to.deep.equal([]);
    expect(endorserSets([outOfPeers(1, ['A']), outOfPeers(1, ['B'])], new Set(MEMBERS))).to.deep.equal([
      new Set(['A', 'B']),
    ]);
  });
});

/** Whether an organisation appears more than once in a rule. */
function namesTwice(rule: Rule): boolean {
  const names = namesIn(rule);
  return new Set(names).size < names.length;
}

function namesIn(rule: Rule): string[] {
  return 'principal' in rule ? [rule.principal.mspId] : rule.rules.flatMap(namesIn);
}
