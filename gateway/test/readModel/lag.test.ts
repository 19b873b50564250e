import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import { Draining } from '../../src/http/draining.js';
import type { Condition } from '../../src/http/healthRoutes.js';
import { createReadiness } from '../../src/readiness.js';
import { Lag } from '../../src/readModel/lag.js';
import { testTokenKeys } from '../support/testTokens.js';

/** Longer than an answer of the peer is used again. */
const AFRESH_MS = 600;

describe('the lag of a read model', () => {
  let read: { block: number; isCurrent: boolean };
  let height: number;
  let lag: Lag;
  beforeEach(() => {
    read = { block: 9, isCurrent: true };
    height = 10;
    lag = new Lag(read, () => (height < 0 ? Promise.reject(new Error('away')) : Promise.resolve(height)));
  });

  it('is none when it has the last block of the peer, or one that is newer than what the peer said', async () => {
    expect(await lag.measure()).to.deep.equal({ last: 9, blocks: 0, seconds: 0 });
    read.block = 12;
    expect(await lag.measure()).to.deep.equal({ last: 9, blocks: 0, seconds: 0 });
  });

  it('is counted in blocks, and in seconds from when the first block was seen that is not read', async () => {
    height = 13;
    expect(await lag.measure()).to.include({ last: 12, blocks: 3 });
    await delay(AFRESH_MS);
    height = 14;
    const { blocks, seconds } = await lag.measure();
    expect(blocks).to.equal(4);
    expect(seconds).to.be.at.least(AFRESH_MS / 1_000 - 0.1);
    read.block = 13;
    expect(await lag.measure()).to.deep.equal({ last: 13, blocks: 0, seconds: 0 });
  });

  async function condition(
    most = { blocks: 2, seconds: 30 },
    draining = new Draining(),
  ): Promise<readonly Condition[]> {
    const registration = { condition: { name: 'parties', holds: true, detail: 'Registered.' } };
    const tokenKeys = { register: () => Promise.resolve({ keys: testTokenKeys() }) };
    return createReadiness({
      ...{ readModel: read, lag, most, registration, draining },
      ...{ ledger: () => Promise.resolve([]), tokenKeys, keys: { conditions: () => Promise.resolve([]) } },
    })();
  }

  it('makes a gateway not ready that is further behind than it may be, and says how far', async () => {
    height = 13;
    const [found] = await condition();
    expect(found).to.deep.equal({
      name: 'read-model',
      holds: false,
      detail: 'At block 9, 3 blocks and 0 s behind the peer, which has 12. Up to 2 blocks and 30 s are near enough.',
    });
    expect((await condition({ blocks: 3, seconds: 30 }))[0]).to.include({ holds: true, detail: 'At block 9.' });
  });

  it('makes one not ready whose peer does not say how far it is', async () => {
    height = -1;
    expect((await condition())[0]).to.include({ name: 'read-model', holds: false });
  });

  it('does not matter to a gateway that is about to end: it is not ready', async () => {
    const draining = new Draining();
    draining.begin();
    expect((await condition(undefined, draining))[0]).to.deep.equal({
      ...{ name: 'serving', holds: false, detail: 'The gateway is about to end.' },
    });
  });
});
