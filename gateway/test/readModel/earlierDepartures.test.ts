import type { BillState, Link, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import type { User } from '../../src/identity/users.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { FollowedLedger } from '../support/followedLedger.js';
import { bill, carriedOut, declared, newId, released } from '../support/records.js';

const PARTY = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';
const HOLDER = { msp: 'ExportersMSP', party: PARTY };
const CARRIER = { msp: 'CarrierMSP' };
const officer: User = { name: 'officer', msp: 'BankAMSP', party: PARTY, role: 'bank-officer' };

describe('Alerts of goods that were let go before their bill became security (D18)', () => {
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
  const linkOf = ({ type, id }: TradeRecord): Link => ({ type, id });
  /** The next version of a bill. */
  const next = (of: TradeRecord, action: string, state: Partial<BillState>, author = of.author): TradeRecord => ({
    ...{ ...of, version: of.version + 1, action, author },
    state: { ...of.state, ...state },
  });
  const pledge = (of: TradeRecord, pledgee = 'BankAMSP'): TradeRecord =>
    next(of, 'reserve', { pledge: { pledgee, claim: newId() } }, { msp: pledgee, party: PARTY });
  async function release(of: TradeRecord, procedure?: string, by = PARTY): Promise<TradeRecord> {
    const declaration = declared({ links: [linkOf(of)] }, by);
    await ledger.commit(declaration);
    const { state, ...record } = released(declaration, procedure);
    const departure = { ...record, state: { ...state, billOfLading: of.id } };
    await ledger.commit(departure);
    return departure;
  }

  it('block as soon as the bank takes the bill, whether they were released or have left', async () => {
    const [first, second] = [bill(), bill()];
    await ledger.commit(first, second);
    await release(first);
    await ledger.commit(carriedOut(second, 'CarrierMSP'));
    expect(await alerts()).to.deep.equal([]);
    await ledger.commit(pledge(first));
    expect(await alerts()).to.deep.equal([`D18 BLOCK ${first.id}`]);
    const presentation = { id: newId(), holder: HOLDER, titleHolder: HOLDER };
    const received = { from: HOLDER, titleHolder: HOLDER };
    await ledger.commit(next(second, 'present', { possessor: { msp: 'BankAMSP' }, presentation, received }, HOLDER));
    expect(await alerts()).to.deep.equal([`D18 BLOCK ${second.id}`, `D18 BLOCK ${first.id}`]);
  });

  it('are high if a stranger to the bill declared them', async () => {
    const held = bill();
    await ledger.commit(held);
    await release(held, 'IMPORT', '01KAE5TZ3VF4S6K9BJ1Z3R7WTP');
    await ledger.commit(pledge(held));
    expect(await alerts()).to.deep.equal([`D18 HIGH ${held.id}`]);
  });

  it('block if the bill comes to be of goods that have left: under a master bill, or in the place of another', async () => {
    const [master, house] = [bill(), pledge(bill())];
    await ledger.commit(master, house, carriedOut(master, 'CarrierMSP'));
    await ledger.commit(
      next(house, 'attach-house', { master: master.id }, { ...CARRIER, party: PARTY }),
      next(master, 'attach-house', { houses: [house.id] }),
    );
    expect(await alerts()).to.deep.equal([`D18 BLOCK ${house.id}`]);
    const amended = bill();
    const successor = bill({}, { replaces: [amended.id], pledge: { pledgee: 'BankAMSP', claim: newId() } });
    await ledger.commit(amended, carriedOut(amended, 'CarrierMSP'));
    await ledger.commit(successor, next({ ...amended, status: 'VOIDED' }, 'issue', { replacedBy: [successor.id] }));
    expect(await alerts()).to.include(`D18 BLOCK ${successor.id}`);
  });

  it('block again if the carrier refuses the surrender of the bill after the goods have left', async () => {
    const held = pledge(bill());
    const surrender = { possessor: CARRIER, surrenderedBy: HOLDER };
    const pending = {
      ...next(held, 'surrender-for-delivery', surrender, HOLDER),
      status: 'PENDING_SURRENDER_FOR_DELIVERY',
    };
    await ledger.commit(held);
    await ledger.commit(pending);
    await ledger.commit(carriedOut(held, 'CarrierMSP'));
    expect(await alerts()).to.deep.equal([]);
    await ledger.commit({
      ...next(pending, 'reject-surrender', { possessor: HOLDER }, { ...CARRIER, party: PARTY }),
      status: 'ISSUED',
    });
    expect(await alerts()).to.deep.equal([`D18 BLOCK ${held.id}`]);
  });

  it('are told once, and not of other goods, of exports, by another carrier, or of what another bank takes', async () => {
    const id = newId();
    const [house, other, exported, foreign] = [bill({}, { master: id }), bill({}, { master: id }), bill(), bill()];
    const master = { ...bill({}, { houses: [house.id, other.id] }), id };
    await ledger.commit(house, other, master, exported, foreign);
    await release(house);
    await release(exported, 'EXPORT');
    await ledger.commit(carriedOut(foreign, 'OtherCarrierMSP'));
    await ledger.commit(...[other, exported, foreign].map((each) => pledge(each)));
    expect(await alerts()).to.deep.equal([]);
    await ledger.commit(pledge(house, 'BankBMSP'));
    expect(await alerts()).to.deep.equal([]);
    const taken = pledge(pledge(house));
    await ledger.commit(taken);
    await ledger.commit(next(taken, 'disclose', {}));
    expect(await alerts()).to.deep.equal([`D18 BLOCK ${house.id}`]);
  });
});
