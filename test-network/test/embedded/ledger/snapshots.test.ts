import { expect } from 'chai';
import { Snapshots } from '../../../src/embedded/ledger/snapshots.js';

describe('the snapshots of running simulations', () => {
  it('keep the oldest block that one of them reads, until all its readers are done', () => {
    const snapshots = new Snapshots();
    snapshots.acquire(3);
    snapshots.acquire(3);
    snapshots.acquire(5);
    expect(snapshots.oldest(9)).to.equal(3);
    snapshots.release(3);
    expect(snapshots.oldest(9)).to.equal(3);
    snapshots.release(3);
    expect(snapshots.oldest(9)).to.equal(5);
    snapshots.release(5);
    expect(snapshots.oldest(9)).to.equal(9);
  });
});
