import { expect } from 'chai';
import { answerBatch, askBatch, type Batch, MAX_BATCH, openBatch, type Reply, WrongAnswers } from '../src/batch.js';
import { add, at, InvalidElement, multiply, multiplyBase, scalarOf } from '../src/group.js';
import { ask, bytes, hex, type Lie, replyOf } from './support/asking.js';
import { commitmentsOf, indexesTo, newKey, partOf } from './support/ceremony.js';

const shares = newKey(3, indexesTo(5));
const commitments = commitmentsOf(shares);
const AMONG = [1, 3, 5];
const INPUTS = ['one', 'two', 'three'];
const NO_ELEMENT = new Uint8Array(32);

const open = (batch: Batch, replies: readonly Reply[]): string[] => openBatch(batch, commitments, replies).map(hex);

function namesOf(work: () => unknown): readonly number[] {
  try {
    work();
  } catch (error) {
    if (error instanceof WrongAnswers) return error.indexes;
    throw error;
  }
  return [];
}

const changeOne =
  (index: number, change: (element: Uint8Array) => Uint8Array): Lie =>
  ({ evaluated, proof }) => ({ evaluated: evaluated.map((each, at) => (at === index ? change(each) : each)), proof });

const LIES: Readonly<Record<string, Lie>> = {
  'one of the answers': changeOne(1, (element) => add(element, multiplyBase(scalarOf(1)))),
  'the check': changeOne(INPUTS.length, (element) => add(element, multiplyBase(scalarOf(1)))),
  'every answer, by the same factor': ({ evaluated, proof }) => ({
    evaluated: evaluated.map((element) => multiply(scalarOf(2), element)),
    proof,
  }),
  'bytes that are no element': changeOne(0, () => NO_ELEMENT),
  'bytes that are no element as the check': changeOne(INPUTS.length, () => NO_ELEMENT),
  'the answers in another order': ({ evaluated, proof }) => ({
    evaluated: [at(evaluated, 1), at(evaluated, 0), ...evaluated.slice(2)],
    proof,
  }),
  'fewer answers': ({ evaluated, proof }) => ({ evaluated: evaluated.slice(1), proof }),
  'more answers': ({ evaluated, proof }) => ({ evaluated: [...evaluated, at(evaluated, 0)], proof }),
  'no answers': ({ proof }) => ({ evaluated: [], proof }),
  'a proof of 0': ({ evaluated }) => ({ evaluated, proof: { challenge: NO_ELEMENT, response: NO_ELEMENT } }),
};

describe('A question to several holders', () => {
  it('gives each input the output that it gets alone', () => {
    const alone = INPUTS.flatMap((input) => ask(shares, [2, 3, 4], [input]));
    expect(ask(shares, AMONG, INPUTS)).to.deep.equal(alone);
    expect(new Set(alone).size).to.equal(INPUTS.length);
  });

  it('looks different each time', () => {
    const questions = [1, 2].map(() => askBatch([bytes('one')]).elements.map(hex));
    expect(new Set(questions.flat()).size).to.equal(4);
  });

  it('has 1 to as many inputs as it may', () => {
    expect(() => askBatch([])).to.throw(RangeError);
    expect(() => askBatch(Array.from({ length: MAX_BATCH + 1 }, () => bytes('one')))).to.throw(RangeError);
  });

  it('is not answered if it has no elements', () => {
    const { share } = partOf(shares, 1);
    expect(() => answerBatch(share, { index: 1, among: [1], elements: [NO_ELEMENT] })).to.throw(InvalidElement);
  });

  it('is answered when another holder takes the place of one that does not answer', () => {
    const batch = askBatch(INPUTS.map(bytes));
    const early = [1, 3].map((index) => replyOf(shares, batch, index, AMONG));
    const late = replyOf(shares, batch, 4, [1, 3, 4]);
    expect(open(batch, [...early, late])).to.deep.equal(ask(shares, AMONG, INPUTS));
  });

  it('needs as many replies as the key', () => {
    const batch = askBatch(INPUTS.map(bytes));
    const replies = [1, 3].map((index) => replyOf(shares, batch, index, AMONG));
    expect(() => open(batch, replies)).to.throw(RangeError, '2 of 3');
  });
});

describe('A holder that answers wrongly', () => {
  for (const [title, lie] of Object.entries(LIES)) {
    it(`is named: ${title}`, () => {
      const batch = askBatch(INPUTS.map(bytes));
      const replies = AMONG.map((index) => replyOf(shares, batch, index, AMONG, index === 3 ? lie : undefined));
      expect(namesOf(() => open(batch, replies))).to.deep.equal([3]);
    });
  }

  it('is named with all others that do', () => {
    const batch = askBatch(INPUTS.map(bytes));
    const lies = new Map([
      [1, LIES['one of the answers']],
      [5, LIES['the answers in another order']],
    ]);
    const replies = AMONG.map((index) => replyOf(shares, batch, index, AMONG, lies.get(index)));
    expect(namesOf(() => open(batch, replies))).to.deep.equal([1, 5]);
  });

  it('is named if it answers for another, or another question', () => {
    const batch = askBatch(INPUTS.map(bytes));
    const other = askBatch(INPUTS.map(bytes));
    const [one, three, five] = AMONG.map((index) => replyOf(shares, batch, index, AMONG));
    if (one === undefined || three === undefined || five === undefined) throw new Error('Three answer.');
    expect(namesOf(() => open(batch, [one, three, { ...one, index: 5 }]))).to.deep.equal([5]);
    expect(namesOf(() => open(batch, [one, three, replyOf(shares, other, 5, AMONG)]))).to.deep.equal([5]);
    expect(namesOf(() => open(batch, [one, three, { ...five, among: [3, 4, 5] }]))).to.deep.equal([5]);
  });

  it('is named in a question of one input', () => {
    const batch = askBatch([bytes('one')]);
    const double: Lie = changeOne(0, (element) => multiply(scalarOf(2), element));
    const replies = AMONG.map((index) => replyOf(shares, batch, index, AMONG, index === 1 ? double : undefined));
    expect(namesOf(() => open(batch, replies))).to.deep.equal([1]);
  });
});
