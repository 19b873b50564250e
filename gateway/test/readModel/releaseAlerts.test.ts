import type { BillState, Link, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
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
  /** Customs releases what a party of the bills has declared under them. */
  async function release(...bills: TradeRecord[]): Promise<void> {
    const declaration = declared({ links: bills.map(linkOf) }, PARTY);
    await ledger.commit(declaration);
    await ledger.commit(released(declaration));
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
});
