import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TokenKeyContract } from '../../src/contracts/tokenKeyContract';
import { canonicalJson, sha256Hex } from '../../src/domain/encoding/canonicalJson';
import { resolutionHash } from '../../src/domain/vocabulary/resolution';
import { TokenKeyRegister } from '../../src/domain/vocabulary/tokenKeys';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { firstPlan, keysOf, planOf } from '../support/tokenEpochs';
import { BANK_A, BANK_B, CARRIER, CUSTOMS, inHours, SHIPPER, Trade } from '../support/trade';

const contract = new TokenKeyContract();
const [ONE, TWO] = [keysOf(planOf(1)), keysOf(planOf(2))];
/** Whose documents have tokens. */
const MAKERS = [BANK_A, BANK_B, CARRIER, CUSTOMS];

describe('Keys of tokens by epochs', () => {
  const directory = mkdtempSync(join(tmpdir(), 'naru-token-epochs-'));
  const file = join(directory, 'resolutions');
  let trade: Trade;
  let number: number;
  beforeEach(async () => {
    process.env['NARU_RESOLUTIONS_FILE'] = file;
    number = 0;
    trade = await Trade.start();
    await record(keysOf(firstPlan()));
  });
  after(() => {
    delete process.env['NARU_RESOLUTIONS_FILE'];
    rmSync(directory, { recursive: true });
  });

  const submit = async (by: User, run: Parameters<Trade['ledger']['submit']>[1]): Promise<unknown> =>
    trade.ledger.submit(by, run);
  const record = (keys: unknown): Promise<unknown> =>
    submit(CARRIER, (ctx) => contract.record(ctx, JSON.stringify(keys)));
  const state = (by: User, epoch = 2): Promise<unknown> =>
    submit(by, (ctx) => contract.stateRetokenised(ctx, String(epoch)));
  const retire = (request: object): Promise<unknown> =>
    submit(BANK_A, (ctx) => contract.retire(ctx, canonicalJson(request)));
  const read = async (): Promise<TokenKeyRegister> =>
    TokenKeyRegister.parse(JSON.parse(await trade.ledger.evaluate(BANK_A, (ctx) => contract.read(ctx))));
  const resolution = (): { resolution: string; number: number; expires: string } => ({
    ...{ resolution: 'minutes', number: ++number },
    expires: inHours(1),
  });
  async function plan(next: object): Promise<void> {
    const request = canonicalJson({ ...resolution(), basis: sha256Hex(canonicalJson(await read())), plan: next });
    writeFileSync(file, `${resolutionHash(request)}\n`);
    await submit(BANK_A, (ctx) => contract.change(ctx, request));
  }
  async function transition(): Promise<void> {
    await plan(planOf(2));
    await record(TWO);
  }

  it('are planned while the present ones go on, and are both there when they are made', async () => {
    await plan(planOf(2));
    expect(await read()).to.deep.equal({ keys: ONE, next: { plan: planOf(2), retokenised: [] } });
    await record(TWO);
    await record(TWO);
    expect(await read()).to.deep.equal({ keys: ONE, next: { keys: TWO, retokenised: [] } });
  });

  it('take the place of the present ones when each bank, carrier and customs authority has stated that it is done', async () => {
    await transition();
    for (const [done, by] of MAKERS.entries()) {
      const { values } = await rejects(retire({ epoch: 2 }), 'NOT_DUE');
      expect(values['missing']).to.have.members(MAKERS.slice(done).map(({ msp }) => msp));
      await state(by);
      await state(by);
    }
    await retire({ epoch: 2 });
    expect(await read()).to.deep.equal({ keys: TWO });
    await retire({ epoch: 2 });
    expect(await read()).to.deep.equal({ keys: TWO });
  });

  it('count what a member states of itself, and of the next keys alone', async () => {
    await rejects(state(BANK_A), 'CONFLICT');
    await transition();
    for (const epoch of [1, 3]) await rejects(state(BANK_A, epoch), 'CONFLICT');
    await state(CUSTOMS);
    expect((await read()).next?.retokenised).to.deep.equal([CUSTOMS.msp]);
    for (const epoch of [3, 4]) await rejects(retire({ epoch }), 'CONFLICT');
  });

  it('do not wait for a member that is gone, if the members resolve it', async () => {
    await transition();
    for (const by of [BANK_A, CARRIER, CUSTOMS]) await state(by);
    const without = { epoch: 2, override: { ...resolution(), without: [BANK_B.msp] } };
    writeFileSync(file, '');
    await rejects(retire(without), 'NOT_RESOLVED');
    writeFileSync(file, `${resolutionHash(canonicalJson(without))}\n`);
    await retire(without);
    expect(await read()).to.deep.equal({ keys: TWO });
  });

  it('do not wait for the members that a resolution names, and for no others less', async () => {
    await transition();
    for (const by of [CARRIER, CUSTOMS]) await state(by);
    const without = { epoch: 2, override: { ...resolution(), without: [BANK_B.msp, SHIPPER.msp] } };
    writeFileSync(file, `${resolutionHash(canonicalJson(without))}\n`);
    expect((await rejects(retire(without), 'NOT_DUE')).values['missing']).to.deep.equal([BANK_A.msp]);
  });

  it('are shared anew each by itself while there are two', async () => {
    await transition();
    const again = [ONE, TWO].map((keys) => keysOf({ ...planOf(keys.epoch), sharing: 2 }, `key ${keys.epoch}`));
    for (const { commitments: _, ...sharing } of again) await plan(sharing);
    const planned = await read();
    expect([planned.plan?.epoch, planned.next?.plan?.epoch]).to.deep.equal([1, 2]);
    for (const keys of again.toReversed()) await record(keys);
    const [one, two] = again;
    expect(await read()).to.deep.equal({ keys: one, next: { keys: two, retokenised: [] } });
  });

  it('give way to those after them if they are lost before they stand alone', async () => {
    await transition();
    await state(BANK_A);
    await plan(planOf(3));
    expect(await read()).to.deep.equal({ keys: ONE, next: { plan: planOf(3), retokenised: [] } });
    await record(keysOf(planOf(3)));
    await rejects(retire({ epoch: 2 }), 'CONFLICT');
  });
});
