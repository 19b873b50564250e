import { expect } from 'chai';
import { VALID } from '../support/codes.js';
import { describeOnEachNetwork } from '../support/eachNetwork.js';
import { readHeight, type ProbeNetwork } from '../support/probeNetwork.js';
import { take } from '../support/take.js';

const TWO = { endorsers: ['ExportersMSP', 'BankAMSP'] };

describeOnEachNetwork('the ledger', (network) => {
  const put = (key: string, value: string): Promise<{ code: number }> =>
    network().as('ExportersMSP').submit('put', [key, value], TWO);
  const get = (key: string): Promise<string> => network().as('CustomsMSP').evaluate('get', [key]);

  it('keeps public and private state, policies, history and transaction ids over a restart', async () => {
    await put('kept-over-restart', 'one');
    const { transactionId } = await network()
      .as('ExportersMSP')
      .submit('putWithPolicy', ['kept-over-restart', 'two', '["CustomsMSP"]'], TWO);
    const transient = { content: 'private, kept' };
    await network()
      .as('BankAMSP')
      .submit('putPrivate', ['["BankAMSP"]', 'kept-over-restart'], { endorsers: ['BankAMSP'], transient });
    const before = await readState(network(), transactionId);
    const height = await readHeight(network().as('CustomsMSP'));
    await network().restart();
    expect(await readHeight(network().as('CustomsMSP'))).to.equal(height);
    expect(await readState(network(), transactionId)).to.deep.equal(before);
    expect(before.value).to.equal('two');
  });

  it('replays events after a restart, from the one that a client saw last', async () => {
    const client = network().as('ExportersMSP');
    const seen = await client.submit('event', ['with-event', 'kept', 'seen'], TWO);
    await client.submit('event', ['with-event', 'kept', 'unseen'], TWO);
    await network().restart();
    const checkpoint = { getBlockNumber: () => seen.block, getTransactionId: () => seen.transactionId };
    const events = await network().as('CustomsMSP').network.getChaincodeEvents('naru', { checkpoint });
    const [event] = await take(events, 1);
    expect(Buffer.from(event?.payload ?? []).toString()).to.equal('unseen');
  });

  it('continues the chain after a restart', async () => {
    await put('a', '1');
    await network().restart();
    expect((await put('b', '2')).code).to.equal(VALID);
    await network().restart();
    expect([await get('a'), await get('b')]).to.deep.equal(['1', '2']);
  });
});

/** Everything that a restart must not change. */
async function readState(probe: ProbeNetwork, transactionId: string): Promise<Record<string, string>> {
  const customs = probe.as('CustomsMSP');
  const qscc = customs.network.getContract('qscc');
  return {
    value: await customs.evaluate('get', ['kept-over-restart']),
    history: await customs.evaluate('history', ['kept-over-restart']),
    policy: await customs.evaluate('policy', ['kept-over-restart']),
    privateValue: await probe.as('BankAMSP').evaluate('getPrivate', ['BankAMSP', 'kept-over-restart']),
    privateHash: await customs.evaluate('privateHash', ['BankAMSP', 'kept-over-restart']),
    transaction: Buffer.from(
      await qscc.evaluate('GetTransactionByID', { arguments: ['trade', transactionId] }),
    ).toString('hex'),
  };
}
