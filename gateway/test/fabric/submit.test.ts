import { expect } from 'chai';
import { LedgerFailure, type LedgerFailureKind } from '../../src/fabric/ledgerFailure.js';
import { submit } from '../../src/fabric/submit.js';
import type { Endorsed } from '../../src/fabric/wire.js';

/** How often a transaction is sent while no orderer takes it. */
const MAX_SENDS = 10;

const COMMITTED = { transactionId: 'tx', block: 7, result: '{}' };
const notSent = new LedgerFailure('UNAVAILABLE', 'no orderer is reached', { mayBeSentAgain: true });
const perhapsSent = new LedgerFailure('COMMIT_UNKNOWN', 'no leader', { mayBeSentAgain: true });
const refused = new LedgerFailure('UNAVAILABLE', 'the orderer refuses it');
const lastingFailure = (kind: LedgerFailureKind): LedgerFailure => new LedgerFailure(kind, 'failed');

/** What became of an endorsed transaction whose sends fail in this way, one after the other, and then succeed. */
async function submitted(failures: readonly Error[]): Promise<{ outcome: unknown; sends: number; retries: string[] }> {
  let sends = 0;
  const retries: string[] = [];
  const endorsed: Endorsed = {
    result: COMMITTED.result,
    alsoBy: () => Promise.reject(new Error('nobody else is asked')),
    submit: () => {
      const failure = failures[sends++];
      return failure === undefined ? Promise.resolve(COMMITTED) : Promise.reject(failure);
    },
  };
  const onRetry = (reason: string): void => {
    retries.push(reason);
  };
  const pauses = { maxAttempts: 1, firstPauseMs: 0, random: () => 0, onRetry };
  const outcome = await submit(pauses, endorsed).catch((error: unknown) => error);
  return { outcome, sends, retries };
}

describe('submitting an endorsed transaction', () => {
  it('sends it once if it is taken', async () => {
    expect(await submitted([])).to.deep.equal({ outcome: COMMITTED, sends: 1, retries: [] });
  });

  for (const [what, failure] of [
    ['no orderer is reached', notSent],
    ['the orderers have no leader', perhapsSent],
  ] as const)
    it(`sends the same transaction again while ${what}`, async () => {
      const { outcome, sends, retries } = await submitted([failure, failure]);
      expect(outcome).to.equal(COMMITTED);
      expect(sends).to.equal(3);
      expect(retries).to.deep.equal(['NO_ORDERER', 'NO_ORDERER']);
    });

  it('gives up after so many sends', async () => {
    const { outcome, sends } = await submitted(Array.from({ length: MAX_SENDS + 1 }, () => notSent));
    expect(outcome).to.equal(notSent);
    expect(sends).to.equal(MAX_SENDS);
  });

  it('never says that nothing was written if one of the sends may have reached an orderer', async () => {
    const notReached = Array.from({ length: MAX_SENDS }, () => notSent);
    expect((await submitted([perhapsSent, ...notReached])).outcome).to.equal(perhapsSent);
    expect((await submitted([perhapsSent, refused])).outcome).to.equal(perhapsSent);
  });

  for (const kind of ['UNAVAILABLE', 'COMMIT_UNKNOWN', 'LOST_RACE', 'INVALIDATED', 'OTHER'] as const)
    it(`does not send again what is ${kind} for good`, async () => {
      const failure = lastingFailure(kind);
      expect(await submitted([failure])).to.deep.equal({ outcome: failure, sends: 1, retries: [] });
    });

  it('tells what became of the transaction after a send that nobody answered', async () => {
    const lost = lastingFailure('LOST_RACE');
    expect((await submitted([perhapsSent, lost])).outcome).to.equal(lost);
  });
});
