import { canonicalJson, type DocumentType, recordKey, sha256Hex, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { readDeclarations } from '@naru/local';
import { Attacker, type PrivateWrite, proofWrite, recordWrite } from '../support/ledger/attacker.js';
import { BANK_B, CUSTOMS, partyOf, SHIPPER } from '../support/cast.js';
import { ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/ledger/codes.js';
import { makePolicy } from '../support/ledger/keyPolicies.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { catchCode, catchRefusal } from '../support/ledger/rejection.js';
import { TestNetwork } from '../support/system/testNetwork.js';

/** Every way in which a private key could be changed. */
const CHANGES: readonly Omit<PrivateWrite, 'msp' | 'key'>[] = [
  { value: 'something else' },
  { remove: true },
  { purge: true },
  { policy: makePolicy('ExportersMSP') },
];

describeOnEachNetwork('What an organisation has stated', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on, ['ExportersMSP', 'BankBMSP', 'CustomsMSP']);
  });
  after(() => network.stop());

  const attacker = (...accomplices: string[]): Attacker => new Attacker(network.trade, SHIPPER, accomplices);

  const believed = async (type: DocumentType, id: string): Promise<boolean> => {
    const { authentic, genuine } = await network.trade.read(SHIPPER, type, id, ['CarrierMSP']);
    return authentic && genuine;
  };

  it('cannot be taken back by it alone', async () => {
    const bill = await network.trade.issue();
    const offered = await network.trade.disclose(bill.id, BANK_B);
    const { msp, key } = proofWrite(offered);
    for (const change of CHANGES)
      expect(await attacker().attempt({ private: [{ msp, key, ...change }] })).to.equal(ENDORSEMENT_POLICY_FAILURE);
    expect(await believed('bill-of-lading', bill.id)).to.equal(true);
  });

  it('cannot be taken back by others, not even by two of them', async () => {
    const bill = await network.trade.issue();
    const keys = [proofWrite(bill).key, `issue/${recordKey(bill)}/1`, `content/${recordKey(bill)}/1`];
    for (const accomplices of [[], ['BankBMSP']])
      for (const key of keys)
        for (const change of CHANGES) {
          const attack = { private: [{ msp: 'CarrierMSP', key, ...change }] };
          expect(await attacker(...accomplices).attempt(attack)).to.equal(ENDORSEMENT_POLICY_FAILURE);
        }
    expect(await believed('bill-of-lading', bill.id)).to.equal(true);
  });

  it('is not written into its collection in its name, by one organisation or by two', async () => {
    for (const accomplices of [[], ['BankBMSP']])
      for (const msp of ['BankAMSP', 'CarrierMSP']) {
        const attack = { private: [{ msp, key: `anything/${ulid()}`, value: 'anything' }] };
        expect(await attacker(...accomplices).attempt(attack)).to.equal(ENDORSEMENT_POLICY_FAILURE);
      }
  });

  it('is not read by others: a peer does not hold the collections of other organisations', async () => {
    const { trade } = network;
    const bill = await trade.issue();
    const args = ['CarrierMSP', `content/${recordKey(bill)}/1`];
    for (const msp of ['ExportersMSP', 'BankBMSP']) {
      const peek = trade.as(SHIPPER).evaluate({ transaction: 'puppet:peek', args, endorsers: [msp] });
      expect(await catchRefusal(peek)).to.match(/private data|GET_STATE failed/i);
    }
  });

  describe('on the register of members', () => {
    it('cannot be changed by two: they can neither add a role nor remove a member', async () => {
      const { trade } = network;
      const members: unknown = JSON.parse(await trade.as(SHIPPER).evaluate({ transaction: 'members:read', args: [] }));
      const value = canonicalJson(members).replace('["EXPORTER"]', '["EXPORTER","CARRIER","BANK"]');
      for (const accomplices of [[], ['BankBMSP']])
        for (const change of [{ value }, { remove: true }, { policy: makePolicy('ExportersMSP') }]) {
          const attack = { public: [{ key: 'register/members', ...change }] };
          expect(await attacker(...accomplices).attempt(attack)).to.equal(ENDORSEMENT_POLICY_FAILURE);
        }
      const asked = { transaction: 'members:bootstrap', args: [value], endorsers: ['CarrierMSP', 'BankAMSP'] };
      expect(await catchCode(trade.as(SHIPPER).submit(asked))).to.equal('CONFLICT');
      expect(JSON.parse(await trade.as(SHIPPER).evaluate({ transaction: 'members:read', args: [] }))).to.deep.equal(
        members,
      );
    });
  });

  describe('can be stated by nobody else', () => {
    const forge = async (forged: TradeRecord, by = SHIPPER, accomplice = 'BankBMSP'): Promise<void> => {
      const writes = { public: [recordWrite(forged)], private: [proofWrite(forged)] };
      expect(await new Attacker(network.trade, by, [accomplice]).attempt(writes)).to.equal(VALID);
    };

    it('so that a declarant does not clear its own goods', async () => {
      const { trade } = network;
      const [document] = readDeclarations();
      const input = { customs: 'CustomsMSP' };
      const file = (): Promise<TradeRecord> =>
        trade.act(SHIPPER, 'customs-declaration', 'file', ulid(), { document, input });
      for (const action of ['release', 'file']) {
        const filed = await file();
        const state = { ...filed.state, decidedIn: 2 };
        await forge({ ...filed, version: filed.version + 1, status: 'RELEASED', action, state });
        expect(await believed('customs-declaration', filed.id)).to.equal(false);
      }
      const filed = await file();
      await forge({ ...filed, state: { ...filed.state, customs: 'BankBMSP' }, version: 4 });
      const details = { reasonCode: 'DOCUMENTS_IN_ORDER' };
      const released = trade.act(CUSTOMS, 'customs-declaration', 'release', filed.id, { details });
      expect(await catchCode(released)).to.equal('FORBIDDEN');
    });

    it('so that what customs decided stays as it decided', async () => {
      const { trade } = network;
      const id = ulid();
      const [document] = readDeclarations();
      await trade.act(SHIPPER, 'customs-declaration', 'file', id, { document, input: { customs: 'CustomsMSP' } });
      const details = { reasonCode: 'RISK_SCREENING' };
      const held = await trade.act(CUSTOMS, 'customs-declaration', 'hold', id, { details });
      const released = { ...held, version: 3, status: 'RELEASED', author: partyOf(SHIPPER) };
      for (const accomplices of [[], ['BankBMSP']])
        for (const writes of [
          { public: [recordWrite(released)], private: [proofWrite(released)] },
          { public: [{ key: recordKey(held), remove: true }] },
        ])
          expect(await attacker(...accomplices).attempt(writes)).to.equal(ENDORSEMENT_POLICY_FAILURE);
      expect((await trade.read(CUSTOMS, 'customs-declaration', id)).record).to.deep.equal(held);
    });

    it('so that a shipment in the name of another is not authentic', async () => {
      const id = ulid();
      const forged: TradeRecord = {
        type: 'shipment',
        id,
        status: 'OPEN',
        version: 1,
        action: 'create',
        author: partyOf(BANK_B),
        time: new Date().toISOString(),
        parties: [partyOf(SHIPPER)],
        content: { version: 1, hash: sha256Hex(id) },
        links: [],
        tokens: [],
        state: { shipper: partyOf(SHIPPER) },
      };
      await forge(forged, BANK_B, 'CustomsMSP');
      expect(await believed('shipment', id)).to.equal(false);
    });
  });
});
