import {
  type Absence,
  canonicalJson,
  DEFINITIONS,
  openContent,
  parseJson,
  proveFact,
  sha256Hex,
  type TradeRecord,
  transactionName,
} from '@naru/chaincode/domain';
import { LocalSystem, readDeclarations } from '@naru/local';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { z } from 'zod';
import { BANK_A, CARRIER, CUSTOMS, SHIPPER } from '../support/cast.js';
import { HttpUser } from '../support/http/httpUser.js';
import { ENDORSEMENT_POLICY_FAILURE } from '../support/ledger/codes.js';
import type { Committed } from '../support/ledger/ledgerClient.js';
import { CREDIT, Credits, creditTerms, PRESENTATION } from '../support/ledger/credits.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { TestNetwork } from '../support/system/testNetwork.js';

const LAST_RULE = 27;
const NOTICE = { details: { discrepancies: ['LATE PRESENTATION'], disposal: 'HOLDING_FOR_INSTRUCTIONS' } };
const RUN_OUT = { issueDate: '2025-11-02', expiryDate: '2026-01-30' };
const ABSENT = [SHIPPER.msp];
const Acted = z.looseObject({
  record: z.looseObject({ status: z.string(), state: z.record(z.string(), z.unknown()) }),
});

/** What a bank finds, whatever the rules find. */
const judgements = (verdict: string): object => ({
  judgements: Array.from({ length: LAST_RULE }, (_, index) => ({ rule: `U${index + 1}`, verdict, reason: 'Seen.' })),
});

