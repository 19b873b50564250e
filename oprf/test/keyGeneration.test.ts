import { expect } from 'chai';
import fc from 'fast-check';
import { addScalars, at, multiplyBase, multiplyScalars, scalarOf } from '../src/group.js';
import { type Ceremony, Complaints, deal, type Fault, type Received, takeShares } from '../src/keyGeneration.js';
import { publicShare, weightOf } from '../src/polynomial.js';
import { ask, hex } from './support/asking.js';
import { commitmentsOf, dealAll, indexesTo, makeKey, newKey, partOf, type Shares } from './support/ceremony.js';

const RUNS = 15;
const MAX_COUNT = 6;
const INPUT = 'F5|TAX:1234567890|2026118';

/** How many holders there are, and how many it takes. */
const sizes = fc
  .integer({ min: 2, max: MAX_COUNT })
  .chain((count) => fc.record({ count: fc.constant(count), threshold: fc.integer({ min: 1, max: count }) }));
const someOf = (holders: readonly number[], count: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray([...holders], { minLength: count, maxLength: count });

const outputOf = (shares: Shares, among: readonly number[]): string => at(ask(shares, among, [INPUT]), 0);

describe('A key that several make', () => {
  it('gives one output with any holders of whom there are enough', () => {
    const anyTwo = sizes.chain(({ count, threshold }) =>
      fc.record({
        count: fc.constant(count),
        threshold: fc.constant(threshold),
        one: someOf(indexesTo(count), threshold),
        other: someOf(indexesTo(count), threshold),
      }),
    );
    fc.assert(
      fc.property(anyTwo, ({ count, threshold, one, other }) => {
        const shares = newKey(threshold, indexesTo(count));
        expect(outputOf(shares, one)).to.equal(outputOf(shares, other));
      }),
      { numRuns: RUNS },
    );
  });

  it('is not what one holder fewer put together', () => {
    const shares = newKey(3, indexesTo(5));
    const pair = [1, 2];
    const guess = pair
      .map((index) => multiplyScalars(weightOf(index, pair), partOf(shares, index).share))
      .reduce((one, other) => addScalars(one, other));
    expect(hex(multiplyBase(guess))).not.to.equal(hex(at(commitmentsOf(shares), 0)));
    expect(() => outputOf(shares, pair)).to.throw(RangeError, '2 of 3');
  });

  it('is another with each ceremony', () => {
    expect(outputOf(newKey(2, [1, 2]), [1, 2])).not.to.equal(outputOf(newKey(2, [1, 2]), [1, 2]));
  });

  it('has shares that everybody can check', () => {
    const shares = newKey(3, [2, 5, 7, 9]);
    for (const [index, { share, commitments }] of shares)
      expect(hex(publicShare(commitments, index))).to.equal(hex(multiplyBase(share)));
  });

  it('counts no holder twice, and none that is not there', () => {
    expect(() => weightOf(1, [1, 1])).to.throw(RangeError);
    expect(() => weightOf(3, [1, 2])).to.throw(RangeError);
    expect(() => weightOf(0, [0, 1])).to.throw(RangeError);
  });
});

describe('A key that is shared anew', () => {
  const count = 5;
  const before = newKey(3, indexesTo(count));
  const anew = (threshold: number, dealers: readonly number[], holders: readonly number[]): Shares =>
    makeKey({ id: Buffer.from('anew'), threshold, dealers, present: commitmentsOf(before) }, holders, before);

  it('gives the same outputs with other holders and another threshold', () => {
    const others = fc.record({
      dealers: someOf(indexesTo(count), 3),
      holders: someOf(indexesTo(MAX_COUNT + 1), 4),
      threshold: fc.integer({ min: 1, max: 4 }),
    });
    const output = outputOf(before, [1, 2, 3]);
    fc.assert(
      fc.property(others, ({ dealers, holders, threshold }) => {
        const after = anew(threshold, dealers, holders);
        expect(outputOf(after, holders.slice(0, threshold))).to.equal(output);
      }),
      { numRuns: RUNS },
    );
  });

  it('is of no use with shares of before', () => {
    const after = anew(3, [1, 2, 3], indexesTo(count));
    const mixed: Shares = new Map([...after, [1, { ...partOf(after, 1), share: partOf(before, 1).share }]]);
    expect(() => outputOf(mixed, [1, 2, 3])).to.throw('wrongly: 1.');
  });

  it('needs as many dealers as it took before', () => {
    const ceremony = { id: Buffer.from('few'), threshold: 2, dealers: [1, 2], present: commitmentsOf(before) };
    const few = makeKey(ceremony, [1, 2, 3], before);
    expect(hex(at(commitmentsOf(few), 0))).not.to.equal(hex(at(commitmentsOf(before), 0)));
  });
});

describe('A dealer that deals wrongly', () => {
  const present = newKey(2, [1, 2, 3]);
  const ceremony: Ceremony = { id: Buffer.from('c'), threshold: 2, dealers: [1, 2, 3] };
  const another = deal({ ...ceremony, threshold: 3 }, 2).dealing;
  const lies: readonly (readonly [string, Fault, (honest: Received) => Received])[] = [
    ['another share', 'SHARE', (honest) => ({ ...honest, share: addScalars(honest.share, scalarOf(1)) })],
    ['a share of 0', 'SHARE', (honest) => ({ ...honest, share: scalarOf(0) })],
    ['too many commitments', 'COMMITMENTS', (honest) => ({ ...honest, dealing: another })],
    ['no elements', 'COMMITMENTS', (honest) => withCommitments(honest, [new Uint8Array(32), new Uint8Array(32)])],
    ['what others dealt', 'PROOF', (honest) => withCommitments(honest, another.commitments.slice(1))],
  ];

  for (const [title, fault, lie] of lies) {
    it(`is named: ${title}`, () => {
      const honest = dealAll(ceremony, [1]).get(1) ?? [];
      const received = honest.map((each) => (each.dealer === 2 ? lie(each) : each));
      expect(complaintsOf(() => takeShares(ceremony, 1, received))).to.deep.equal([{ dealer: 2, fault }]);
    });
  }

  it('is named if it deals in the name of another, or in another ceremony', () => {
    const honest = dealAll(ceremony, [1]).get(1) ?? [];
    const exchanged = honest.map((each) => (each.dealer === 2 ? { ...at(honest, 0), dealer: 2 } : each));
    expect(complaintsOf(() => takeShares(ceremony, 1, exchanged))).to.deep.equal([{ dealer: 2, fault: 'PROOF' }]);
    const other = { ...ceremony, id: Buffer.from('d') };
    expect(complaintsOf(() => takeShares(other, 1, honest))).to.have.lengthOf(3);
  });

  it('is named if it shares another key than the present one', () => {
    const anew: Ceremony = { ...ceremony, dealers: [1, 2], present: commitmentsOf(present) };
    const liar: Shares = new Map([...present, [2, partOf(newKey(2, [1, 2, 3]), 2)]]);
    const received = dealAll(anew, [1], liar).get(1) ?? [];
    const complaints = complaintsOf(() => takeShares(anew, 1, received));
    expect(complaints).to.deep.equal([{ dealer: 2, fault: 'ANOTHER_KEY' }]);
  });

  it('is missed if it deals nothing', () => {
    const received = (dealAll(ceremony, [1]).get(1) ?? []).slice(1);
    expect(() => takeShares(ceremony, 1, received)).to.throw(RangeError, 'One dealing per dealer');
  });

  it('deals its share only of a key that is there', () => {
    expect(() => deal(ceremony, 1, scalarOf(1))).to.throw(RangeError);
  });
});

function withCommitments(received: Received, commitments: Received['dealing']['commitments']): Received {
  return { ...received, dealing: { ...received.dealing, commitments } };
}

function complaintsOf(work: () => unknown): Complaints['complaints'] {
  try {
    work();
  } catch (error) {
    if (error instanceof Complaints) return error.complaints;
    throw error;
  }
  throw new Error('Nobody complains.');
}
