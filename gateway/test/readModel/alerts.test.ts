import type { TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import type { User } from '../../src/identity/users.js';
import { emptyReadModel } from '../../src/readModel/readModel.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { failureOf } from '../support/failureOf.js';
import { transactionOf } from '../support/fakeWire.js';
import { FollowedLedger } from '../support/followedLedger.js';
import { bill, carriedOut, claim, declared, newId, released } from '../support/records.js';

const PARTY = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';
const OTHER_PARTY = '01KAE5TZ3VF4S6K9BJ1Z3R7WTP';
const OPEN_BY = '2026-02-03T09:00:00.000Z';
/** What the tokens of one invoice are: its number, and a second fact. */
const INVOICE = [
  { kind: 'INVOICE', token: 'cd'.repeat(32), paper: 0 },
  { kind: 'AMOUNT', token: 'ce'.repeat(32), paper: 0 },
] as const;
const officer: User = { name: 'officer', msp: 'BankAMSP', party: PARTY, role: 'bank-officer' };

describe('Alerts', () => {
  let ledger: FollowedLedger;
  const commit: FollowedLedger['commit'] = (...records) => ledger.commit(...records);
  before(async () => {
    ledger = await FollowedLedger.open(anyDatabase);
  });
  after(() => ledger.close());
  beforeEach(() => ledger.begin());
  afterEach(() => ledger.readModel.stop());

  const alerts = async (user: User = officer): Promise<string[]> =>
    (await ledger.alerts.page(user, { limit: 10 })).map(
      ({ rule, severity, document, attempts }) => `${rule} ${severity} ${document.id} ${attempts}`,
    );
  const latestReason = async (): Promise<string> => (await ledger.alerts.page(officer, { limit: 1 }))[0]?.reason ?? '';
  const refused = (msp: string): TradeRecord => claim(msp, { status: 'REFUSED', tokens: [...INVOICE] });

  it('do not tell a bank of a bill that nobody confirms to be pledged to it', async () => {
    const own = claim('BankAMSP', { status: 'RESERVED' });
    const forged = bill({}, { pledge: { pledgee: 'BankAMSP', claim: own.id } });
    await commit(own);
    await ledger.reached(ledger.wire.block([{ ...transactionOf(forged), hashedWrites: [] }]).number);
    await commit(claim('BankBMSP', { status: 'REFUSED', links: [{ type: 'bill-of-lading', id: forged.id }] }));
    expect(await alerts()).to.deep.equal([]);
  });

  it('tell a bank that its own claim was refused', async () => {
    const own = refused('BankAMSP');
    await commit(own);
    expect(await alerts()).to.deep.equal([`REFUSED BLOCK ${own.id} 1`]);
  });

  it('tell a bank that its claim is challenged and until when, and that it was not opened in time, also if it has ended', async () => {
    const own = claim('BankAMSP', { tokens: [...INVOICE], status: 'RESERVED' });
    const refusal = refused('BankBMSP');
    await commit(own, refusal);
    const earlier = { claim: newId(), claimant: 'BankAMSP', openBy: OPEN_BY, unanswered: true };
    const next = (version: number, status: string, action: string, challenge: object): TradeRecord => ({
      ...{ ...refusal, version, status, action },
      state: {
        ...refusal.state,
        challenges: [earlier, { claim: own.id, claimant: 'BankAMSP', openBy: OPEN_BY, ...challenge }],
      },
    });
    await commit(next(2, 'CHALLENGED', 'challenge', {}));
    expect(await alerts()).to.deep.equal([`D1 HIGH ${own.id} 1`, `D7 HIGH ${own.id} 1`]);
    expect(await latestReason())
      .to.include(refusal.id)
      .and.to.include(OPEN_BY)
      .and.to.include('BankBMSP');
    await commit({ ...own, version: 2, status: 'CANCELLED', action: 'cancel' });
    await commit(next(3, 'UNANSWERED', 'record-unanswered', { unanswered: true }));
    expect(await alerts()).to.have.length(3);
    expect(await latestReason()).to.include('not opened to BankBMSP in time');
  });

  it('tell a bank that the claim that it has challenged is open to it', async () => {
    const other = claim('BankBMSP', { status: 'RESERVED' });
    await commit(other);
    const opened = {
      ...{ ...other, version: 2, action: 'open', parties: [...other.parties, { msp: 'BankAMSP' }] },
      state: { ...other.state, openedTo: ['BankAMSP'] },
    };
    await commit(opened);
    expect(await alerts()).to.deep.equal([`D1 INFO ${other.id} 1`]);
    const openedToMore = { ...opened.state, openedTo: ['BankAMSP', 'BankCMSP'] };
    await commit({ ...opened, version: 3, state: openedToMore });
    await commit({ ...opened, version: 4, action: 'finance', status: 'FINANCED' });
    expect(await alerts()).to.have.length(1);
  });

  describe('of goods that were released (D18)', () => {
    /** Customs releases what a party of the exporters has declared under a bill that is pledged to the bank. */
    async function release(declarant: string, times = 1): Promise<TradeRecord> {
      const pledged = bill({}, { pledge: { pledgee: 'BankAMSP', claim: PARTY } });
      await commit(pledged);
      for (let count = 0; count < times; count++) {
        const declaration = declared({ links: [{ type: 'bill-of-lading', id: pledged.id }] }, declarant);
        await commit(declaration);
        await commit(released(declaration));
      }
      return pledged;
    }

    it('block if the declarant is a party of the pledged bill', async () => {
      const { id } = await release(PARTY);
      expect(await alerts()).to.deep.equal([`D18 BLOCK ${id} 1`]);
    });

    it('are high, counted, and name the declarant’s organisation if it is not', async () => {
      const { id } = await release(OTHER_PARTY, 2);
      expect(await alerts()).to.deep.equal([`D18 HIGH ${id} 2`]);
      expect(await latestReason())
        .to.include('ExportersMSP')
        .and.to.include('not a party of the bill');
    });
  });

  describe('of goods that left customs (D18)', () => {
    const leave = async (carrier: string): Promise<TradeRecord> => {
      const pledged = bill({}, { pledge: { pledgee: 'BankAMSP', claim: PARTY } });
      await commit(pledged, carriedOut(pledged, carrier));
      return pledged;
    };

    it('block if the carrier of the pledged bill reports it', async () => {
      const { id } = await leave('CarrierMSP');
      expect(await alerts()).to.deep.equal([`D18 BLOCK ${id} 1`]);
    });

    it('block if the pledged bill stands in the place of the reported one', async () => {
      const second = bill({}, { pledge: { pledgee: 'BankAMSP', claim: PARTY } });
      const first = bill({ status: 'VOIDED' }, { replacedBy: [second.id] });
      const report = carriedOut(first, 'CarrierMSP');
      await commit(first, second, { ...report, links: [...report.links, { type: 'bill-of-lading', id: second.id }] });
      expect(await alerts()).to.deep.equal([`D18 BLOCK ${second.id} 1`]);
    });

    it('are none if another carrier does', async () => {
      await leave('OtherCarrierMSP');
      expect(await alerts()).to.deep.equal([]);
    });
  });

  it('do not tell of what concerns others, what is over, and what nobody confirms', async () => {
    const over = claim('BankAMSP', { status: 'RESERVED', tokens: [...INVOICE] });
    await commit(over, claim('BankBMSP', { status: 'RESERVED', tokens: [...INVOICE] }));
    await commit({ ...over, version: 2, status: 'CANCELLED', action: 'cancel' });
    await commit(refused('BankBMSP'));
    const forged = transactionOf(claim('BankAMSP', { status: 'REFUSED' }));
    await ledger.reached(ledger.wire.block([{ ...forged, hashedWrites: [] }]).number);
    expect(await alerts()).to.deep.equal([]);
  });

  it('do not tell of a version by another than the creator, if the creator did not make the document', async () => {
    const pledged = bill({}, { pledge: { pledgee: 'BankAMSP', claim: PARTY } });
    await commit(pledged);
    await commit(released(declared({ links: [{ type: 'bill-of-lading', id: pledged.id }] })));
    expect(await alerts()).to.deep.equal([]);
  });

  it('are for those who see the document that they are about', async () => {
    await commit(claim('BankAMSP', { status: 'REFUSED', parties: [{ msp: 'BankAMSP', party: PARTY }] }));
    expect(await alerts({ ...officer, role: 'auditor' })).to.have.length(1);
    expect(await alerts({ ...officer, role: 'shipper' })).to.have.length(1);
    expect(await alerts({ ...officer, role: 'shipper', party: OTHER_PARTY })).to.deep.equal([]);
  });

  describe('Their life', () => {
    const resolved = { status: 'RESOLVED', reasonCode: 'FALSE_ALARM', remark: 'Their clerk mistyped.' } as const;
    let id: string;
    beforeEach(async () => {
      await commit(claim('BankAMSP', { tokens: [...INVOICE], status: 'RESERVED' }));
      await commit(refused('BankBMSP'));
      id = (await ledger.alerts.page(officer, { limit: 1 }))[0]?.id ?? '';
    });
    const status = async (): Promise<string | undefined> =>
      (await ledger.alerts.page(officer, { limit: 1 }))[0]?.status;
    const failure = (user: User, step: Parameters<FollowedLedger['alerts']['take']>[2]): Promise<string> =>
      failureOf(ledger.alerts.take(user, id, step));

    it('is raised, acknowledged and resolved, with who did it and why', async () => {
      expect(await status()).to.equal('RAISED');
      expect(await ledger.alerts.take(officer, id, { status: 'ACKNOWLEDGED' })).to.include({
        id,
        status: 'ACKNOWLEDGED',
      });
      const { lastStep } = await ledger.alerts.take(officer, id, resolved);
      expect(lastStep).to.include({ ...resolved, user: officer.name });
      expect(await status()).to.equal('RESOLVED');
    });

    it('goes one way, and belongs to those who see the document', async () => {
      await ledger.alerts.take(officer, id, resolved);
      expect(await failure(officer, { status: 'ACKNOWLEDGED' })).to.include('is RESOLVED');
      expect(await failure(officer, resolved)).to.include('is RESOLVED');
      expect(await failure({ ...officer, msp: 'BankBMSP' }, resolved)).to.include('no such document');
    });

    it('begins again if the same organisation causes it once more', async () => {
      await ledger.alerts.take(officer, id, resolved);
      await commit(refused('BankBMSP'));
      const [again] = await ledger.alerts.page(officer, { limit: 1 });
      expect(again?.status).to.equal('RAISED');
      expect(await failure(officer, resolved)).to.include('no such document');
      expect(await ledger.alerts.take(officer, again?.id ?? '', resolved)).to.include({
        status: 'RESOLVED',
        attempts: 2,
      });
    });

    it('is one officer’s if two take the same step at once', async () => {
      const taken = await Promise.allSettled(
        [officer, { ...officer, name: 'second officer' }].map((user) =>
          ledger.alerts.take(user, id, { status: 'ACKNOWLEDGED' }),
        ),
      );
      expect(taken.map((each) => each.status)).to.have.members(['fulfilled', 'rejected']);
    });

    it('stays when the read model is built anew', async () => {
      await ledger.alerts.take(officer, id, resolved);
      const { block } = ledger.readModel;
      await ledger.readModel.stop();
      await emptyReadModel(ledger.database.db);
      await ledger.resume();
      await ledger.reached(block);
      expect(await status()).to.equal('RESOLVED');
    });

    it('is what lists are filtered by', async () => {
      const count = async (wanted: 'RAISED' | 'RESOLVED'): Promise<number> =>
        (await ledger.alerts.page(officer, { limit: 10, status: wanted })).length;
      expect([await count('RAISED'), await count('RESOLVED')]).to.deep.equal([1, 0]);
      await ledger.alerts.take(officer, id, resolved);
      expect([await count('RAISED'), await count('RESOLVED')]).to.deep.equal([0, 1]);
    });
  });
});
