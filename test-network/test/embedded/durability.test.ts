import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { startEmbeddedNetwork } from '../../src/index.js';
import { VALID } from '../support/codes.js';
import type { TestClient } from '../support/client.js';
import { EmbeddedProbe } from '../support/embeddedProbe.js';
import { testConsortium } from '../support/probeChaincode.js';
import { catchRefusal, catchRejection } from '../support/catchRejection.js';

const TWO = { endorsers: ['ExportersMSP', 'BankAMSP'] };
const BLOCKS = 'ledger/blocks.log';

describe('the ledger on disk', () => {
  let probe: EmbeddedProbe;

  const put = (key: string, value: string): Promise<{ code: number }> =>
    probe.as('ExportersMSP').submit('put', [key, value], TWO);
  const get = (key: string): Promise<string> => probe.as('CustomsMSP').evaluate('get', [key]);
  const file = (name: string): string => join(probe.directory, name);

  before(async () => {
    probe = await EmbeddedProbe.start();
  });

  after(() => probe.stop());

  it('refuses a transaction whose private data was endorsed before a restart, and accepts it after a new endorsement', async () => {
    const propose = (): ReturnType<TestClient['propose']> =>
      probe.as('BankAMSP').propose('putPrivate', ['["BankAMSP"]', 'late'], {
        endorsers: ['BankAMSP'],
        transient: { content: 'late' },
      });
    const endorsed = (await propose().endorse()).getBytes();
    const publicOnly = (await probe.as('BankAMSP').propose('put', ['late', '1'], TWO).endorse()).getBytes();
    await probe.restart();
    const resumed = probe.as('BankAMSP').gateway.newTransaction(endorsed);
    const { code, message } = await catchRefusal(resumed.submit());
    expect(code).to.equal(status.ABORTED);
    expect(message).to.contain('endorse it again');
    const submitted = await probe.as('BankAMSP').gateway.newTransaction(publicOnly).submit();
    expect((await submitted.getStatus()).code).to.equal(VALID);
    await (await (await propose().endorse()).submit()).getStatus();
    expect(await probe.as('BankAMSP').evaluate('getPrivate', ['BankAMSP', 'late'])).to.equal('late');
  });

  it('cuts off a write of which only the first bytes, or only zeros, reached the disk', async () => {
    await put('whole', '1');
    for (const tail of [Buffer.from([1, 2, 3]), Buffer.alloc(64), readFileSync(file(BLOCKS)).subarray(0, 500)]) {
      const size = statSync(file(BLOCKS)).size;
      await probe.restart(() => {
        appendFileSync(file(BLOCKS), tail);
      });
      expect(statSync(file(BLOCKS)).size).to.equal(size);
      expect(await get('whole')).to.equal('1');
    }
  });

  it('is not opened if a byte in its middle was changed', async () => {
    await put('a', 'original');
    await put('b', '2');
    const bytes = readFileSync(file(BLOCKS));
    const changed = Buffer.from(bytes);
    changed.write('replaced', changed.indexOf('original'));
    const error = await catchRejection(
      probe.restart(() => {
        writeFileSync(file(BLOCKS), changed);
      }),
    );
    expect(error.message).to.match(/blocks\.log is damaged at byte \d+\. Restore /);
    writeFileSync(file(BLOCKS), bytes);
    await probe.startAgain();
    expect(await get('a')).to.equal('original');
  });

  it('is not opened by a consortium with another configuration', async () => {
    const consortium = testConsortium();
    await probe.network.stop();
    const other = { ...consortium, policies: { TradeEndorsement: { outOf: 3 } } };
    const options = {
      consortium: other,
      directory: probe.directory,
      chaincodeAddress: '127.0.0.1:1',
      ports: 'free' as const,
    };
    const error = await catchRejection(startEmbeddedNetwork(options));
    expect(error.message).to.contain('began with another channel configuration');
    await probe.startAgain();
  });
});
