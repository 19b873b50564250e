import { expect } from 'chai';
import { ulid } from 'ulid';
import { makeClaim, makeInvoice } from '@naru/local';
import { apply } from '../support/http/consents.js';
import type { HttpUser } from '../support/http/httpUser.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { TestSystem } from '../support/system/testSystem.js';

const FINANCED_MINOR = 20_000_000;

describeOnEachNetwork('share-holders of token keys that are killed', (network) => {
  const system = new TestSystem(network === 'embedded' ? undefined : network);
  let shipper: HttpUser;
  let bankA: HttpUser;
  let bankB: HttpUser;
  before(async () => {
    shipper = await system.user('Exporters', 'shipper');
    bankA = await system.user('BankA', 'officer');
    bankB = await system.user('BankB', 'officer');
  });
  after(() => system.stop());

  /** Kills the gateways of members, and returns what starts them again. */
  async function kill(...members: readonly string[]): Promise<() => Promise<void>> {
    const { gateways } = await system.running();
    const killed = members.flatMap((msp) => gateways.get(msp) ?? []);
    expect(killed).to.have.length(members.length);
    await Promise.all(killed.map((gateway) => gateway.kill()));
    return async () => {
      await Promise.all(killed.map((gateway) => gateway.start()));
    };
  }

  async function claim(bank: HttpUser, number: string, id = ulid()): Promise<string> {
    const document = makeClaim([makeInvoice(number, FINANCED_MINOR)]);
    const to = bank === bankA ? 'BankAMSP' : 'BankBMSP';
    const body = { document, input: await apply({ shipper, bank, to }, document) };
    return (await bank.put('/v1/financing-claims/{id}', { path: { id }, body })).body.record.status;
  }

  it('are not missed while two of five are gone: a second financing is refused', async () => {
    expect(await claim(bankA, 'INV-1')).to.equal('RESERVED');
    const restart = await kill('CarrierMSP', 'CustomsMSP');
    expect(await claim(bankB, 'inv 1')).to.equal('REFUSED');
    expect(await claim(bankA, 'INV-2')).to.equal('RESERVED');
    await restart();
  });

  it('stop claims when too few are left, and nothing of these is written', async () => {
    const document = makeClaim([makeInvoice('INV-3', FINANCED_MINOR)]);
    const input = await apply({ shipper, bank: bankA, to: 'BankAMSP' }, document);
    const restart = await kill('CarrierMSP', 'CustomsMSP', 'BankBMSP');
    const [id, body] = [ulid(), { document, input }];
    const refused = await bankA.send('PUT', `/v1/financing-claims/${id}`, { body });
    expect(refused.status).to.equal(503);
    expect(refused.body).to.include({ code: 'TOKENS_UNAVAILABLE' });
    expect(JSON.stringify(refused.body)).to.contain('BankBMSP');
    expect((await bankA.send('GET', `/v1/financing-claims/${id}`)).status).to.equal(404);
    await restart();
    expect(await claim(bankA, 'INV-3', id)).to.equal('RESERVED');
  });

  it('have their shares when they start again: tokens are the same', async () => {
    const restart = await kill('ExportersMSP', 'BankAMSP');
    await restart();
    expect(await claim(bankB, 'INV-2')).to.equal('REFUSED');
  });
});
