import { canonicalJson, recordKey, sha256Hex, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { inHours } from '@naru/local';
import { makeAnyTwoPolicy, makePolicy, makeStatementPolicy } from '../support/ledger/keyPolicies.js';
import { Attacker, listWrites, proofWrite, recordWrite, type Writes } from '../support/ledger/attacker.js';
import { BANK_A, BANK_B, CARRIER, CUSTOMS, gatewayOf, OTHER_SHIPPER, partyOf, SHIPPER } from '../support/cast.js';
import { ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/ledger/codes.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { catchCode } from '../support/ledger/rejection.js';
import { TestNetwork } from '../support/system/testNetwork.js';

const BILL = 'bill-of-lading';

/** The next version of a bill as an attacker wants it, without its proof. */
function next(bill: TradeRecord, changes: Partial<TradeRecord>): TradeRecord {
  return { ...bill, version: bill.version + 1, author: partyOf(SHIPPER), ...changes };
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
    it('is not transferred by organisations that do not hold the bill, whatever two of them sign', async () => {
      const bill = await network.trade.issue();
      const { state } = bill;
      const stolen = next(bill, { state: { ...state, possessor: partyOf(BANK_B), titleHolder: partyOf(BANK_B) } });
      const byBankB = { ...stolen, author: partyOf(BANK_B) };
      for (const accomplices of [[], ['CustomsMSP']]) {
        const thieves = new Attacker(network.trade, BANK_B, accomplices);
        expect(await thieves.attempt(written(byBankB))).to.equal(ENDORSEMENT_POLICY_FAILURE);
        expect(await thieves.attempt({ public: [{ key: recordKey(bill), remove: true }] })).to.equal(
          ENDORSEMENT_POLICY_FAILURE,
        );
      }
      await isUnchanged(bill);
    });

    it('is not transferred by honest peers for a client that does not hold it', async () => {
      const { trade } = network;
      const bill = await trade.issue();
      const offer = { to: partyOf(BANK_A), expires: inHours(1) };
      for (const [by, code] of [
        [BANK_A, 'NOT_FOUND'],
        [OTHER_SHIPPER, 'NOT_FOUND'],
        [CARRIER, 'FORBIDDEN'],
      ] as const) {
        const { args, transaction, transient } = trade.prepare(BILL, 'offer-transfer', bill.id, { input: offer });
        const endorsers = ['CarrierMSP', 'BankAMSP'];
        expect(await catchCode(trade.as(by).submit({ transaction, args, transient, endorsers }))).to.equal(code);
      }
      await isUnchanged(bill);
    });

    it('is not taken by accepting an offer that was made to another', async () => {
      const { trade } = network;
      const { id } = await trade.issue();
      await trade.disclose(id, BANK_B);
      const offered = await trade.bill(SHIPPER, 'offer-transfer', id, { to: partyOf(BANK_A), expires: inHours(1) });
      expect(await catchCode(trade.bill(BANK_B, 'accept-transfer', id))).to.equal('FORBIDDEN');
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
          expect(await attacker(...accomplices).attempt(written(next(bill, changes)))).to.equal(
            ENDORSEMENT_POLICY_FAILURE,
          );
        await isUnchanged(bill);
      });

    it('cannot go back to an earlier version, whose proof still stands', async () => {
      const { trade } = network;
      const { bill: offered, claim: id } = await trade.offered();
      await trade.reserve(BANK_A, { id, bill: offered.id });
      for (const accomplices of [[], ['BankBMSP']])
        expect(await attacker(...accomplices).attempt({ public: [recordWrite(offered)] })).to.equal(
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
        'offer-pledge': { to: 'BankAMSP', expires: inHours(1) },
        'offer-transfer': { to: partyOf(OTHER_SHIPPER), expires: inHours(1) },
      };
      for (const [action, input] of Object.entries(asked)) {
        const { transaction, args, transient } = trade.prepare(BILL, action, bill.id, { input });
        const endorsers = ['ExportersMSP', 'BankAMSP', 'CarrierMSP'];
        const sent = trade.as(SHIPPER).submit({ transaction, args, transient, endorsers });
        expect(await catchCode(sent), action).to.equal('PLEDGED');
      }
      await isUnchanged(bill);
    });

    it('can be proved whatever holder and accomplice do to the holder’s proof of it', async () => {
      const { trade } = network;
      const { bill, claim } = await trade.pledged();
      const shown = await trade.disclose(bill.id, CUSTOMS);
      const [proof] = written(shown).private ?? [];
      for (const attack of [{ remove: true }, { purge: true }, { value: 'nothing' }, { policy: '' }]) {
        const write = { msp: 'ExportersMSP', key: proof?.key ?? '', ...attack };
        const code = await attacker('BankBMSP').attempt({ private: [write] });
        expect(code).to.equal(ENDORSEMENT_POLICY_FAILURE);
      }
      await isUnchanged(shown);
      expect((await trade.claim(BANK_A, 'cancel', claim.id)).status).to.equal('CANCELLED');
    });

    it('ends its pledge only with the claim of its own bank', async () => {
      const { trade } = network;
      const { bill, claim } = await trade.pledged();
      expect(await catchCode(trade.claim(BANK_B, 'cancel', claim.id))).to.equal('NOT_FOUND');
      expect(await catchCode(trade.claim(SHIPPER, 'cancel', claim.id))).to.equal('FORBIDDEN');
      expect(await catchCode(trade.claim(gatewayOf(SHIPPER), 'expire', claim.id))).to.equal('NOT_DUE');
      await isUnchanged(bill);
    });
  });

  describe('of the holder’s own bill', () => {
    /** What the holder and an accomplice make of the bill is written, but nobody takes it as security. */
    const expectNoSecurity = async (bill: TradeRecord, changes: Partial<TradeRecord>): Promise<void> => {
      const { trade } = network;
      const claim = ulid();
      const offer = { kind: 'PLEDGE', to: 'BankAMSP', expires: inHours(1) };
      const rewritten = next(bill, { ...changes, state: { ...bill.state, ...changes.state, offer } });
      expect(await attacker().attempt(written(rewritten))).to.equal(ENDORSEMENT_POLICY_FAILURE);
      expect(await attacker('BankBMSP').attempt(written(rewritten))).to.equal(VALID);
      expect((await trade.read(BANK_A, BILL, bill.id)).genuine).to.equal(false);
      expect(await catchCode(trade.reserve(BANK_A, { id: claim, bill: bill.id }))).to.equal('NOT_GENUINE');
    };

    const shownBill = async (): Promise<TradeRecord> => {
      const { id } = await network.trade.issue();
      return network.trade.disclose(id, BANK_A);
    };

    it('is no longer genuine if a straight bill was changed to one to order', async () => {
      const bill = await shownBill();
      // The carrier's statement binds the form in both directions.
      await expectNoSecurity(bill, { state: { form: bill.state['form'] === 'BLANK' ? 'TO_ORDER' : 'BLANK' } });
    });

    it('is no longer genuine if its title mode, content or tokens were changed', async () => {
      await expectNoSecurity(await shownBill(), { state: { titleMode: 'REGISTRY_OF_RECORD' } });
      await expectNoSecurity(await shownBill(), { content: { version: 1, hash: sha256Hex('another bill') } });
      await expectNoSecurity(await shownBill(), { tokens: [] });
    });

    it('is not authentic if it says that the goods were delivered, which only the carrier can say', async () => {
      const bill = await shownBill();
      const claims = ['SURRENDERED_FOR_DELIVERY', 'ACCOMPLISHED'].flatMap((status) =>
        ['disclose', 'disclose-to-customs'].map((action) => ({ status, action })),
      );
      for (const claim of claims) {
        const rewritten = next(bill, claim);
        expect(await attacker('BankBMSP').attempt(written(rewritten))).to.equal(VALID);
        expect((await network.trade.read(BANK_A, BILL, bill.id)).authentic).to.equal(false);
      }
      expect(await catchCode(network.trade.reserve(BANK_A, { bill: bill.id }))).to.equal('NOT_AUTHENTIC');
    });

    it('is not believed without a policy, or under a weaker one, with which two could take it back', async () => {
      const { trade } = network;
      for (const policy of ['', makeAnyTwoPolicy(), makePolicy('ExportersMSP'), makeStatementPolicy('ExportersMSP')]) {
        const bill = await shownBill();
        const honest = recordWrite(bill);
        expect(await attacker('BankBMSP').attempt({ public: [honest] })).to.equal(VALID);
        expect((await trade.read(BANK_A, BILL, bill.id)).authentic).to.equal(true);
        expect(await attacker('BankBMSP').attempt({ public: [{ ...honest, policy }] })).to.equal(VALID);
        expect((await trade.read(BANK_A, BILL, bill.id)).authentic).to.equal(false);
        expect(await catchCode(trade.reserve(BANK_A, { bill: bill.id }))).to.equal('NOT_AUTHENTIC');
      }
    });

    it('keeps a paper copy from being financed, even after the record was deleted', async () => {
      const { trade } = network;
      const bill = await shownBill();
      const attack = { public: [{ key: recordKey(bill), remove: true }] };
      expect(await attacker('BankBMSP').attempt(attack)).to.equal(VALID);
      expect(await catchCode(trade.read(BANK_A, BILL, bill.id))).to.equal('NOT_FOUND');
      const paper = await trade.reserve(BANK_A, { papers: bill.tokens.map(({ kind, token }) => ({ kind, token })) });
      expect(paper.status).to.equal('REFUSED');
      expect((await trade.findings(BANK_A, paper.id)).map(({ rule }) => rule)).to.include('D12');
    });

    it('keeps its token’s entry and the carrier’s statement, against holder and accomplice', async () => {
      const bill = await shownBill();
      const [entry] = listWrites('CarrierMSP', bill);
      const list = { msp: 'CarrierMSP', key: entry?.key ?? '' };
      const statement = { msp: 'CarrierMSP', key: `issue/${recordKey(bill)}/1` };
      for (const accomplices of [[], ['BankBMSP']])
        for (const attack of [
          { private: [{ ...list, remove: true }] },
          { private: [{ ...list, value: canonicalJson([]) }] },
          { private: [{ ...statement, remove: true }] },
          { private: [{ ...statement, purge: true }] },
          { private: [{ ...statement, value: canonicalJson({}) }] },
        ])
          expect(await attacker(...accomplices).attempt(attack)).to.equal(ENDORSEMENT_POLICY_FAILURE);
    });
  });
});
