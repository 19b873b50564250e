import { createHash } from 'node:crypto';
import { ledger } from '@hyperledger/fabric-protos';
import { expect } from 'chai';
import { TransientStore } from '../../../src/embedded/ledger/transientStore.js';

const RETENTION_BLOCKS = 1000;
const { CollectionPvtReadWriteSet, NsPvtReadWriteSet, TxPvtReadWriteSet } = ledger.rwset;

/** The private writes of an endorsement, with one collection. */
function setWith(plain: string): ledger.rwset.TxPvtReadWriteSet {
  const collection = new CollectionPvtReadWriteSet();
  collection.setCollectionName('own');
  collection.setRwset(Buffer.from(plain));
  const namespace = new NsPvtReadWriteSet();
  namespace.setNamespace('naru');
  namespace.addCollectionPvtRwset(collection);
  const set = new TxPvtReadWriteSet();
  set.addNsPvtRwset(namespace);
  return set;
}

describe('the transient store', () => {
  const find = (store: TransientStore, transactionId: string, plain: string): string | undefined => {
    const privateSetHash = createHash('sha256').update(plain).digest();
    const set = new ledger.rwset.kvrwset.HashedRWSet();
    const found = store.find(transactionId, 'naru', { name: 'own', set, privateSetHash });
    return found && Buffer.from(found).toString();
  };

  it('finds the private writes whose hash is in the transaction, if endorsers had different results', () => {
    const store = new TransientStore();
    store.keep('tx', setWith('one result'), 1);
    store.keep('tx', setWith('another result'), 1);
    expect(find(store, 'tx', 'one result')).to.equal('one result');
    expect(find(store, 'tx', 'another result')).to.equal('another result');
    expect(find(store, 'tx', 'a third result')).to.equal(undefined);
    expect(find(store, 'another tx', 'one result')).to.equal(undefined);
  });

  it('forgets a transaction that is in a block', () => {
    const store = new TransientStore();
    store.keep('tx', setWith('x'), 1);
    store.keep('other', setWith('x'), 1);
    store.settle(['tx'], 2);
    expect(find(store, 'tx', 'x')).to.equal(undefined);
    expect(find(store, 'other', 'x')).to.equal('x');
  });

  it('forgets a transaction that was not submitted for a thousand blocks', () => {
    const store = new TransientStore();
    store.keep('old', setWith('x'), 1);
    store.keep('newer', setWith('x'), 2);
    store.settle([], 1 + RETENTION_BLOCKS);
    expect(find(store, 'old', 'x')).to.equal('x');
    store.settle([], 2 + RETENTION_BLOCKS);
    expect(find(store, 'old', 'x')).to.equal(undefined);
    expect(find(store, 'newer', 'x')).to.equal('x');
  });
});
