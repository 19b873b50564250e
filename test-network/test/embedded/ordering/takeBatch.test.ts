import { expect } from 'chai';
import { PREFERRED_MAX_BYTES } from '../../../src/embedded/blocks/batchSize.js';
import { takeBatch } from '../../../src/embedded/ordering/takeBatch.js';

const sizesOf = (envelopes: readonly Uint8Array[]): number[] => envelopes.map(({ length }) => length);
const queueOf = (...sizes: number[]): Uint8Array[] => sizes.map((size) => new Uint8Array(size));

describe('takeBatch', () => {
  it('takes all of a short queue', () => {
    const waiting = queueOf(1, 2, 3);
    expect(sizesOf(takeBatch(waiting, 10))).to.deep.equal([1, 2, 3]);
    expect(waiting).to.deep.equal([]);
  });

  it('takes transactions up to the limit, and leaves the others in order', () => {
    const waiting = queueOf(1, 2, 3);
    expect(sizesOf(takeBatch(waiting, 2))).to.deep.equal([1, 2]);
    expect(sizesOf(waiting)).to.deep.equal([3]);
  });

  it('takes bytes up to the preferred maximum', () => {
    const half = PREFERRED_MAX_BYTES / 2;
    const waiting = queueOf(half, half, 1);
    expect(sizesOf(takeBatch(waiting, 10))).to.deep.equal([half, half]);
  });

  it('takes a transaction alone if it is larger than the preferred maximum', () => {
    const waiting = queueOf(PREFERRED_MAX_BYTES + 1, 1);
    expect(sizesOf(takeBatch(waiting, 10))).to.deep.equal([PREFERRED_MAX_BYTES + 1]);
  });
});
