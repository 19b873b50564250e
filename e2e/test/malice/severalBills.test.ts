import type { TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { BANK_A, BANK_B, partyOf, SHIPPER, type User } from '../support/cast.js';
import { Attacker, proofWrite, recordWrite, type Writes } from '../support/ledger/attacker.js';
import { bringPapers } from '../support/ledger/claimOn.js';
import { ENDORSEMENT_POLICY_FAILURE } from '../support/ledger/codes.js';
import { catchCode } from '../support/ledger/rejection.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { TestNetwork } from '../support/system/testNetwork.js';

const BILL = 'bill-of-lading';
const CLAIM = 'financing-claim';
const written = (...records: TradeRecord[]): Writes => ({
  public: records.map(recordWrite),
  private: records.map(proofWrite),
});

describeOnEachNetwork('A claim on several bills', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on, ['ExportersMSP', 'BankBMSP', 'CustomsMSP']);
  });
  after(() => network.stop());

  const read = async (id: string): Promise<TradeRecord> => (await network.trade.read(SHIPPER, BILL, id)).record;
  const pledgesOf = (bills: readonly string[]): Promise<unknown[]> =>
    Promise.all(bills.map(async (id) => (await read(id)).state['pledge']));
  /** Bills that are offered to bank A. */
  async function offered(count: number): Promise<string[]> {
    const bills: string[] = [];
    while (bills.length < count) bills.push((await network.trade.offered()).bill.id);
    return bills;
  }
  const attempt = (by: User, accomplices: string[], writes: Writes): Promise<number> =>
    new Attacker(network.trade, by, accomplices).attempt(writes);

  it('pledges all of them or none: peers refuse one that is not offered, or of which no version is named', async () => {
    const { trade } = network;
    const bills = await offered(2);
    const [one = '', two = ''] = bills;
    await trade.bill(SHIPPER, 'withdraw-offer', two);
    expect(await catchCode(trade.reserve(BANK_A, { bills }))).to.equal('NO_OFFER');
    await trade.offerPledge(two, BANK_A);
    const records = [await read(one), await read(two)];
    const id = ulid();
    const asked = bringPapers(id, [], { bills: records });
    for (const named of [[], records.slice(1), [...records, { id: ulid(), version: 1 }]]) {
      const billVersions = Object.fromEntries(named.map(({ id: bill, version }) => [bill, version]));
      const input = { billVersions };
      expect(await catchCode(trade.act(BANK_A, CLAIM, 'reserve', id, { ...asked, input }))).to.equal('INVALID');
    }
    expect(await pledgesOf(bills)).to.deep.equal([undefined, undefined]);
    const { id: claim, status } = await trade.reserve(BANK_A, { bills });
    expect(status).to.equal('RESERVED');
    const pledge = { pledgee: BANK_A.msp, claim };
    expect(await pledgesOf(bills)).to.deep.equal([pledge, pledge]);
  });

  it('is refused as a whole for a bill of another claim among them', async () => {
    const { trade } = network;
    const [held = '', free = ''] = await offered(2);
    await trade.reserve(BANK_A, { bills: [held] });
    const { id, status } = await trade.reserve(BANK_A, { bills: [free, held] });
    expect(status).to.equal('REFUSED');
    const [finding] = (await trade.findings(BANK_A, id)).filter(({ severity }) => severity === 'BLOCK');
    expect([finding?.rule, finding?.evidence['bill']]).to.deep.equal(['D2', held]);
    expect(await pledgesOf([free])).to.deep.equal([undefined]);
  });

  it('keeps each of them: two or three organisations without its bank can free none, nor write it out of the claim', async () => {
    const { trade } = network;
    const bills = await offered(2);
    const held = await trade.reserve(BANK_A, { bills });
    for (const id of bills) {
      const bill = await read(id);
      const { pledge: _, ...state } = bill.state;
      const next = { ...bill, version: bill.version + 1, author: partyOf(SHIPPER), state };
      const left = { ...held, version: 2, state: { ...held.state, bills: bills.filter((each) => each !== id) } };
      for (const accomplices of [['BankBMSP'], ['BankBMSP', 'CustomsMSP']])
        for (const records of [[next], [left], [next, left]])
          expect(await attempt(SHIPPER, accomplices, written(...records))).to.equal(ENDORSEMENT_POLICY_FAILURE);
    }
    expect((await pledgesOf(bills)).every((pledge) => pledge !== undefined)).to.equal(true);
  });

  it('is released by its bank alone, for all of them', async () => {
    const { trade } = network;
    const bills = await offered(2);
    const { id } = await trade.reserve(BANK_A, { bills });
    await trade.claim(BANK_A, 'finance', id);
    for (const by of [BANK_B, SHIPPER]) {
      const { transaction, args } = trade.prepare(CLAIM, 'release', id, { input: { reasonCode: 'REPAID' } });
      const endorsers = ['BankAMSP', 'ExportersMSP'];
      expect(await catchCode(trade.as(by).submit({ transaction, args, endorsers }))).to.equal(
        by === BANK_B ? 'NOT_FOUND' : 'FORBIDDEN',
      );
    }
    await trade.claim(BANK_A, 'release', id, { reasonCode: 'REPAID' });
    expect(await pledgesOf(bills)).to.deep.equal([undefined, undefined]);
  });
});
