import { canonicalJson, listKey, recordKey, sha256Hex, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { Attacker, listWrites, proofWrite, recordWrite } from '../support/ledger/attacker.js';
import { BANK_A, BANK_B, CARRIER, CUSTOMS, EXPORTERS_AUDITOR, partyOf, SHIPPER, type User } from '../support/cast.js';
import { ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/ledger/codes.js';
import { forgedClaim } from '../support/ledger/forgedClaim.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { catchCode } from '../support/ledger/rejection.js';
import { TestNetwork } from '../support/system/testNetwork.js';
import { bringPapers, f1, f5, onlyPaper, tokenPapers } from '../support/ledger/claimOn.js';

const CLAIM = 'financing-claim';
/** A later version, of which others than the bank can be the author. */
const LAPSED = { version: 2, status: 'EXPIRED', action: 'expire' };

describeOnEachNetwork('A claim on documents', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on, ['ExportersMSP', 'BankBMSP', 'CustomsMSP']);
  });
  after(() => network.stop());

  /** Two organisations write a claim that they made up, with its entries. */
  const forge = async (forged: TradeRecord, by: User, accomplice: string): Promise<void> => {
    const entered = listWrites(by.msp, forged);
    const writes = { public: [recordWrite(forged)], private: [proofWrite(forged), ...entered] };
    expect(await new Attacker(network.trade, by, [accomplice]).attempt(writes)).to.equal(VALID);
  };

  const expectNothingBlocks = async (bill: TradeRecord, id: string): Promise<void> => {
    const { trade } = network;
    const blocking = (await trade.check(BANK_A, { bill: bill.id })).filter(({ severity }) => severity === 'BLOCK');
    expect(blocking).to.deep.equal([]);
    expect((await trade.reserve(BANK_A, { id, bill: bill.id })).status).to.equal('RESERVED');
  };

  describe('that its claimant did not make', () => {
    for (const [who, author, claimant, accomplice, later = {}] of [
      ['of organisations that are not banks', CUSTOMS, 'CustomsMSP', 'ExportersMSP'],
      ['of a bank that another organisation names', SHIPPER, 'BankBMSP', 'CustomsMSP'],
      ['of one bank that another bank names', BANK_B, 'BankAMSP', 'ExportersMSP'],
      ['of a bank whose claim lapses, as applicants record it', SHIPPER, 'BankAMSP', 'CustomsMSP', LAPSED],
    ] as const)
      it(`blocks nothing: ${who}`, async () => {
        const { bill, claim: id } = await network.trade.offered();
        const forged = { ...forgedClaim(author, claimant, onlyPaper(bill)), ...later };
        await forge(forged, author, accomplice);
        const { authentic } = await network.trade.read(EXPORTERS_AUDITOR, CLAIM, forged.id, ['CarrierMSP']);
        expect(authentic).to.equal(false);
        await expectNothingBlocks(bill, id);
      });

    it('blocks nothing without a proof: in another bank’s name', async () => {
      const { bill, claim: id } = await network.trade.offered();
      const forged = forgedClaim(BANK_A, 'BankAMSP', onlyPaper(bill));
      const writes = { public: [recordWrite(forged)] };
      expect(await new Attacker(network.trade, SHIPPER, ['BankBMSP']).attempt(writes)).to.equal(VALID);
      await expectNothingBlocks(bill, id);
    });

    it('cannot be written by one organisation, nor can two write its proof into the bank’s collection', async () => {
      const forged = forgedClaim(BANK_A, 'BankAMSP', tokenPapers('', [f1(ulid())]));
      expect(await new Attacker(network.trade, SHIPPER).attempt({ public: [recordWrite(forged)] })).to.equal(
        ENDORSEMENT_POLICY_FAILURE,
      );
      const proof = { private: [proofWrite(forged)] };
      expect(await new Attacker(network.trade, SHIPPER, ['BankBMSP']).attempt(proof)).to.equal(
        ENDORSEMENT_POLICY_FAILURE,
      );
    });
  });

  describe('whose tokens others copy', () => {
    it('is reserved: a claim without its applicant excludes nobody, and a bill on the ledger its own record alone', async () => {
      const { trade } = network;
      const { bill, claim: id } = await trade.offered();
      const papers = [f1(ulid()), f5(ulid(), 10_000)];
      const copied = [...onlyPaper(bill), ...tokenPapers('', papers)];
      await forge(forgedClaim(BANK_B, 'BankBMSP', copied), BANK_B, 'CustomsMSP');
      await expectNothingBlocks(bill, id);
      expect((await trade.reserve(BANK_A, { papers })).status).to.equal('RESERVED');
    });

    it('is refused while a bank keeps back what it holds, and says which bank that is', async () => {
      const { trade } = network;
      const token = f5(ulid(), 5_000);
      const key = listKey({ type: CLAIM, ...token });
      const attack = { private: [{ msp: 'BankBMSP', key, value: 'what nobody else can open' }] };
      expect(await new Attacker(trade, BANK_B).attempt(attack)).to.equal(VALID);
      const { id, status } = await trade.reserve(BANK_A, { papers: [token] });
      expect(status).to.equal('REFUSED');
      const [finding] = (await trade.findings(BANK_A, id)).filter(({ severity }) => severity === 'BLOCK');
      expect(finding?.evidence).to.deep.equal({ kind: 'INVOICE', holder: 'BankBMSP' });
    });

    it('cannot be entered into another’s list, nor taken out of it', async () => {
      const { trade } = network;
      const made = forgedClaim(BANK_A, 'BankAMSP', tokenPapers('', [f1(ulid())]));
      const claim = await trade.reserve(BANK_A, { papers: [f1(ulid())] });
      for (const accomplices of [[], ['ExportersMSP'], ['ExportersMSP', 'CustomsMSP']])
        for (const attack of [
          { private: listWrites('BankAMSP', made) },
          { private: listWrites('BankAMSP', claim) },
          { private: listWrites('BankAMSP', claim).map(({ msp, key }) => ({ msp, key, purge: true })) },
        ])
          expect(await new Attacker(trade, BANK_B, accomplices).attempt(attack)).to.equal(ENDORSEMENT_POLICY_FAILURE);
    });
  });

  describe('under whose token others leave litter', () => {
    it('is reserved all the same, and the number is issued all the same', async () => {
      const { trade } = network;
      const { bill, claim: id } = await trade.offered();
      const number = ulid();
      const litter = ['no record', '{}', '{"type":"financing-claim"}', '[['.repeat(500)];
      for (const { kind, token } of [...bill.tokens, f1(number)])
        for (const value of litter) {
          const owner = { type: CLAIM, id: ulid() };
          const writes = {
            public: [
              { composite: ['token', kind, token, CLAIM, owner.id], value },
              { key: `${CLAIM}/${owner.id}`, value },
            ],
            private: [{ msp: 'ExportersMSP', key: listKey({ type: CLAIM, kind, token }), value }],
          };
          expect(await new Attacker(trade, SHIPPER, ['CustomsMSP']).attempt(writes)).to.equal(VALID);
        }
      await expectNothingBlocks(bill, id);
      expect((await trade.issue(number)).status).to.equal('ISSUED');
    });

    it('is reserved all the same if the key policy of the litter cannot be read', async () => {
      const { trade } = network;
      const { bill, claim: id } = await trade.offered();
      const token = bill.tokens[0]?.token ?? '';
      for (const policy of ['garbage that is not a policy', '\u00ff\u00ff\u00ff', '\n'.repeat(2_000)]) {
        const owner = ulid();
        const value = canonicalJson({
          ...{ channel: network.description.channel, type: 'bill-of-lading', id: owner, issuer: 'ExportersMSP' },
          ...{ contentVersion: 1, contentHash: 'a'.repeat(64), terms: null, tokens: [{ kind: 'BILL', token }] },
        });
        const bytes = Buffer.from(policy, 'latin1').toString('base64');
        const statement = { msp: 'ExportersMSP', key: `issue/bill-of-lading/${owner}/1`, value, policy: bytes };
        const writes = { public: [{ key: `${CLAIM}/${owner}`, value }], private: [statement] };
        expect(await new Attacker(trade, SHIPPER, ['CustomsMSP']).attempt(writes)).to.equal(VALID);
      }
      await expectNothingBlocks(bill, id);
    });
  });

  describe('that holds', () => {
    it('cannot be changed, released or deleted without its bank, by one organisation or two', async () => {
      const { trade } = network;
      const { claim: held } = await trade.pledged();
      const released = { ...held, status: 'RELEASED', version: 2, author: partyOf(BANK_B) };
      for (const accomplices of [[], ['ExportersMSP'], ['ExportersMSP', 'CustomsMSP']])
        for (const attack of [
          { public: [recordWrite(released)], private: [proofWrite(released)] },
          { public: [{ key: recordKey(held), remove: true }] },
          { public: [{ key: recordKey(held), policy: '' }] },
          { private: listWrites(BANK_A.msp, held).map(({ msp, key }) => ({ msp, key, remove: true })) },
          { private: [{ msp: SHIPPER.msp, key: `content/${CLAIM}/${held.id}/1`, purge: true }] },
        ])
          expect(await new Attacker(trade, BANK_B, accomplices).attempt(attack)).to.equal(ENDORSEMENT_POLICY_FAILURE);
      const { record, authentic } = await trade.read(BANK_A, CLAIM, held.id, ['CarrierMSP']);
      expect({ record, authentic }).to.deep.equal({ record: held, authentic: true });
    });

    it('is not released for a client of another bank: the peers refuse', async () => {
      const { trade } = network;
      const { claim: held } = await trade.pledged();
      await trade.claim(BANK_A, 'finance', held.id);
      for (const by of [BANK_B, CARRIER, CUSTOMS]) {
        const { transaction, args } = trade.prepare(CLAIM, 'release', held.id, { input: { reasonCode: 'REPAID' } });
        const endorsers = ['BankAMSP', 'CarrierMSP'];
        const refused = await catchCode(trade.as(by).submit({ transaction, args, endorsers }));
        expect(refused).to.equal(by === BANK_B ? 'NOT_FOUND' : 'FORBIDDEN');
      }
    });

    it('keeps any bank from making a second one on its bill', async () => {
      const { trade } = network;
      const { bill } = await trade.pledged();
      await trade.disclose(bill.id, BANK_B);
      const second = await trade.reserve(BANK_B, { bill: bill.id });
      expect(second.status).to.equal('REFUSED');
      expect((await trade.findings(BANK_B, second.id)).map(({ rule }) => rule)).to.include('D1');
    });
  });

  describe('that is made', () => {
    it('needs the holder’s offer, to this bank', async () => {
      const { trade } = network;
      const { bill, claim: id } = await trade.offered();
      await trade.disclose(bill.id, BANK_B);
      expect(await catchCode(trade.reserve(BANK_B, { id, bill: bill.id }))).to.equal('NO_OFFER');
      expect((await trade.reserve(BANK_A, { bill: bill.id })).status).to.equal('RESERVED');
    });

    it('is not reported as made if an endorser that saw it wrote another one first', async () => {
      const { trade } = network;
      for (const [author, claimant] of [
        [SHIPPER, 'BankAMSP'],
        [BANK_B, 'BankAMSP'],
        [BANK_B, 'BankBMSP'],
      ] as const) {
        const { bill, claim: id } = await trade.offered();
        const input = { billVersions: { [bill.id]: bill.version } };
        const asked = { ...bringPapers(id, [], { bills: [bill] }), input };
        const call = trade.prepare(CLAIM, 'reserve', id, asked);
        const content = { version: 1, hash: sha256Hex(trade.sealed(id)) };
        const forged = { ...forgedClaim(author, claimant, onlyPaper(bill), id), content };
        await forge(forged, author, author === SHIPPER ? 'BankBMSP' : 'ExportersMSP');
        expect(await catchCode(trade.as(BANK_A).plan(call))).to.equal(
          claimant === 'BankBMSP' ? 'CONFLICT' : 'NOT_AUTHENTIC',
        );
      }
    });

    it('is recorded as refused each time, whatever others wrote of it', async () => {
      const { trade } = network;
      const papers = [f5(ulid(), 10_000)];
      await trade.reserve(BANK_A, { papers });
      const forged = { ...forgedClaim(CUSTOMS, 'BankBMSP', tokenPapers('', papers)), status: 'REFUSED' };
      await forge(forged, CUSTOMS, 'ExportersMSP');
      for (const attempt of ['first', 'second'])
        expect((await trade.reserve(BANK_B, { papers })).status, attempt).to.equal('REFUSED');
    });
  });
});
