import { expect } from 'chai';
import { CommitSignals } from '../../../src/embedded/ledger/commitSignals.js';
import { VALID, type TransactionRecord } from '../../../src/embedded/ledger/transactionRecord.js';
import { catchRejection } from '../../support/catchRejection.js';

const record: TransactionRecord = { transactionId: 'tx', block: 7, tx: 0, code: VALID, timestamp: undefined };

describe('waiting for a commit', () => {
  it('ends for everybody who waits for the transaction, and for nobody who waits for another', async () => {
    const signals = new CommitSignals();
    const { signal } = new AbortController();
    const waiting = [signals.transaction('tx', signal), signals.transaction('tx', signal)];
    const abort = new AbortController();
    const other = signals.transaction('other', abort.signal);
    signals.committed([record]);
    expect(await Promise.all(waiting)).to.deep.equal([record, record]);
    abort.abort();
    expect((await catchRejection(other)).message).to.contain('nobody waits');
  });

  it('ends at the next block, whatever is in it', async () => {
    const signals = new CommitSignals();
    const next = signals.nextBlock(new AbortController().signal);
    signals.committed([]);
    await next;
  });

  it('ends when the caller is gone', async () => {
    const signals = new CommitSignals();
    const abort = new AbortController();
    const next = signals.nextBlock(abort.signal);
    abort.abort();
    await next;
  });
});
