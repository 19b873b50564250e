import { canonicalJson, recordKey, sha256Hex, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { inHours } from '@naru/local';
import { Attacker, proofWrite, recordWrite, type Writes } from '../support/ledger/attacker.js';
import { BANK_A, BANK_B, CARRIER, CUSTOMS, OTHER_SHIPPER, placeOf, SHIPPER } from '../support/cast.js';
import { ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/ledger/codes.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { codeOf } from '../support/ledger/rejection.js';
import { TestNetwork } from '../support/system/testNetwork.js';

const BILL = 'bill-of-lading';

/** The next version of a bill as an attacker would like it, by itself. */
function next(bill: TradeRecord, changes: Partial<TradeRecord>): TradeRecord {
  return { ...bill, version: bill.version + 1, author: placeOf(SHIPPER), ...changes };
}

/** A record with the proof of its author. */
const written = (record: TradeRecord): Writes => ({ public: [recordWrite(record)], private: [proofWrite(record)] });

describeOnEachNetwork('Title to a bill', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on, ['ExportersMSP', 'BankBMSP', 'CustomsMSP']);
  });
  after(() => network.stop());

  const attacker = (...accomplices: string[]): Attacker => new Attacker(network.trade, SHIPPER, accomplices);

  const isUnchanged = async (bill: TradeRecord): Promise<void> => {
    const { record, authentic, genuine } = await network.trade.read(CARRIER, BILL, bill.id);
    expect({ record, authentic, genuine }).to.deep.equal({ record: bill, authentic: true, genuine: true });
  };

  describe('of somebody else', () => {
    it('is not transferred by those who do not hold the bill, whatever two of them sign', async () => {
      const bill = await network.trade.issue();
      const { state } = bill;
      const stolen = next(bill, { state: { ...state, possessor: placeOf(BANK_B), titleHolder: placeOf(BANK_B) } });
      const byBankB = { ...stolen, author: placeOf(BANK_B) };
      for (const accomplices of [[], ['CustomsMSP']]) {
        const thieves = new Attacker(network.trade, BANK_B, accomplices);
        expect(await thieves.codeOf(written(byBankB))).to.equal(ENDORSEMENT_POLICY_FAILURE);
        expect(await thieves.codeOf({ public: [{ key: recordKey(bill), remove: true }] })).to.equal(
          ENDORSEMENT_POLICY_FAILURE,
        );
      }
      await isUnchanged(bill);
    });

    it('is not transferred by honest peers for a client that does not hold it', async () => {
      const { trade } = network;
      const bill = await trade.issue();
      const offer = { to: placeOf(BANK_A), expires: inHours(1) };
      for (const [by, code] of [
        [BANK_A, 'NOT_FOUND'],
        [OTHER_SHIPPER, 'NOT_FOUND'],
        [CARRIER, 'FORBIDDEN'],
      ] as const) {
        const { args, transaction, transient } = trade.prepare(BILL, 'offer-transfer', bill.id, { input: offer });
        const endorsers = ['CarrierMSP', 'BankAMSP'];
        expect(await codeOf(trade.as(by).submit({ transaction, args, transient, endorsers }))).to.equal(code);
      }
      await isUnchanged(bill);
    });

    it('is not taken by accepting an offer that was made to another', async () => {
      const { trade } = network;
      const { id } = await trade.issue();
      await trade.disclose(id, BANK_B);
      const offered = await trade.bill(SHIPPER, 'offer-transfer', id, { to: placeOf(BANK_A), expires: inHours(1) });
      expect(await codeOf(trade.bill(BANK_B, 'accept-transfer', id))).to.equal('FORBIDDEN');
      await isUnchanged(offered);
    });
  });

  describe('of a pledged bill', () => {
    for (const accomplices of [[], ['BankBMSP'], ['BankBMSP', 'CustomsMSP']])
      it(`cannot be changed by ${accomplices.length + 1} of the organisations without the bank`, async () => {
        const { bill } = await network.trade.pledged();
        const { pledge: _, ...free } = bill.state;
        for (const changes of [
          { state: free },
          { state: free, status: 'PENDING_SURRENDER_FOR_DELIVERY' },
          { state: { ...bill.state, pledge: { pledgee: 'BankBMSP', claim: ulid() } } },
        ])
          expect(await attacker(...accomplices).codeOf(written(next(bill, changes)))).to.equal(
            ENDORSEMENT_POLICY_FAILURE,
          );
        await isUnchanged(bill);
      });

    it('cannot go back to an earlier version, whose proof still stands', async () => {
      const { trade } = network;
      const { bill: offered, claim: id } = await trade.offered();
      await trade.reserve(BANK_A, { id, bill: offered.id });
      for (const accomplices of [[], ['BankBMSP']])
        expect(await attacker(...accomplices).codeOf({ public: [recordWrite(offered)] })).to.equal(
          ENDORSEMENT_POLICY_FAILURE,
        );
      const { state } = (await trade.read(BANK_A, BILL, offered.id)).record;
      expect(state['pledge']).to.deep.equal({ pledgee: 'BankAMSP', claim: id });
    });

    it('cannot be surrendered, offered or transferred: the honest peer of the bank refuses', async () => {
      const { trade } = network;
      const { bill } = await trade.pledged();
      const asked = {
        'surrender-for-delivery': {},
        'offer-pledge': { to: 'BankAMSP', claim: ulid(), expires: inHours(1) },
        'offer-transfer': { to: placeOf(OTHER_SHIPPER), expires: inHours(1) },
      };
      for (const [action, input] of Object.entries(asked)) {
        const { transaction, args, transient } = trade.prepare(BILL, action, bill.id, { input });
        const endorsers = ['ExportersMSP', 'BankAMSP', 'CarrierMSP'];
        const sent = trade.as(SHIPPER).submit({ transaction, args, transient, endorsers });
        expect(await codeOf(sent), action).to.equal('PLEDGED');
      }
      await isUnchanged(bill);
    });

    it('stays provable whatever holder and accomplice do to the holder’s proof of it', async () => {
      const { trade } = network;
      const { bill, claim } = await trade.pledged();
      const shown = await trade.disclose(bill.id, CUSTOMS);
      const [proof] = written(shown).private ?? [];
      for (const attack of [{ remove: true }, { purge: true }, { value: 'nothing' }, { policy: '' }]) {
        const write = { msp: 'ExportersMSP', key: proof?.key ?? '', ...attack };
        const code = await attacker('BankBMSP').codeOf({ private: [write] });
        expect(code).to.equal(ENDORSEMENT_POLICY_FAILURE);
      }
      await isUnchanged(shown);
      expect((await trade.claim(BANK_A, 'cancel', claim.id)).status).to.equal('CANCELLED');
    });

    it('ends its pledge only with the claim of its own bank', async () => {
      const { trade } = network;
      const { bill, claim } = await trade.pledged();
      expect(await codeOf(trade.claim(BANK_B, 'cancel', claim.id))).to.equal('NOT_FOUND');
      expect(await codeOf(trade.claim(SHIPPER, 'cancel', claim.id))).to.equal('FORBIDDEN');
      expect(await codeOf(trade.claim(SHIPPER, 'expire', claim.id))).to.equal('NOT_DUE');
      await isUnchanged(bill);
    });
  });

  describe('of the holder’s own bill', () => {
    /** What the holder makes of its bill with an accomplice stands, and is nobody's security. */
    const expectNoSecurity = async (bill: TradeRecord, changes: Partial<TradeRecord>): Promise<void> => {
      const { trade } = network;
      const claim = ulid();
      const offer = { kind: 'PLEDGE', to: 'BankAMSP', claim, expires: inHours(1) };
      const rewritten = next(bill, { ...changes, state: { ...bill.state, ...changes.state, offer } });
      expect(await attacker().codeOf(written(rewritten))).to.equal(ENDORSEMENT_POLICY_FAILURE);
      expect(await attacker('BankBMSP').codeOf(written(rewritten))).to.equal(VALID);
      expect((await trade.read(BANK_A, BILL, bill.id)).genuine).to.equal(false);
      expect(await codeOf(trade.reserve(BANK_A, { id: claim, bill: bill.id }))).to.equal('NOT_GENUINE');
    };

    const shownBill = async (): Promise<TradeRecord> => {
      const { id } = await network.trade.issue();
      return network.trade.disclose(id, BANK_A);
    };

    it('is no longer genuine where a straight bill was made one to order', async () => {
      const bill = await shownBill();
      // The form is bound by the carrier's statement in either direction.
      await expectNoSecurity(bill, { state: { form: bill.state['form'] === 'BLANK' ? 'TO_ORDER' : 'BLANK' } });
    });

    it('is no longer genuine where its title mode, content or tokens were changed', async () => {
      await expectNoSecurity(await shownBill(), { state: { titleMode: 'REGISTRY_OF_RECORD' } });
      await expectNoSecurity(await shownBill(), { content: { version: 1, hash: sha256Hex('another bill') } });
      await expectNoSecurity(await shownBill(), { tokens: [] });
    });

    it('is not believed where it tells of a delivery that is the carrier’s to tell', async () => {
      const bill = await shownBill();
      for (const status of ['SURRENDERED_FOR_DELIVERY', 'ACCOMPLISHED']) {
        const rewritten = next(bill, { status, version: bill.version + 1 });
        expect(await attacker('BankBMSP').codeOf(written(rewritten))).to.equal(VALID);
        expect((await network.trade.read(BANK_A, BILL, bill.id)).authentic).to.equal(false);
      }
      expect(await codeOf(network.trade.reserve(BANK_A, { bill: bill.id }))).to.equal('NOT_AUTHENTIC');
    });

    it('leaves the number taken: a paper copy is refused, also after the record was deleted', async () => {
      const { trade } = network;
      const bill = await shownBill();
      const [token] = bill.tokens;
      const attack = { public: [{ key: recordKey(bill), remove: true }] };
      expect(await attacker('BankBMSP').codeOf(attack)).to.equal(VALID);
      expect(await codeOf(trade.read(BANK_A, BILL, bill.id))).to.equal('NOT_FOUND');
      const paper = await trade.reserve(BANK_A, { tokens: token === undefined ? [] : [token] });
      expect(paper.status).to.equal('REFUSED');
      expect((await trade.findings(BANK_A, paper.id)).map(({ rule }) => rule)).to.deep.equal(['D12']);
    });

    it('keeps its token’s entry and the carrier’s statement, against holder and accomplice', async () => {
      const bill = await shownBill();
      const token = bill.tokens[0]?.token ?? '';
      const composite = ['token', 'F1', token, BILL, bill.id];
      const statement = { msp: 'CarrierMSP', key: `issue/${recordKey(bill)}/1` };
      for (const accomplices of [[], ['BankBMSP']])
        for (const attack of [
          { public: [{ composite, remove: true }] },
          { public: [{ composite, value: canonicalJson({}) }] },
          { private: [{ ...statement, remove: true }] },
          { private: [{ ...statement, purge: true }] },
          { private: [{ ...statement, value: canonicalJson({}) }] },
        ])
          expect(await attacker(...accomplices).codeOf(attack)).to.equal(ENDORSEMENT_POLICY_FAILURE);
    });
  });
});
