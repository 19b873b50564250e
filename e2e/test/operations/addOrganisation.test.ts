import { appendFileSync } from 'node:fs';
import { listMembers, loadConsortium } from '@naru/network';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { z } from 'zod';
import type { Asked, BodyOf } from '@naru/client';
import { inHours, makeClaim, makeInvoice, makePaperBill, nameBill, type SecurityPaper } from '@naru/local';
import { BANK_C } from '../support/bankC.js';
import { BANK_B } from '../support/cast.js';
import { CommandedSystem } from '../support/system/commandedSystem.js';
import { apply } from '../support/http/consents.js';
import { type HttpUser, refusal } from '../support/http/httpUser.js';
import { disclose, offerBill, type Offerers } from '../support/http/offerBill.js';
import { Trade } from '../support/ledger/trade.js';
import { until } from '../support/until.js';

/** Each step starts processes and waits for them, on a machine that may be busy with something else. */
const TEST_MS = 300_000;
const AMOUNT_MINOR = 20_000_000;
const SHARED_WITHIN_MS = 90_000;

/** What the members' operators are to approve. */
const NotResolved = z.object({ code: z.literal('NOT_RESOLVED'), values: z.object({ sha256: z.string() }) });

const isSkipped = !process.env['FABRIC_HOME'];
const describeHere = isSkipped ? describe.skip : describe;
const TITLE = `npm run network -- add-organisation${isSkipped ? ' (skipped: FABRIC_HOME is not set)' : ''}`;

