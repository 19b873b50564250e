import { sha256Hex, type TradeRecord } from '@naru/chaincode/domain';
import { inHours, makeConsent } from '@naru/local';
import { expect } from 'chai';
import { ulid } from 'ulid';
import {
  BANK_A,
  BANK_B,
  CARRIER,
  EXPORTERS_AUDITOR,
  gatewayOf,
  OTHER_SHIPPER,
  partyOf,
  SHIPPER,
  type User,
} from '../support/cast.js';
import { Attacker, proofWrite, recordWrite, type Writes } from '../support/ledger/attacker.js';
import { bringPapers, type Claimed, f5 } from '../support/ledger/claimOn.js';
import { ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/ledger/codes.js';
import { type Consented, consentTo } from '../support/ledger/consentTo.js';
import { catchCode } from '../support/ledger/rejection.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { TestNetwork } from '../support/system/testNetwork.js';

const CLAIM = 'financing-claim';
const CONSENT = 'financing-consent';
const written = (record: TradeRecord): Writes => ({ public: [recordWrite(record)], private: [proofWrite(record)] });

describeOnEachNetwork('The papers of a company', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on, ['BankAMSP', 'BankBMSP', 'CustomsMSP']);
  });
  after(() => network.stop());

  const newPaper = (): Claimed => f5(ulid(), 10_000);
  /** A claim of bank A, with what it says of its consent. */
  const reserve = async (
    paper: Claimed,
    { consent, carried }: Consented,
    applicant: User = SHIPPER,
  ): Promise<TradeRecord> => {
    const id = ulid();
    const asked = { carried, input: { consent } };
    return network.trade.act(BANK_A, CLAIM, 'reserve', id, { ...bringPapers(id, [paper], { applicant }), ...asked });
  };
  const giveFor = (paper: Claimed, bank: User = BANK_A): Promise<Consented> =>
    consentTo(network.trade, bank, bringPapers('', [paper]).document);
  const read = async ({ consent = '' }: Consented): Promise<TradeRecord> =>
    (await network.trade.read(SHIPPER, CONSENT, consent)).record;
  const isFreeFor = async (by: User, paper: Claimed): Promise<boolean> =>
    (await network.trade.reserve(by, { papers: [paper] })).status === 'RESERVED';

  it('are not locked in the name of an applicant that did not consent, whichever consent the bank names', async () => {
    const paper = newPaper();
    expect(await catchCode(reserve(paper, { consent: undefined, carried: [] }))).to.equal('NO_CONSENT');
    expect(await catchCode(reserve(paper, await giveFor(paper, BANK_B)))).to.equal('NOT_FOUND');
    const consent = await giveFor(paper);
    expect(await catchCode(reserve(paper, consent, OTHER_SHIPPER))).to.equal('NO_CONSENT');
    await network.trade.act(gatewayOf(SHIPPER), CONSENT, 'withdraw', consent.consent ?? '');
    expect(await catchCode(reserve(paper, consent))).to.equal('WRONG_STATUS');
    expect(await isFreeFor(BANK_B, paper)).to.equal(true);
  });

  it('are consented to by no certificate but that of the gateway of the applicant’s organisation', async () => {
    const { trade } = network;
    const paper = newPaper();
    const asked = {
      document: makeConsent(bringPapers('', [paper]).document),
      input: { bank: BANK_A.msp, expires: inHours(24) },
    };
    const give = (by: User): Promise<TradeRecord> => trade.act(by, CONSENT, 'give', ulid(), asked);
    for (const by of [SHIPPER, OTHER_SHIPPER, EXPORTERS_AUDITOR, gatewayOf(BANK_A), gatewayOf(CARRIER), BANK_A])
      expect(await catchCode(give(by)), by.name).to.equal('FORBIDDEN');
    const { consent = '' } = await giveFor(paper);
    const withdraw = (by: User): Promise<TradeRecord> => trade.act(by, CONSENT, 'withdraw', consent);
    for (const [by, code] of [
      [SHIPPER, 'NOT_FOUND'],
      [OTHER_SHIPPER, 'NOT_FOUND'],
      [EXPORTERS_AUDITOR, 'FORBIDDEN'],
      [gatewayOf(BANK_A), 'FORBIDDEN'],
      [gatewayOf(CARRIER), 'FORBIDDEN'],
      [gatewayOf(BANK_B), 'NOT_FOUND'],
    ] as const)
      expect(await catchCode(withdraw(by)), by.name).to.equal(code);
    for (const by of [OTHER_SHIPPER, BANK_B])
      expect(await catchCode(trade.read(by, CONSENT, consent))).to.equal('NOT_FOUND');
    expect((await trade.read(SHIPPER, CONSENT, consent)).content).to.equal(trade.sealed(consent));
    expect((await withdraw(gatewayOf(SHIPPER))).status).to.equal('WITHDRAWN');
  });

  it('are not locked by a consent that the bank and an accomplice made up', async () => {
    const paper = newPaper();
    const template = await read(await giveFor(paper));
    const forge = (): TradeRecord => {
      const id = ulid();
      return { ...template, id, content: { version: 1, hash: sha256Hex(id) } };
    };
    const [inName, own] = [forge(), { ...forge(), author: partyOf(BANK_A) }];
    for (const writes of [{ public: [recordWrite(inName)] }, written(own)])
      expect(await new Attacker(network.trade, BANK_A, ['CustomsMSP']).attempt(writes)).to.equal(VALID);
    for (const { id } of [inName, own])
      expect(await catchCode(reserve(paper, { consent: id, carried: [] }))).to.equal('NOT_AUTHENTIC');
  });

  it('are locked once by one consent, though bank and accomplice would put it back as it was', async () => {
    const paper = newPaper();
    const consent = await giveFor(paper);
    const open = await read(consent);
    const { id } = await reserve(paper, consent);
    const used = await read(consent);
    const again = { ...open, version: used.version + 1, action: 'cancel', author: partyOf(BANK_A) };
    for (const back of [open, again])
      for (const accomplices of [[], ['CustomsMSP'], ['CustomsMSP', 'BankBMSP']])
        expect(await new Attacker(network.trade, BANK_A, accomplices).attempt(written(back))).to.equal(
          ENDORSEMENT_POLICY_FAILURE,
        );
    expect(await catchCode(reserve(paper, consent))).to.equal('WRONG_STATUS');
    await network.trade.claim(BANK_A, 'cancel', id);
    expect((await read(consent)).status).to.equal('OPEN');
  });

  it('are locked by one of two claims that use one consent at the same moment', async () => {
    const [one, other] = [newPaper(), newPaper()];
    // Both are the first paper of their claim, so that their numbers are the same to the consent.
    const consent = await giveFor(one);
    const settled = await Promise.allSettled([reserve(one, consent), reserve(other, consent)]);
    const made = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value.status] : []));
    expect(made).to.deep.equal(['RESERVED']);
    const { state } = await read(consent);
    expect(state['claim']).to.be.a('string');
  });

  it('are locked, or the consent withdrawn, if both are tried at the same moment', async () => {
    const { trade } = network;
    for (let round = 0; round < 5; round++) {
      const paper = newPaper();
      const consent = await giveFor(paper);
      const withdrawing = trade.act(gatewayOf(SHIPPER), CONSENT, 'withdraw', consent.consent ?? '');
      const settled = await Promise.allSettled([reserve(paper, consent), withdrawing]);
      const done = settled.filter(({ status }) => status === 'fulfilled');
      expect(done).to.have.length(1);
      const isWithdrawn = settled[0].status === 'rejected';
      expect((await read(consent)).status).to.equal(isWithdrawn ? 'WITHDRAWN' : 'USED');
      if (isWithdrawn) expect(await isFreeFor(BANK_B, paper)).to.equal(true);
    }
  });

  it('are consented to for no longer than 90 days', async () => {
    const document = { applicant: partyOf(SHIPPER), papers: [{ kind: 'INVOICE', number: 'N0' }] };
    const input = { bank: BANK_A.msp, expires: inHours(24 * 91) };
    const giving = network.trade.act(gatewayOf(SHIPPER), CONSENT, 'give', ulid(), { document, input });
    expect(await catchCode(giving)).to.equal('INVALID');
  });
});
