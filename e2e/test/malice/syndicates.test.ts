import type { TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { BANK_A, BANK_B, partyOf } from '../support/cast.js';
import { Attacker, proofWrite, recordWrite } from '../support/ledger/attacker.js';
import { bringPapers, f1 } from '../support/ledger/claimOn.js';
import { ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/ledger/codes.js';
import { consentTo } from '../support/ledger/consentTo.js';
import { catchCode } from '../support/ledger/rejection.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { TestNetwork } from '../support/system/testNetwork.js';

const CLAIM = 'financing-claim';
/** What is lent on a bill on paper. */
const LENT_MINOR = 20_000_000;

describeOnEachNetwork('A claim that a bank leads and another one lends on', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on, ['ExportersMSP', 'BankBMSP', 'CustomsMSP']);
  });
  after(() => network.stop());

  /** A claim that bank B leads, and bank A is to join. */
  async function reserve(): Promise<TradeRecord> {
    const id = ulid();
    const { document, ...brought } = bringPapers(id, [f1(ulid())]);
    const amount = { currency: 'USD', amountMinor: LENT_MINOR / 2 };
    const lenders = [BANK_B, BANK_A].map(({ msp }) => ({ msp, amount }));
    const { consent, carried } = await consentTo(network.trade, BANK_B, document);
    const asked = { document: { ...document, lenders }, carried, input: { consent } };
    return network.trade.act(BANK_B, CLAIM, 'reserve', id, { ...brought, ...asked });
  }
  const attempt = (record: TradeRecord, accomplices: readonly string[]): Promise<number> =>
    new Attacker(network.trade, BANK_B, [...accomplices]).attempt({
      public: [recordWrite(record)],
      private: [proofWrite(record)],
    });

  it('is not ended without a lender that has joined, whoever signs with its lead', async () => {
    const { id } = await reserve();
    const joined = await network.trade.act(BANK_A, CLAIM, 'join', id, {});
    const ended = { ...joined, status: 'CANCELLED', action: 'cancel', version: 3, author: partyOf(BANK_B) };
    for (const accomplices of [['ExportersMSP'], ['ExportersMSP', 'CustomsMSP']])
      expect(await attempt(ended, accomplices)).to.equal(ENDORSEMENT_POLICY_FAILURE);
    const { record } = await network.trade.read(BANK_A, CLAIM, id, ['CarrierMSP']);
    expect(record).to.deep.equal(joined);
  });

  it('is joined by nobody in the name of a lender: such a record is not authentic', async () => {
    const reserved = await reserve();
    const lenders = [{ msp: BANK_A.msp, answer: 'JOINED' }];
    const forged = {
      ...{ ...reserved, action: 'join', version: 2, author: partyOf(BANK_A) },
      state: { ...reserved.state, lenders },
    };
    expect(await attempt(forged, ['ExportersMSP'])).to.equal(ENDORSEMENT_POLICY_FAILURE);
    const unproven = { public: [recordWrite(forged)] };
    expect(await new Attacker(network.trade, BANK_B, ['ExportersMSP']).attempt(unproven)).to.equal(VALID);
    const { authentic } = await network.trade.read(BANK_A, CLAIM, reserved.id, ['CarrierMSP']);
    expect(authentic).to.equal(false);
    const { transaction, args } = network.trade.prepare(CLAIM, 'finance', reserved.id, {});
    const endorsers = ['BankAMSP', 'CarrierMSP'];
    expect(await catchCode(network.trade.as(BANK_B).submit({ transaction, args, endorsers }))).to.equal(
      'NOT_AUTHENTIC',
    );
  });
});
