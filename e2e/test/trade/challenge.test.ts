import { expect } from 'chai';
import { ulid } from 'ulid';
import { makeClaim, makePaperBill, type SecurityPaper } from '@naru/local';
import { apply } from '../support/http/consents.js';
import type { HttpUser } from '../support/http/httpUser.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { sharedOn } from '../support/system/sharedSystem.js';

const CLAIM = '/v1/financing-claims/{id}';

describeOnEachNetwork('a bank that is refused', (network) => {
  const system = sharedOn(network);

  async function reserve(bank: HttpUser, to: string, paper: SecurityPaper): Promise<{ id: string; status: string }> {
    const path = { id: ulid() };
    const shipper = await system.user('Exporters', 'shipper');
    const document = makeClaim([paper]);
    const body = { document, input: await apply({ shipper, bank, to }, document) };
    const { record } = (await bank.put(CLAIM, { path, body })).body;
    return { id: record.id, status: record.status };
  }

  it('challenges the claim of another bank, and reads its document when that bank opens it', async () => {
    const [bankA, bankB] = [await system.user('BankA', 'officer'), await system.user('BankB', 'officer')];
    const paper = makePaperBill(`C${ulid().slice(-12)}`);
    const held = await reserve(bankA, 'BankAMSP', paper);
    const refusal = await reserve(bankB, 'BankBMSP', paper);
    expect([held.status, refusal.status]).to.deep.equal(['RESERVED', 'REFUSED']);
    const challenged = await bankB.post(`${CLAIM}/challenge`, { path: refusal, body: { input: { claim: held.id } } });
    expect([challenged.status, challenged.body.record.status]).to.deep.equal([200, 'CHALLENGED']);
    expect((await bankB.send('GET', `/v1/financing-claims/${held.id}`)).status).to.equal(404);
    const opened = await bankA.post(`${CLAIM}/open`, { path: held, body: { input: { claim: refusal.id } } });
    expect([opened.status, opened.body.record.status]).to.deep.equal([200, 'RESERVED']);
    const { body } = await bankB.get(CLAIM, { path: { id: held.id } });
    expect(body.document).to.deep.include({ security: [paper] });
  });

  it('compares its claim with that of the other bank by both documents, and stays refused if they are of one paper', async () => {
    const [bankA, bankB] = [await system.user('BankA', 'officer'), await system.user('BankB', 'officer')];
    const number = `D${ulid().slice(-12)}`;
    const held = await reserve(bankA, 'BankAMSP', makePaperBill(number));
    const refusal = await reserve(bankB, 'BankBMSP', makePaperBill(number.toLowerCase()));
    const name = ({ id }: { readonly id: string }): { input: { claim: string } } => ({ input: { claim: id } });
    await bankB.post(`${CLAIM}/dispute`, { path: refusal, body: name(held) });
    await bankA.post(`${CLAIM}/dispute`, { path: held, body: name(refusal) });
    expect((await bankA.send('GET', `/v1/financing-claims/${refusal.id}`)).status).to.equal(404);
    await bankB.post(`${CLAIM}/open`, { path: refusal, body: name(held) });
    const settled = await bankA.post(`${CLAIM}/settle`, { path: held, body: name(refusal) });
    expect(settled.body.record.state['disputes']).to.deep.equal([
      { claim: refusal.id, claimant: 'BankBMSP', outcome: 'SAME' },
    ]);
    for (const bank of [bankA, bankB]) {
      const { body } = await bank.get(CLAIM, { path: { id: held.id } });
      expect(body.findings?.map(({ rule, severity }) => `${rule} ${severity}`)).to.deep.equal(['D1 BLOCK']);
    }
  });
});
