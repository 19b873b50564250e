import { canonicalJson, openContent, parseJson, sha256Hex, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { inHours, readToOrderBill } from '@naru/local';
import { Attacker, listWrites, proofWrite, recordWrite } from '../support/ledger/attacker.js';
import { BANK_A, BANK_B, CARRIER, partyOf, SHIPPER } from '../support/cast.js';
import { ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/ledger/codes.js';
import { makeStatementPolicy } from '../support/ledger/keyPolicies.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { catchCode } from '../support/ledger/rejection.js';
import { TestNetwork } from '../support/system/testNetwork.js';
import { f1 } from '../support/ledger/claimOn.js';

const BILL = 'bill-of-lading';

describeOnEachNetwork('A bill that its carrier did not issue', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on, ['ExportersMSP', 'BankBMSP']);
  });
  after(() => network.stop());

  /** A record that looks as if the carrier had issued it to the shipper, who has offered it to BankA. */
  async function forgedFrom(changes: Partial<TradeRecord> = {}): Promise<TradeRecord> {
    const { bill } = await network.trade.offered();
    const id = ulid();
    return { ...bill, id, content: { version: 1, hash: sha256Hex(id) }, tokens: [f1(id)], ...changes };
  }

  /** No honest peer believes the bill: not when it is read, not when it is acted on, not as security. */
  async function expectNobodyBelieves(forged: TradeRecord, code: 'NOT_GENUINE' | 'NOT_AUTHENTIC'): Promise<void> {
    const { trade } = network;
    const { authentic, genuine } = await trade.read(BANK_A, BILL, forged.id, ['BankAMSP']);
    expect({ authentic, genuine }).to.deep.equal({ authentic: code === 'NOT_GENUINE', genuine: false });
    expect(await catchCode(trade.check(BANK_A, { bill: forged.id }))).to.equal(code);
    expect(await catchCode(trade.reserve(BANK_A, { id: ulid(), bill: forged.id }))).to.equal(code);
    const surrender = trade.bill(SHIPPER, 'surrender-for-delivery', forged.id);
    expect(await catchCode(surrender)).to.equal(code);
  }

  it('cannot be written by one organisation at all', async () => {
    const forged = await forgedFrom();
    const attack = { public: [recordWrite(forged)] };
    expect(await new Attacker(network.trade, SHIPPER).attempt(attack)).to.equal(ENDORSEMENT_POLICY_FAILURE);
    expect(await catchCode(network.trade.read(BANK_A, BILL, forged.id))).to.equal('NOT_FOUND');
  });

  it('cannot be put into the carrier’s own collection, by one organisation or by two', async () => {
    const forged = { ...(await forgedFrom()), author: partyOf(CARRIER) };
    for (const accomplices of [[], ['BankBMSP']])
      for (const write of [proofWrite(forged), { ...proofWrite(forged), key: `issue/${BILL}/${forged.id}/1` }]) {
        const attack = { private: [write] };
        const code = await new Attacker(network.trade, SHIPPER, accomplices).attempt(attack);
        expect(code).to.equal(ENDORSEMENT_POLICY_FAILURE);
      }
  });

  it('is not authentic if two organisations write it in the carrier’s name', async () => {
    const forged = { ...(await forgedFrom()), author: partyOf(CARRIER) };
    const attack = { public: [recordWrite(forged)] };
    expect(await new Attacker(network.trade, SHIPPER, ['BankBMSP']).attempt(attack)).to.equal(VALID);
    await expectNobodyBelieves(forged, 'NOT_AUTHENTIC');
  });

  it('is not authentic if two organisations write it in their own name', async () => {
    const forged = await forgedFrom();
    const attack = { public: [recordWrite(forged)], private: [proofWrite(forged)] };
    expect(await new Attacker(network.trade, SHIPPER, ['BankBMSP']).attempt(attack)).to.equal(VALID);
    await expectNobodyBelieves(forged, 'NOT_AUTHENTIC');
  });

  it('is not genuine if its writer states that it issued it: the writer is not a carrier', async () => {
    const forged = await forgedFrom();
    const own: TradeRecord = { ...forged, state: { ...forged.state, issuer: 'ExportersMSP' } };
    const statement = canonicalJson({
      channel: network.description.channel,
      type: BILL,
      id: own.id,
      issuer: 'ExportersMSP',
      contentVersion: 1,
      contentHash: own.content.hash,
      terms: { form: own.state['form'], titleMode: own.state['titleMode'] },
      tokens: own.tokens.map(({ kind, token }) => ({ kind, token })),
    });
    const policy = makeStatementPolicy('ExportersMSP');
    const issuance = { msp: 'ExportersMSP', key: `issue/${BILL}/${own.id}/1`, value: statement, policy };
    const attack = { public: [recordWrite(own)], private: [proofWrite(own), issuance] };
    expect(await new Attacker(network.trade, SHIPPER, ['BankBMSP']).attempt(attack)).to.equal(VALID);
    await expectNobodyBelieves(own, 'NOT_GENUINE');
  });

  it('is not authentic if the carrier holds the same content from a shipment', async () => {
    const { trade } = network;
    const forged = await forgedFrom();
    const document = {
      ucr: '6KRHANBIT2026100201',
      seller: 'Seller',
      buyer: 'Buyer',
      descriptionOfGoods: JSON.stringify(readToOrderBill('MMCUBUS1')).slice(0, 512),
    };
    const input = { parties: [{ msp: 'CarrierMSP' }, { msp: 'BankAMSP' }] };
    await trade.act(SHIPPER, 'shipment', 'create', forged.id, { document, input });
    expect(openContent(parseJson(trade.sealed(forged.id))).document).to.deep.equal(document);
    const copied = { ...forged, content: { version: 1, hash: sha256Hex(trade.sealed(forged.id)) } };
    const attack = { public: [recordWrite(copied)], private: [proofWrite(copied)] };
    expect(await new Attacker(network.trade, SHIPPER, ['BankBMSP']).attempt(attack)).to.equal(VALID);
    await expectNobodyBelieves(copied, 'NOT_AUTHENTIC');
  });

  it('cannot be issued by a user to whom another organisation gave the role of a carrier’s agent', async () => {
    const { trade } = network;
    const id = ulid();
    const asked = { document: readToOrderBill('MMCUBUS2'), input: { issueTo: partyOf(SHIPPER) }, tokens: [f1(id)] };
    for (const by of [SHIPPER, BANK_B])
      expect(await catchCode(trade.act(by, BILL, 'issue', id, asked))).to.equal('FORBIDDEN');
  });

  it('does not stop the carrier from issuing the number', async () => {
    const { trade } = network;
    const forged = await forgedFrom();
    const entered = listWrites('ExportersMSP', { ...forged, tokens: [f1(forged.id)] });
    const attack = { public: [recordWrite(forged)], private: [proofWrite(forged), ...entered] };
    expect(await new Attacker(network.trade, SHIPPER, ['BankBMSP']).attempt(attack)).to.equal(VALID);
    const { status } = await trade.issue(forged.id);
    expect(status).to.equal('ISSUED');
  });

  it('cannot be offered: peers other than the holder’s do not believe the record either', async () => {
    const forged = await forgedFrom();
    const attack = { public: [recordWrite(forged)], private: [proofWrite(forged)] };
    await new Attacker(network.trade, SHIPPER, ['BankBMSP']).attempt(attack);
    const offer = { to: 'BankAMSP', expires: inHours(1) };
    expect(await catchCode(network.trade.bill(SHIPPER, 'offer-pledge', forged.id, offer))).to.equal('NOT_AUTHENTIC');
  });
});