describeHere(TITLE, function () {
  this.timeout(TEST_MS);
  const number = `JOINED${ulid().slice(-10)}`;
  let system: CommandedSystem;
  let offerers: Offerers;
  let bankB: HttpUser;
  let bankC: HttpUser;
  let bill: string;
  const claimId = ulid();

  before(async () => {
    system = await CommandedSystem.prepare();
    await system.network('up', '--fabric', '--consortium', system.five);
    await system.start(system.five);
    offerers = { carrier: await system.user('Carrier', 'agent'), shipper: await system.user('Exporters', 'shipper') };
    bankB = await system.user('BankB', 'officer');
  });
  after(() => system.stop());

  /** What a bank asks, and claims: money against documents of the shipper. */
  const request = (
    papers: readonly SecurityPaper[],
    seen: { readonly billVersions?: Record<string, number>; readonly consent?: string } = {},
  ): Asked<'post', '/v1/financing-checks'>['body'] => ({
    document: makeClaim(papers),
    input: { ...seen },
  });
  const check = async (
    bank: HttpUser,
    papers: readonly SecurityPaper[],
  ): Promise<BodyOf<'post', '/v1/financing-checks'>> =>
    (await bank.post('/v1/financing-checks', { body: request(papers) })).body;

  it('lets an organisation onto the running channel, while the gateways of the others go on', async () => {
    const said = await system.network('add-organisation', '--consortium', system.six);
    expect(said).to.include('6 peers').and.to.include('The network is up');
    await offerBill(offerers, 'BankAMSP', `BEFORE${ulid().slice(-10)}`);
  });

  it('makes it a member when the operators have approved what the members resolved', async () => {
    const { carrier } = offerers;
    const change = {
      resolution: 'BankC joins',
      number: 1,
      expires: inHours(1),
      endorsers: ['ExportersMSP', 'BankAMSP', 'CarrierMSP', 'CustomsMSP'],
      members: listMembers(loadConsortium(system.six)),
    };
    const ask = (): ReturnType<typeof carrier.post<'/v1/members/changes'>> =>
      carrier.post('/v1/members/changes', { body: change });
    const { values } = NotResolved.parse(await refusal(ask()));
    appendFileSync(system.resolutions, `${values.sha256}\n`);
    const { members } = (await ask()).body;
    expect(members.map(({ mspId }) => mspId)).to.include(BANK_C.mspId);
  });

  it('gives it a gateway of its own when the gateways are started with the new data', async () => {
    await system.start(system.six);
    bankC = await system.user('BankC', 'officer');
    const { body } = await bankC.get('/v1/members');
    expect(body.members).to.have.length(6);
  });

  it('has the gateways share the keys of tokens with it by themselves; tokens stay the same', async () => {
    const before = `JOINING${ulid().slice(-10)}`;
    const { bill: known } = await offerBill(offerers, BANK_C.mspId, before);
    await until(
      'six members hold shares',
      async () => {
        const { keys } = (await bankC.get('/v1/token-keys')).body;
        return keys?.holders.length === 6 && keys.threshold === 4;
      },
      SHARED_WITHIN_MS,
    );
    const { checks } = (await bankC.get('/v1/bills-of-lading/{id}/verification', { path: { id: known } })).body;
    expect(checks.find(({ check: name }) => name === 'BILL_NUMBER')?.result).to.equal('PASS');
  });

  it('lets it verify a bill, find nothing that blocks, reserve and finance', async () => {
    const offered = await offerBill(offerers, BANK_C.mspId, number);
    ({ bill } = offered);
    const verification = await bankC.get('/v1/bills-of-lading/{id}/verification', { path: { id: bill } });
    // The bill is on offer, to this bank; it was shipped years ago; the carrier has recorded no loading (D20).
    const warned = verification.body.checks.filter(({ result }) => result !== 'PASS' && result !== 'NOT_EVALUATED');
    expect(warned.map(({ check, result }) => [check, result])).to.deep.equal([
      ['NO_OFFER', 'WARN'],
      ['DATES', 'WARN'],
      ['LOADING_RECORDED', 'WARN'],
    ]);
    expect(verification.body.verdict).to.equal('REVIEW');
    const papers = [nameBill(bill), makeInvoice(number, AMOUNT_MINOR)];
    expect((await check(bankC, papers)).verdict).to.equal('CLEAR');
    const path = { id: claimId };
    const { shipper } = offerers;
    const applying = await apply({ shipper, bank: bankC, to: BANK_C.mspId }, { security: papers });
    const body = request(papers, { ...applying, billVersions: { [bill]: offered.version } });
    const reserved = await bankC.put('/v1/financing-claims/{id}', { path, body });
    expect(reserved.body.record.status).to.equal('RESERVED');
    const financed = await bankC.post('/v1/financing-claims/{id}/finance', { path });
    expect(financed.body.record.status).to.equal('FINANCED');
  });

  it('lets another bank find the duplicate: the bill that it is shown, and its number on paper', async () => {
    await disclose(offerers.shipper, bill, BANK_B.msp);
    for (const [paper, rule] of [
      [nameBill(bill), 'D1'],
      [makePaperBill(number.toLowerCase()), 'D12'],
    ] as const) {
      const { verdict, findings } = await check(bankB, [paper]);
      expect(verdict).to.equal('BLOCKED');
      expect(findings.map((finding) => finding.rule)).to.include(rule);
    }
  });

  it('keeps its claim at its own peer alone, and from everybody who is not a party to it', async () => {
    const trade = new Trade(system.description);
    const newcomer = { msp: BANK_C.mspId, name: 'officer', party: '' };
    const contentAt = async (msp: string): Promise<string | null> =>
      (await trade.read(newcomer, 'financing-claim', claimId, [msp])).content;
    expect(await contentAt(BANK_C.mspId)).to.include(`"amountMinor":${AMOUNT_MINOR}`);
    // The same question of the same user, put to another organisation's peer.
    expect(await contentAt(BANK_B.msp)).to.equal(null);
    trade.close();
    for (const stranger of [bankB, offerers.carrier])
      expect((await stranger.send('GET', `/v1/financing-claims/${claimId}`)).status).to.equal(404);
  });

  it('changes nothing when it is given again', async () => {
    const said = await system.network('add-organisation', '--consortium', system.six);
    expect(said).to.include('The network is up');
    const { body } = await bankC.get('/v1/financing-claims/{id}', { path: { id: claimId } });
    expect(body.record.status).to.equal('FINANCED');
  });
});
