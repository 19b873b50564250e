import type { TradeRecord } from '@naru/chaincode/domain';
import { inHours, readDeclarations, readToOrderBill } from '@naru/local';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { BANK_A, BANK_B, CARRIER, CUSTOMS, OTHER_SHIPPER, partyOf, SHIPPER } from '../support/cast.js';
import { Attacker, proofWrite, recordWrite, type Writes } from '../support/ledger/attacker.js';
import { ENDORSEMENT_POLICY_FAILURE } from '../support/ledger/codes.js';
import { AMOUNT_MINOR, Credits, usd } from '../support/ledger/credits.js';
import { catchCode } from '../support/ledger/rejection.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { TestNetwork } from '../support/system/testNetwork.js';

const BILL = 'bill-of-lading';
const LETTER = 'f'.repeat(64);
/** How many parties a record has at most. */
const MAX_PARTIES = 16;
const written = (record: TradeRecord): Writes => ({ public: [recordWrite(record)], private: [proofWrite(record)] });

describeOnEachNetwork('The life of a bill, among people who mean harm', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on, ['ExportersMSP', 'BankAMSP', 'BankBMSP', 'CarrierMSP', 'CustomsMSP']);
  });
  after(() => network.stop());

  /** Nobody who is named can be left out when somebody and an accomplice put another version in the place of a bill. */
  const expectKept = async (
    bill: TradeRecord,
    by: typeof SHIPPER,
    accomplice: string,
    state: object,
  ): Promise<void> => {
    const forged = { ...bill, version: bill.version + 1, author: partyOf(by), action: 'sign', state: { ...state } };
    const writes = written(forged);
    expect(await new Attacker(network.trade, by, [accomplice]).attempt(writes)).to.equal(ENDORSEMENT_POLICY_FAILURE);
    expect((await network.trade.read(CARRIER, BILL, bill.id)).record).to.deep.equal(bill);
  };

  /** A bill that a bank has paid under a credit, and that its buyer has. */
  async function paid(): Promise<TradeRecord> {
    const { trade } = network;
    const credits = new Credits(trade);
    const bill = await trade.issue();
    const credit = await credits.advised();
    const presentation = await credits.present(credit, AMOUNT_MINOR, { billOfLading: bill.id });
    await credits.examine(presentation, 'COMPLYING');
    const details = { by: 'NEGOTIATION', amount: usd(AMOUNT_MINOR) };
    await credits.act(BANK_A, 'presentation', 'honour', presentation, { details });
    await credits.act(BANK_B, BILL, 'offer-transfer', bill.id, {
      input: { to: partyOf(OTHER_SHIPPER), expires: inHours(1) },
    });
    return trade.bill(OTHER_SHIPPER, 'accept-transfer', bill.id);
  }

  it('that a bank has paid for stays spent, whatever its holder and another say', async () => {
    const bill = await paid();
    const { presentation: _, ...clean } = bill.state;
    for (const accomplice of ['CarrierMSP', 'CustomsMSP', 'BankAMSP'])
      await expectKept(bill, OTHER_SHIPPER, accomplice, clean);
    const pledge = { to: 'BankAMSP', expires: inHours(1) };
    expect(await catchCode(network.trade.bill(OTHER_SHIPPER, 'offer-pledge', bill.id, pledge))).to.equal('PRESENTED');
  });

  it('whose goods left without it stays so, whatever its holder and another say', async () => {
    const { trade } = network;
    const { id } = await trade.issue();
    const bill = await trade.bill(CARRIER, 'deliver-against-indemnity', id, { indemnity: LETTER });
    const { indemnity: _, ...clean } = bill.state;
    for (const accomplice of ['BankBMSP', 'CustomsMSP']) await expectKept(bill, SHIPPER, accomplice, clean);
  });

  it('whose goods customs holds stays so, whatever holder and carrier say', async () => {
    const { trade } = network;
    const { id } = await trade.issue();
    await trade.disclose(id, CUSTOMS);
    const declaration = ulid();
    const [document] = readDeclarations();
    const input = { customs: 'CustomsMSP', links: [{ type: BILL, id }] };
    await trade.act(SHIPPER, 'customs-declaration', 'file', declaration, { document, input });
    await trade.act(CUSTOMS, 'customs-declaration', 'hold', declaration, { details: { reasonCode: 'RISK_SCREENING' } });
    const bill = await trade.bill(CUSTOMS, 'hold-goods', id, { declaration });
    const { holds: _, ...clean } = bill.state;
    await expectKept(bill, SHIPPER, 'CarrierMSP', clean);
    expect(await catchCode(trade.bill(BANK_B, 'release-goods', id, { declaration }))).to.equal('FORBIDDEN');
    // An exception is of what customs saw: nobody else says that it saw more.
    const excepted = await trade.bill(CUSTOMS, 'allow-delivery', id, { declaration, version: 2 });
    const hold = { declaration, customs: 'CustomsMSP', isExcepted: true, seen: 1_000 };
    await expectKept(excepted, SHIPPER, 'CarrierMSP', { ...excepted.state, holds: [hold] });
  });

  it('is neither recalled, endorsed, named, returned nor declined by others than it belongs to', async () => {
    const { trade } = network;
    const { id } = await trade.issue();
    await trade.disclose(id, BANK_B);
    const to = partyOf(BANK_B);
    const attempts = {
      void: [SHIPPER, { reasonCode: 'OTHER' }],
      endorse: [BANK_B, { to, endorsement: 'ENDORSE' }],
      nominate: [BANK_B, { to, endorsement: 'ENDORSE' }],
      'accept-issue': [BANK_B, {}],
      sign: [BANK_B, {}],
      'consent-to-void': [BANK_B, {}],
      'return-transfer': [BANK_B, { reasonCode: 'OTHER' }],
      'deliver-against-indemnity': [SHIPPER, { indemnity: LETTER }],
      'convert-to-paper': [SHIPPER, {}],
    } as const;
    for (const [action, [by, input]] of Object.entries(attempts))
      expect(await catchCode(trade.bill(by, action, id, input)), action).to.equal('FORBIDDEN');
    await trade.bill(SHIPPER, 'offer-transfer', id, { to: partyOf(BANK_A), expires: inHours(1) });
    const declined = trade.bill(BANK_B, 'decline-offer', id, { reasonCode: 'OTHER' });
    expect(await catchCode(declined)).to.equal('FORBIDDEN');
  });

  it('goes on, however many parties its holder has shown it to', async () => {
    const { trade } = network;
    const { id } = await trade.issue();
    const shown: { msp: string; party: string }[] = [];
    for (let count = 0; count < MAX_PARTIES; count++) {
      const to = { msp: BANK_B.msp, party: ulid() };
      const entry = { document: { partyName: `Desk ${count}` }, input: { published: true } };
      await trade.act(BANK_B, 'party', 'register', to.party, entry);
      await trade.bill(SHIPPER, 'disclose', id, { to });
      shown.push(to);
    }
    const { parties } = await trade.disclose(id, BANK_A);
    expect(parties).to.have.length(MAX_PARTIES);
    expect(parties).to.deep.include.members([{ msp: CARRIER.msp }, partyOf(SHIPPER), { msp: BANK_A.msp }]);
    expect(parties).not.to.deep.include(shown[0]);
    await trade.bill(SHIPPER, 'offer-transfer', id, { to: partyOf(OTHER_SHIPPER), expires: inHours(1) });
    const { state } = await trade.bill(OTHER_SHIPPER, 'accept-transfer', id);
    expect(state).to.deep.include({ possessor: partyOf(OTHER_SHIPPER) });
    await trade.bill(OTHER_SHIPPER, 'surrender-for-delivery', id);
    expect((await trade.bill(CARRIER, 'accept-surrender', id)).status).to.equal('SURRENDERED_FOR_DELIVERY');
  });

  it('goes on in no second bill, whoever signs it beside the carrier', async () => {
    const { trade } = network;
    const number = ulid();
    const bill = await trade.issue(number);
    const again = { ...readToOrderBill(number.slice(0, 20)), transportDocumentSubReference: 'Version_2' };
    const { tokens } = bill;
    const asked = { document: again, input: { issueTo: partyOf(SHIPPER) }, tokens };
    expect(await catchCode(trade.act(CARRIER, BILL, 'issue', ulid(), asked))).to.equal('DUPLICATE_NUMBER');
    // The holder cannot say for the carrier that it accepted to amend the bill.
    const state = { ...bill.state, surrenderedBy: partyOf(SHIPPER) };
    const status = 'SURRENDERED_FOR_AMENDMENT';
    const forged = { ...bill, version: 2, action: 'accept-surrender', author: partyOf(SHIPPER), status, state };
    await new Attacker(trade, SHIPPER, ['BankBMSP']).attempt(written(forged));
    expect((await trade.read(CARRIER, BILL, bill.id)).authentic).to.equal(false);
  });
});
