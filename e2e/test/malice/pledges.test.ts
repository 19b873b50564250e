import type { TradeRecord } from '@naru/chaincode/domain';
import { inHours } from '@naru/local';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { BANK_A, BANK_B, CARRIER, partyOf, SHIPPER, type User } from '../support/cast.js';
import { Attacker, proofWrite, recordWrite, type Writes } from '../support/ledger/attacker.js';
import { ENDORSEMENT_POLICY_FAILURE } from '../support/ledger/codes.js';
import { catchCode } from '../support/ledger/rejection.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { TestNetwork } from '../support/system/testNetwork.js';

const BILL = 'bill-of-lading';
const CLAIM = 'financing-claim';
const TERMS = { maturity: '2026-01-31', noticeDays: 0, remedies: ['SELL'] };
const written = (...records: TradeRecord[]): Writes => ({
  public: records.map(recordWrite),
  private: records.map(proofWrite),
});

describeOnEachNetwork('A pledge that can be enforced', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on, ['ExportersMSP', 'BankAMSP', 'BankBMSP', 'CarrierMSP', 'CustomsMSP']);
  });
  after(() => network.stop());

  /** A bill that is pledged to bank A with terms, and its financed claim. */
  async function financed(): Promise<{ bill: TradeRecord; claim: TradeRecord }> {
    const { trade } = network;
    const { id } = await trade.issue();
    await trade.disclose(id, BANK_A);
    const offer = { to: BANK_A.msp, expires: inHours(1), enforcement: TERMS };
    await trade.bill(SHIPPER, 'offer-pledge', id, offer);
    const { id: claim } = await trade.reserve(BANK_A, { id: ulid(), bill: id });
    await trade.claim(BANK_A, 'finance', claim);
    return { bill: await read(BILL, id), claim: await read(CLAIM, claim) };
  }
  const read = async (type: typeof BILL | typeof CLAIM, id: string): Promise<TradeRecord> =>
    (await network.trade.read(BANK_A, type, id)).record;
  const attempt = (by: User, accomplices: string[], writes: Writes): Promise<number> =>
    new Attacker(network.trade, by, accomplices).attempt(writes);

  it('is not enforced before a default, whoever signs for the bank', async () => {
    const { bill } = await financed();
    const bank = partyOf(BANK_A);
    const { pledge: _, ...rest } = bill.state;
    const enforced = {
      ...{ claim: ulid(), pledgee: BANK_A.msp, remedies: TERMS.remedies },
      ...{ holder: partyOf(SHIPPER), titleHolder: partyOf(SHIPPER) },
    };
    const taken = {
      ...{ ...bill, version: bill.version + 1, action: 'enforce', author: bank },
      state: { ...rest, possessor: bank, titleHolder: bank, enforced },
    };
    for (const accomplices of [[], ['CarrierMSP'], ['CarrierMSP', 'BankBMSP']])
      expect(await attempt(BANK_A, accomplices, written(taken))).to.equal(ENDORSEMENT_POLICY_FAILURE);
    expect(await catchCode(network.trade.bill(BANK_A, 'enforce', bill.id))).to.equal('NOT_DUE');
    expect(await read(BILL, bill.id)).to.deep.equal(bill);
  });

  it('is enforced by its own bank alone, after the notice, once', async () => {
    const { trade } = network;
    const { bill, claim } = await financed();
    await trade.act(BANK_A, CLAIM, 'declare-default', claim.id);
    await trade.disclose(bill.id, BANK_B);
    for (const by of [BANK_B, SHIPPER, CARRIER])
      expect(await catchCode(trade.bill(by, 'enforce', bill.id))).to.equal('FORBIDDEN');
    const { state } = await trade.bill(BANK_A, 'enforce', bill.id);
    expect(state).to.deep.include({ possessor: partyOf(BANK_A), titleHolder: partyOf(BANK_A) });
    expect(await catchCode(trade.bill(BANK_A, 'enforce', bill.id))).to.equal('FORBIDDEN');
    expect(await catchCode(trade.bill(BANK_A, 'surrender-for-delivery', bill.id))).to.equal('PLEDGED');
  });

  it('has no consent, no default and no release that its bank did not state', async () => {
    const { bill, claim } = await financed();
    const consent = { to: 'DELIVERY', version: bill.version + 1 };
    const pledge = { pledgee: BANK_A.msp, claim: claim.id, enforcement: TERMS, consent };
    const consented = {
      ...{ ...bill, version: bill.version + 1, action: 'consent', author: partyOf(SHIPPER) },
      state: { ...bill.state, pledge },
    };
    const released = {
      ...claim,
      version: claim.version + 1,
      action: 'release',
      status: 'RELEASED',
      author: partyOf(SHIPPER),
    };
    for (const forged of [consented, released])
      expect(await attempt(SHIPPER, ['CarrierMSP'], written(forged))).to.equal(ENDORSEMENT_POLICY_FAILURE);
    for (const [action, type, id] of [
      ['consent', BILL, bill.id],
      ['declare-default', CLAIM, claim.id],
      ['cure', CLAIM, claim.id],
    ] as const) {
      const input = action === 'consent' ? { to: 'DELIVERY' } : {};
      expect(await catchCode(network.trade.act(SHIPPER, type, action, id, { input })), action).to.equal('FORBIDDEN');
    }
    expect(await catchCode(network.trade.bill(SHIPPER, 'surrender-for-delivery', bill.id))).to.equal('PLEDGED');
  });
});
