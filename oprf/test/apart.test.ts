import { expect } from 'chai';
import { answerApart, askApart, openApart } from '../src/apart.js';
import { MAX_BATCH, type Reply, WrongAnswers } from '../src/batch.js';
import { InvalidElement } from '../src/group.js';
import { ask, bytes, hex } from './support/asking.js';
import { commitmentsOf, indexesTo, newKey, partOf } from './support/ceremony.js';

const shares = newKey(3, indexesTo(5));
const AMONG = [1, 3, 5];
const INPUTS = ['one', 'two', 'three'];

async function replyOf(index: number, elements: readonly Uint8Array[]): Promise<Reply> {
  const asked = { index, among: AMONG, elements };
  return { index, among: AMONG, ...(await answerApart(partOf(shares, index).share, asked)) };
}

const rejection = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('A question that is worked on in a thread of its own', () => {
  it('has the outputs that it has elsewhere', async () => {
    const batch = await askApart(INPUTS.map(bytes));
    const replies = await Promise.all(AMONG.map((index) => replyOf(index, batch.elements)));
    const outputs = await openApart(batch, commitmentsOf(shares), replies);
    expect(outputs.map(hex)).to.deep.equal(ask(shares, AMONG, INPUTS));
  });

  it('names the holders that answer wrongly', async () => {
    const [batch, other] = await Promise.all([askApart(INPUTS.map(bytes)), askApart(INPUTS.map(bytes))]);
    const replies = await Promise.all(AMONG.map((index) => replyOf(index, (index === 3 ? other : batch).elements)));
    const error = await rejection(openApart(batch, commitmentsOf(shares), replies));
    expect(error).to.be.an.instanceOf(WrongAnswers).with.deep.property('indexes', [3]);
  });

  it('is refused if an element is none', async () => {
    expect(await rejection(replyOf(1, [new Uint8Array(32)]))).to.be.an.instanceOf(InvalidElement);
  });

  it('is refused if it has too many inputs', async () => {
    const inputs = Array.from({ length: MAX_BATCH + 1 }, (_, index) => bytes(`${index}`));
    expect(await rejection(askApart(inputs))).to.be.an.instanceOf(RangeError);
  });

  it('keeps nothing else from being done', async () => {
    let isDone = false;
    setImmediate(() => {
      isDone = true;
    });
    await askApart(Array.from({ length: MAX_BATCH }, (_, index) => bytes(`${index}`)));
    expect(isDone).to.equal(true);
  });
});
