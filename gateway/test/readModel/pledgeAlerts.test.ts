import type { BillState, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { PRODUCTION_DAYS, watchUnproduced } from '../../src/areas/financing/unproducedBills.js';
import type { User } from '../../src/identity/users.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { FollowedLedger } from '../support/followedLedger.js';
import { bill, claim, heldClaim, newId } from '../support/records.js';

const PARTY = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';
const OTHER_PARTY = '01KAE5TZ3VF4S6K9BJ1Z3R7WTP';
const DAY_MS = 86_400_000;
const HOLDER = { msp: 'ExportersMSP', party: PARTY };
const PLEDGED = { pledge: { pledgee: 'BankAMSP', claim: newId() } };
const officer: User = { name: 'officer', msp: 'BankAMSP', party: PARTY, role: 'bank-officer' };

describe('Alerts of a pledge', () => {
  let ledger: FollowedLedger;
  before(async () => {
    ledger = await FollowedLedger.open(anyDatabase);
  });
  after(() => ledger.close());
  afterEach(() => ledger.readModel.stop());
  const alerts = async (user: User = officer): Promise<string[]> =>
    (await ledger.alerts.page(user, { limit: 10 })).map(
      ({ rule, severity, document }) => `${rule} ${severity} ${document.id}`,
    );

  /** A bill whose goods the carrier delivers without it; it was issued before. */
  async function deliver(state: Partial<BillState>, more: Partial<TradeRecord> = {}): Promise<TradeRecord> {
    const issued = bill({}, state);
    await ledger.commit(issued);
    const delivered = {
      ...{ ...issued, version: 2, action: 'deliver-against-indemnity', ...more },
      state: { ...issued.state, indemnity: 'f'.repeat(64) },
    };
    await ledger.commit(delivered);
    return delivered;
  }

  describe('whose goods were delivered without the bill (D18, D19)', () => {
    it('block at its pledgee, who is to see that the bill comes back', async () => {
      await ledger.begin('BankAMSP');
      const { id } = await deliver(PLEDGED);
      expect((await alerts()).sort()).to.deep.equal([`D18 BLOCK ${id}`, `D19 REVIEW ${id}`]);
    });

    it('block at the bank that has the bill by a presentation, or by enforcing its pledge', async () => {
      await ledger.begin('BankAMSP');
      const possessor = { msp: 'BankAMSP' };
      const title = { holder: HOLDER, titleHolder: HOLDER };
      const presented = await deliver({ possessor, presentation: { id: newId(), ...title } });
      const enforced = { claim: newId(), pledgee: 'BankAMSP', remedies: ['SELL' as const], ...title };
      const taken = await deliver({ possessor, enforced });
      for (const { id } of [presented, taken]) expect(await alerts()).to.include(`D18 BLOCK ${id}`);
    });

    it('block at a bank to which such a bill is presented later', async () => {
      await ledger.begin('BankAMSP');
      const { id, ...delivered } = await deliver({});
      expect(await alerts()).to.deep.equal([]);
      const presentation = { id: newId(), holder: HOLDER, titleHolder: HOLDER };
      const state = {
        ...delivered.state,
        possessor: { msp: 'BankAMSP' },
        presentation,
        received: { from: HOLDER, titleHolder: HOLDER },
      };
      await ledger.commit({ ...delivered, id, version: 3, action: 'present', author: HOLDER, state });
      expect(await alerts()).to.deep.equal([`D18 BLOCK ${id}`]);
    });

    it('are high at a holder, and concern the carrier, and nobody else', async () => {
      await ledger.begin('ExportersMSP');
      const { id } = await deliver(PLEDGED);
      const shipper: User = { ...officer, msp: 'ExportersMSP', role: 'shipper' };
      expect(await alerts(shipper)).to.deep.equal([`D18 HIGH ${id}`]);
      expect(await alerts({ ...shipper, party: OTHER_PARTY })).to.deep.equal([]);
      await ledger.readModel.stop();
      await ledger.begin('CarrierMSP');
      const own = await deliver(PLEDGED, { parties: [{ msp: 'CarrierMSP' }] });
      const agent: User = { ...officer, msp: 'CarrierMSP', role: 'carrier-agent' };
      expect(await alerts(agent)).to.deep.equal([`D19 REVIEW ${own.id}`]);
      await ledger.readModel.stop();
      await ledger.begin('BankBMSP');
      await deliver(PLEDGED);
      expect(await alerts({ ...officer, msp: 'BankBMSP' })).to.deep.equal([]);
    });

    it('are told again when the bill has not come back in time, once to each listener', async () => {
      await ledger.begin('BankAMSP');
      const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();
      const late = await deliver(PLEDGED, { time: ago(PRODUCTION_DAYS + 1) });
      await deliver(PLEDGED, { time: ago(PRODUCTION_DAYS - 1) });
      const back = await deliver(PLEDGED, { time: ago(PRODUCTION_DAYS + 1) });
      await ledger.commit({
        ...{ ...back, version: 3, status: 'PENDING_SURRENDER_FOR_DELIVERY', action: 'surrender-for-delivery' },
        ...{ author: HOLDER, state: { ...back.state, surrenderedBy: HOLDER } },
      });
      const remind = watchUnproduced(ledger.database.db, officer);
      const document = { type: 'bill-of-lading', id: late.id };
      expect(await remind()).to.deep.equal([{ document, status: 'ISSUED', deliveredAt: late.time }]);
      expect(await remind()).to.deep.equal([]);
      const stranger = { ...officer, msp: 'BankBMSP' };
      expect(await watchUnproduced(ledger.database.db, stranger)()).to.deep.equal([]);
    });
  });

  describe('in default', () => {
    const noticeUntil = '2026-02-10T09:00:00.000Z';
    const declared = (financed: TradeRecord): TradeRecord => ({
      ...{ ...financed, version: 2, action: 'declare-default' },
      state: { ...financed.state, defaultNoticeUntil: noticeUntil },
    });

    it('tell the applicant until when it can pay, and no other party of its organisation', async () => {
      await ledger.begin('ExportersMSP');
      ledger.readContent = () => Promise.resolve(heldClaim());
      const financed = claim('BankAMSP', { action: 'finance' });
      await ledger.commit({ ...financed, action: 'reserve', status: 'RESERVED' });
      await ledger.commit(declared(financed));
      const shipper: User = { ...officer, msp: 'ExportersMSP', role: 'shipper' };
      expect(await alerts(shipper)).to.deep.equal([`DEFAULT HIGH ${financed.id}`]);
      expect((await ledger.alerts.page(shipper, { limit: 1 }))[0]?.reason).to.include(noticeUntil);
      expect(await alerts({ ...shipper, party: OTHER_PARTY })).to.deep.equal([]);
    });

    it('tell whoever has the pledged bill by now, and whoever had it when it was taken', async () => {
      await ledger.begin('BankBMSP');
      const user: User = { ...officer, msp: 'BankBMSP' };
      const held = bill({ parties: [{ msp: 'BankBMSP' }] }, { possessor: { msp: 'BankBMSP' } });
      const reserved = claim('BankAMSP', { status: 'RESERVED' }, { bills: [held.id] });
      await ledger.commit(held, reserved);
      await ledger.commit(declared({ ...reserved, status: 'FINANCED' }));
      expect(await alerts(user)).to.deep.equal([`DEFAULT HIGH ${held.id}`]);
      const enforced = {
        ...{ claim: reserved.id, pledgee: 'BankAMSP', remedies: ['SELL'] },
        ...{ holder: { msp: 'BankBMSP' }, titleHolder: { msp: 'BankBMSP' } },
      };
      const possessor = { msp: 'BankAMSP', party: PARTY };
      const state = { ...held.state, possessor, titleHolder: possessor, enforced };
      await ledger.commit({ ...held, version: 2, action: 'enforce', author: possessor, state });
      expect(await alerts(user)).to.have.length(2);
    });
  });
});