describeOnEachNetwork('A member whose opponent’s peer signs nothing', (on) => {
  let network: TestNetwork;
  let system: LocalSystem;
  let credits: Credits;
  let officer: HttpUser;
  let issuer: HttpUser;
  let customs: HttpUser;
  before(async () => {
    network = await TestNetwork.start(on, [SHIPPER.msp]);
    system = await LocalSystem.start({ home: network.home, ports: 'free', network: 'fabric' });
    credits = new Credits(network.trade);
    officer = await HttpUser.signIn(system, 'BankA', 'officer');
    issuer = await HttpUser.signIn(system, 'BankB', 'officer');
    customs = await HttpUser.signIn(system, 'Customs', 'officer');
  });
  after(async () => {
    await system.stop();
    await network.stop();
  });

  /** Lets the exporters' peer sign nothing but reads, and all again after `false`. */
  const silence = async (isSilent = true): Promise<void> => {
    const args = [isSilent ? '^(?!documents:read|members:read)' : ''];
    await network.trade.as(SHIPPER).evaluate({ transaction: 'puppet:silence', args, endorsers: ABSENT });
  };
  let isGone = false;
  afterEach(() => (isGone ? undefined : silence(false)));

  const post = async (
    by: HttpUser,
    path: string,
    body: object = {},
  ): Promise<TradeRecord['state'] & { status: string }> => {
    const answer = await by.send('POST', path, { body });
    expect(answer, path).to.include({ status: 200 });
    const { record } = Acted.parse(answer.body);
    return { ...record.state, status: record.status };
  };

  it('gives its notice in time, and serves the text when the peer signs again', async () => {
    const id = await credits.present(await credits.advised());
    await silence();
    const examined = { input: { determination: 'DISCREPANT' }, details: judgements('DISCREPANT') };
    expect(await post(officer, `/v1/presentations/${id}/examine`, examined)).to.include({ status: 'DISCREPANT' });
    const refused = await post(officer, `/v1/presentations/${id}/refuse`, NOTICE);
    expect(refused).to.include({ status: 'REFUSED' }).and.to.have.property('unservedRemarks');
    expect((await network.trade.read(BANK_A, PRESENTATION, id)).authentic).to.equal(true);
    await silence(false);
    await post(officer, `/v1/presentations/${id}/serve-remarks`, { details: examined.details, input: { version: 2 } });
    const serving = { ...NOTICE, input: { version: 3 } };
    expect(await post(officer, `/v1/presentations/${id}/serve-remarks`, serving)).not.to.have.property(
      'unservedRemarks',
    );
    expect((await network.trade.read(SHIPPER, PRESENTATION, id)).details).to.include('LATE PRESENTATION');
  });

  it('holds and releases goods as customs, and serves the reasons when the peer signs again', async () => {
    const [document] = readDeclarations();
    const asked = { document, input: { customs: CUSTOMS.msp } };
    const { id } = await network.trade.act(SHIPPER, 'customs-declaration', 'file', ulid(), asked);
    const path = `/v1/customs-declarations/${id}`;
    const hold = { details: { reasonCode: 'RISK_SCREENING', remarks: 'Container 3 is to be opened.' } };
    const release = { details: { reasonCode: 'EXAMINED' } };
    await post(customs, `${path}/accept`, { input: { channel: 'GREEN' }, expectedVersion: 1 });
    await silence();
    expect(await post(customs, `${path}/hold`, { ...hold, expectedVersion: 2 })).to.include({ status: 'HELD' });
    const released = await post(customs, `${path}/release`, { ...release, expectedVersion: 3 });
    expect(released).to.include({ status: 'RELEASED' }).and.to.have.property('unservedRemarks').with.length(2);
    expect((await network.trade.read(CUSTOMS, 'customs-declaration', id)).authentic).to.equal(true);
    await silence(false);
    await post(customs, `${path}/serve-remarks`, { ...release, input: { version: 4 } });
    const served = await post(customs, `${path}/serve-remarks`, { ...hold, input: { version: 3 } });
    expect(served).not.to.have.property('unservedRemarks');
    const { details } = await network.trade.read(SHIPPER, 'customs-declaration', id);
    expect(details).to.include('Container 3 is to be opened.');
  });

  it('ends a credit that has run out, returns documents, and closes its file', async () => {
    const credit = await credits.advised(creditTerms(RUN_OUT));
    const id = await credits.present(credit);
    await credits.examine(id, 'DISCREPANT');
    await silence();
    await post(officer, `/v1/presentations/${id}/refuse`, NOTICE);
    await post(officer, `/v1/presentations/${id}/return-documents`);
    expect(await post(issuer, `/v1/letters-of-credit/${credit}/expire`)).to.include({ status: 'EXPIRED' });
    expect(await post(issuer, `/v1/letters-of-credit/${credit}/close`)).to.include({ status: 'CLOSED' });
  });

  it('releases a bill whose holder’s peer signs nothing', async () => {
    const { claim, bill } = await network.trade.pledged();
    await network.trade.claim(BANK_A, 'finance', claim.id);
    await silence();
    const body = { input: { reasonCode: 'REPAID' } };
    expect(await post(officer, `/v1/financing-claims/${claim.id}/release`, body)).to.include({ status: 'RELEASED' });
    expect((await network.trade.read(BANK_A, 'bill-of-lading', bill.id)).record.state).not.to.have.property('pledge');
  });

  describe('who calls an organisation absent', () => {
    /** Has an action endorsed in the absence of the exporters by these alone, whatever the ledger asks for. */
    const attempt = (
      type: typeof CREDIT,
      action: string,
      id: string,
      endorsers: string[],
      stated: Partial<Absence>,
    ): Promise<Committed> => {
      const absence = { organizations: ABSENT, ...stated };
      const args = [id, canonicalJson({ input: {}, tokens: [], absence })];
      return network.trade
        .as(BANK_A)
        .submit({ transaction: transactionName(DEFINITIONS[type], action), args, endorsers });
    };

    it('needs two thirds of the members all the same', async () => {
      const id = await credits.present(await credits.advised());
      await credits.examine(id, 'DISCREPANT');
      for (const endorsers of [
        [BANK_A.msp, CARRIER.msp],
        [BANK_A.msp, 'BankBMSP', CARRIER.msp],
      ]) {
        const { code } = await attempt(PRESENTATION, 'refuse', id, endorsers, { details: sha256Hex('notice') });
        expect(code).to.equal(ENDORSEMENT_POLICY_FAILURE);
      }
      const credit = await credits.advised(creditTerms(RUN_OUT));
      const { content } = await network.trade.read(BANK_A, CREDIT, credit);
      const sealed = content ?? '';
      const value = DEFINITIONS[CREDIT].fact(openContent(parseJson(sealed)).document) ?? '';
      const { code } = await attempt(CREDIT, 'expire', credit, [BANK_A.msp, CARRIER.msp], {
        fact: proveFact(value, sealed),
      });
      expect(code).to.equal(ENDORSEMENT_POLICY_FAILURE);
    });

    it('ends nothing early', async () => {
      const credit = await credits.advised();
      await silence();
      const { status, body } = await officer.send('POST', `/v1/letters-of-credit/${credit}/expire`, { body: {} });
      expect({ status, body }).to.have.nested.include({ status: 409, 'body.code': 'NOT_DUE' });
    });
  });

  // The peers of the embedded network are one process.
  if (on !== 'embedded')
    describe('that is gone', () => {
      it('gives its notice in time all the same', async () => {
        const id = await credits.present(await credits.advised());
        await credits.examine(id, 'DISCREPANT');
        isGone = true;
        await network.kill('peer0.exporters.trade');
        const refused = await post(officer, `/v1/presentations/${id}/refuse`, NOTICE);
        expect(refused).to.include({ status: 'REFUSED' }).and.to.have.property('unservedRemarks');
      });
    });
});
