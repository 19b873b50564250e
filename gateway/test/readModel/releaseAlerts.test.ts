import type { BillState, Link, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { sql } from 'kysely';
import type { User } from '../../src/identity/users.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { FollowedLedger } from '../support/followedLedger.js';
import { bill, carriedOut, declared, newId, released } from '../support/records.js';

const PARTY = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';
const officer: User = { name: 'officer', msp: 'BankAMSP', party: PARTY, role: 'bank-officer' };

describe('Alerts of goods that are under other bills, too (D18)', () => {
  let ledger: FollowedLedger;
  before(async () => {
    ledger = await FollowedLedger.open(anyDatabase);
  });
  after(() => ledger.close());
  beforeEach(() => ledger.begin());
  afterEach(() => ledger.readModel.stop());

  const alerts = async (): Promise<string[]> =>
    (await ledger.alerts.page(officer, { limit: 10 })).map(
      ({ rule, severity, document }) => `${rule} ${severity} ${document.id}`,
    );
  const pledged = (state: Partial<BillState> = {}): TradeRecord =>
    bill({}, { ...state, pledge: { pledgee: 'BankAMSP', claim: newId() } });
  const linkOf = ({ type, id }: TradeRecord): Link => ({ type, id });
  /** Customs releases what a party of the bills has declared under the first one; the others are linked beside it. */
  async function release(...bills: TradeRecord[]): Promise<void> {
    const parties = [{ msp: 'ExportersMSP', party: PARTY }, { msp: 'CustomsMSP' }];
    const declaration = declared({ links: bills.map(linkOf), parties }, PARTY);
    await ledger.commit(declaration);
    const { state, ...record } = released(declaration);
    await ledger.commit({ ...record, state: { ...state, billOfLading: bills[0]?.id } });
  }

  it('block if a bill in the place of the declared one is pledged, however often it was amended', async () => {
    const last = pledged();
    const second = bill({ status: 'VOIDED' }, { replacedBy: [last.id] });
    const first = bill({ status: 'VOIDED' }, { replacedBy: [second.id] });
    await ledger.commit(first, second, last);
    await release(first);
    expect(await alerts()).to.deep.equal([`D18 BLOCK ${last.id}`]);
  });

  it('block if the master bill is pledged, and not if another house bill of it is', async () => {
    const other = pledged();
    const id = newId();
    const house = bill({}, { master: id });
    const master = { ...pledged({ houses: [house.id, other.id] }), id };
    await ledger.commit(other, house, master);
    await release(house);
    await release(house, master);
    expect(new Set(await alerts())).to.deep.equal(new Set([`D18 BLOCK ${id}`]));
  });

  it('block if the declared bill is a master bill, whatever is linked beside it', async () => {
    const other = pledged();
    const id = newId();
    const house = bill({}, { master: id });
    const master = { ...bill({}, { houses: [house.id, other.id] }), id };
    await ledger.commit(other, house, master);
    await release(master, house);
    expect(await alerts()).to.deep.equal([`D18 BLOCK ${other.id}`]);
  });

  it('block of all that is linked if the declaration names no bill: goods of each can leave by it', async () => {
    const [own, other] = [pledged(), pledged()];
    const split = bill({ status: 'VOIDED' }, { replacedBy: [own.id, other.id] });
    const declaration = declared({ links: [own, split].map(linkOf) }, PARTY);
    await ledger.commit(own, other, split, declaration);
    await ledger.commit(released(declaration));
    expect((await alerts()).sort()).to.deep.equal([`D18 BLOCK ${own.id}`, `D18 BLOCK ${other.id}`].sort());
  });

  it('block at a bank that has the bill by a presentation, and not if the bill was surrendered', async () => {
    const HOLDER = { msp: 'ExportersMSP', party: PARTY };
    const presentation = { id: newId(), holder: HOLDER, titleHolder: HOLDER };
    const presented = bill({}, { possessor: { msp: 'BankAMSP' }, presentation });
    const surrendered = { ...pledged(), status: 'SURRENDERED_FOR_DELIVERY' };
    await ledger.commit(presented, surrendered);
    await release(presented);
    await release(surrendered);
    expect(await alerts()).to.deep.equal([`D18 BLOCK ${presented.id}`]);
  });

  it('do not tell of goods that are released for export: that is what the bank waits for', async () => {
    const financed = pledged();
    const declaration = declared({ links: [linkOf(financed)] }, PARTY);
    await ledger.commit(financed, declaration);
    await ledger.commit(released(declaration, 'EXPORT'));
    expect(await alerts()).to.deep.equal([]);
  });

  it('block if a house bill is pledged that the report of its master bill has no room to name', async () => {
    const house = pledged();
    const master = bill({}, { houses: [house.id] });
    await ledger.commit(house, master, carriedOut(master, 'CarrierMSP'));
    expect(await alerts()).to.deep.equal([`D18 BLOCK ${house.id}`]);
  });

  /** Amends a bill so often that so many stand in its place, one after the other. Only the last one is kept. */
  async function amend(count: number, last: TradeRecord): Promise<TradeRecord> {
    const ids = Array.from({ length: count }, newId);
    const bills = ids.map((id, place) => bill({ id, status: 'VOIDED' }, { replacedBy: [ids[place + 1] ?? last.id] }));
    await ledger.commit(last, ...bills);
    return bills[0] ?? last;
  }

  it('block if the pledged bill is far below the declared one, and if the goods have left under that', async () => {
    const last = pledged();
    const first = await amend(300, last);
    await release(first);
    await ledger.commit(carriedOut(first, 'CarrierMSP'));
    expect(await alerts()).to.deep.equal([`D18 BLOCK ${last.id}`, `D18 BLOCK ${last.id}`]);
  });

  it('block if one of many declared bills is pledged, but not another part of the bill of which it is one', async () => {
    const [own, other] = [pledged(), pledged()];
    const wholes = Array.from({ length: 62 }, () => bill());
    const split = bill({ status: 'VOIDED' }, { replacedBy: [own.id, other.id] });
    await ledger.commit(...wholes, split, own, other);
    await release(own, ...wholes, split);
    expect(await alerts()).to.deep.equal([`D18 BLOCK ${own.id}`]);
  });

  describe('of more bills than are followed', () => {
    const DIGITS = 6;
    /** Writes a bill in whose place so many others stand, one after the other, without their blocks. */
    async function chain(name: string, count: number): Promise<TradeRecord> {
      const prefix = `${newId().slice(0, -DIGITS - 1)}${name}`;
      const first = bill({ status: 'VOIDED' }, { replacedBy: [`${prefix}${'1'.padStart(DIGITS, '0')}`] });
      await ledger.commit(first);
      await sql`
        insert into documents
          (type, id, status, block, position, proven, authentic, content_version, indexed_content, record)
        select 'bill-of-lading', id, 'VOIDED', 0, 0, true, true, 1, 1,
          jsonb_build_object('state', jsonb_build_object('replacedBy', jsonb_build_array(
            ${prefix}::text || lpad((place + 1)::text, ${DIGITS}, '0'))))
        from generate_series(1, ${count}::integer) as place
        cross join lateral (select ${prefix}::text || lpad(place::text, ${DIGITS}, '0')) as bill (id)`.execute(
        ledger.database.db,
      );
      return first;
    }
    const read = async (): Promise<string[]> =>
      (await ledger.alerts.page({ ...officer, msp: 'CustomsMSP' }, { limit: 10 })).map(
        ({ rule, severity, document }) => `${rule} ${severity} ${document.type}`,
      );

    it('tell customs that a bank may not be told', async () => {
      await ledger.readModel.stop();
      await ledger.begin('CustomsMSP');
      await ledger.commit(carriedOut(await chain('A', 1_000), 'CarrierMSP'));
      expect(await read()).to.deep.equal([]);
      const first = await chain('B', 20_000);
      await release(first);
      await ledger.commit(carriedOut(first, 'CarrierMSP'));
      expect(await read()).to.deep.equal(['D18 REVIEW cargo-report', 'D18 REVIEW customs-declaration']);
    });
  });
});
