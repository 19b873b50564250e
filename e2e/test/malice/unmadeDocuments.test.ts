import type { TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { BANK_A, BANK_B, partyOf, SHIPPER, type User } from '../support/cast.js';
import { Attacker, proofWrite, recordWrite } from '../support/ledger/attacker.js';
import { f1 } from '../support/ledger/claimOn.js';
import { VALID } from '../support/ledger/codes.js';
import { AMOUNT_MINOR, Credits, PRESENTATION, usd } from '../support/ledger/credits.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { TestNetwork } from '../support/system/testNetwork.js';

const CLAIM = 'financing-claim';
/** A later version of a document that has no earlier one. */
const unmade = (like: TradeRecord, author: User, changes: Partial<TradeRecord>): TradeRecord => ({
  ...like,
  ...{ id: ulid(), version: 2, author: partyOf(author) },
  ...changes,
});

describeOnEachNetwork('A document that its creator never made, of which two colluders write a later version', (on) => {
  let network: TestNetwork;
  let credits: Credits;
  before(async () => {
    network = await TestNetwork.start(on, ['ExportersMSP', 'BankBMSP', 'CustomsMSP']);
    credits = new Credits(network.trade);
  });
  after(() => network.stop());

  /** Writes a record, its policy and its author's proof, with customs as accomplice. */
  async function write(by: User, record: TradeRecord): Promise<void> {
    const writes = { public: [recordWrite(record)], private: [proofWrite(record)] };
    expect(await new Attacker(network.trade, by, ['CustomsMSP']).attempt(writes)).to.equal(VALID);
  }
  const isAuthentic = async (by: User, { type, id }: Pick<TradeRecord, 'type' | 'id'>): Promise<boolean> =>
    (await network.trade.read(by, type, id)).authentic;

  it('is not authentic as a claim that has expired, in the name of a bank', async () => {
    const real = await network.trade.reserve(BANK_A, { papers: [f1(ulid())] });
    const lapsed = unmade(real, SHIPPER, { status: 'EXPIRED', action: 'expire' });
    await write(SHIPPER, lapsed);
    expect(await isAuthentic(BANK_A, lapsed)).to.equal(false);
    expect(await isAuthentic(BANK_A, real)).to.equal(true);
    expect((await network.trade.claim(BANK_A, 'finance', real.id)).status).to.equal('FINANCED');
    expect(await isAuthentic(BANK_A, { type: CLAIM, id: real.id })).to.equal(true);
  });

  it('is neither authentic nor genuine as a presentation that was paid, under a credit that never saw it', async () => {
    const credit = await credits.advised();
    const id = await credits.present(credit, AMOUNT_MINOR, { bank: BANK_B.msp });
    const real = (await network.trade.read(BANK_B, PRESENTATION, id)).record;
    const paid = unmade(real, BANK_B, { status: 'PAID', action: 'honour' });
    await write(BANK_B, paid);
    const { authentic, genuine } = await network.trade.read(BANK_B, PRESENTATION, paid.id);
    expect({ authentic, genuine }).to.deep.equal({ authentic: false, genuine: false });
    await credits.examine(id, 'COMPLYING', BANK_B);
    const details = { by: 'NEGOTIATION', amount: usd(AMOUNT_MINOR) };
    expect((await credits.act(BANK_B, PRESENTATION, 'honour', id, { details })).status).to.equal('PAID');
    expect(await isAuthentic(SHIPPER, { type: PRESENTATION, id })).to.equal(true);
  });
});
