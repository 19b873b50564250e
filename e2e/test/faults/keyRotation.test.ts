import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BodyOf } from '@naru/client';
import { inHours, makeClaim, makeInvoice } from '@naru/local';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { z } from 'zod';
import { apply } from '../support/http/consents.js';
import { type HttpUser, refusal } from '../support/http/httpUser.js';
import { temporaryDirectory } from '../support/system/temporaryDirectory.js';
import { TestSystem } from '../support/system/testSystem.js';
import { until } from '../support/until.js';

const FINANCED_MINOR = 20_000_000;
const TEST_MS = 180_000;
const DONE_WITHIN_MS = 90_000;
const CLAIMS = 6;
const ENDORSERS = ['BankAMSP', 'BankBMSP', 'CarrierMSP'];
const NotResolved = z.object({ code: z.literal('NOT_RESOLVED'), values: z.object({ sha256: z.string() }) });
const NotDue = z.object({ code: z.literal('NOT_DUE'), values: z.object({ missing: z.array(z.string()) }) });

describe('keys of tokens that change while gateways are killed', function () {
  this.timeout(TEST_MS);
  const files = temporaryDirectory();
  const resolutions = join(files.path, 'resolutions');
  const system = new TestSystem();
  let shipper: HttpUser;
  let bankA: HttpUser;
  let bankB: HttpUser;
  before(async () => {
    writeFileSync(resolutions, '');
    process.env['NARU_RESOLUTIONS_FILE'] = resolutions;
    shipper = await system.user('Exporters', 'shipper');
    bankA = await system.user('BankA', 'officer');
    bankB = await system.user('BankB', 'officer');
  });
  after(async () => {
    await system.stop();
    delete process.env['NARU_RESOLUTIONS_FILE'];
    files.remove();
  });

  async function kill(...members: readonly string[]): Promise<() => Promise<void>> {
    const { gateways } = await system.running();
    const killed = members.flatMap((msp) => gateways.get(msp) ?? []);
    await Promise.all(killed.map((gateway) => gateway.kill()));
    return async () => {
      await Promise.all(killed.map((gateway) => gateway.start()));
    };
  }

  interface Claim {
    readonly id: string;
    readonly status: string;
    readonly epochs: readonly number[];
  }

  async function claim(bank: HttpUser, number: string): Promise<Claim> {
    const [id, document] = [ulid(), makeClaim([makeInvoice(number, FINANCED_MINOR)])];
    const to = bank === bankA ? 'BankAMSP' : 'BankBMSP';
    const body = { document, input: await apply({ shipper, bank, to }, document) };
    const { status, tokens } = (await bank.put('/v1/financing-claims/{id}', { path: { id }, body })).body.record;
    return { id, status, epochs: [...new Set(tokens.map(({ epoch = 1 }) => epoch))] };
  }
  const standing = async (): Promise<BodyOf<'get', '/v1/token-keys'>> => (await bankB.get('/v1/token-keys')).body;
  const retire = (): ReturnType<typeof bankB.post<'/v1/token-keys/retirements'>> =>
    bankB.post('/v1/token-keys/retirements', { body: { epoch: 2 } });

  it('are planned by the members, and made by their gateways by themselves', async () => {
    for (let number = 1; number <= CLAIMS; number++)
      expect(await claim(bankA, `INV-${number}`)).to.deep.include({ status: 'RESERVED', epochs: [1] });
    const { keys } = await standing();
    if (keys === undefined) throw new Error('There are no keys.');
    const { holders, threshold } = keys;
    const body = {
      ...{ resolution: '2026/1', number: 1, expires: inHours(1), endorsers: ENDORSERS },
      plan: { epoch: 2, sharing: 1, holders, threshold },
    };
    const ask = (): Promise<unknown> => bankB.post('/v1/token-keys/changes', { body });
    const { values } = NotResolved.parse(await refusal(ask()));
    appendFileSync(resolutions, `${values.sha256}\n`);
    await ask();
    await until('there are keys of two epochs', async () => (await standing()).next?.keys?.epoch === 2, DONE_WITHIN_MS);
  });

  it('let no duplicate pass while a bank is down in the middle, and wait for it', async () => {
    const restart = await kill('BankAMSP');
    expect((await claim(bankB, 'inv 1')).status).to.equal('REFUSED');
    expect(await claim(bankB, 'INV-B')).to.deep.include({ status: 'RESERVED', epochs: [1, 2] });
    await until('bank B is done', async () => (await standing()).next?.retokenised.includes('BankBMSP') === true);
    expect(NotDue.parse(await refusal(retire())).values.missing).to.include('BankAMSP');
    await restart();
  });

  it('are given to every claim that weighs although two share-holders are gone', async () => {
    const restart = await kill('CustomsMSP', 'ExportersMSP');
    const isDone = async (): Promise<boolean> => {
      const { next } = await standing();
      return ['BankAMSP', 'BankBMSP', 'CarrierMSP'].every((msp) => next?.retokenised.includes(msp) === true);
    };
    await until('every bank and carrier is done', isDone, DONE_WITHIN_MS);
    const { retokenising } = (await bankA.get('/v1/token-keys')).body;
    expect(retokenising).to.deep.equal({ epoch: 2, left: 0, isWaiting: false, failed: [] });
    await restart();
  });

  it('refuse afterwards what was financed before, and what is financed from then on', async () => {
    const { keys, next } = (await retire()).body;
    expect([keys?.epoch, next]).to.deep.equal([2, undefined]);
    for (let number = 1; number <= CLAIMS; number++)
      expect(await claim(bankB, `inv ${number}`)).to.deep.include({ status: 'REFUSED', epochs: [2] });
    expect((await claim(bankA, 'INV-B')).status).to.equal('REFUSED');
    expect(await claim(bankA, 'INV-C')).to.deep.include({ status: 'RESERVED', epochs: [2] });
    expect((await claim(bankB, 'INV-C')).status).to.equal('REFUSED');
  });
});
