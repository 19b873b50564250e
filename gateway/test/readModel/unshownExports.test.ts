import type { DeclarationState, Link, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import type { User } from '../../src/identity/users.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { FollowedLedger } from '../support/followedLedger.js';
import { bill, claim, declared, newId } from '../support/records.js';

const PARTY = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';
const officer: User = { name: 'officer', msp: 'BankAMSP', party: PARTY, role: 'bank-officer' };
const CUSTOMS = 'CustomsMSP';

interface Declared {
  readonly bank?: string;
  readonly customs?: string;
  readonly leaving?: DeclarationState['leaving'];
}

describe('Alerts of exports that are not shown to a bank (D31)', () => {
  let ledger: FollowedLedger;
  before(async () => {
    ledger = await FollowedLedger.open(anyDatabase);
  });
  after(() => ledger.close());
  beforeEach(() => ledger.begin());
  afterEach(() => ledger.readModel.stop());

  const page = (): ReturnType<typeof ledger.alerts.page> => ledger.alerts.page(officer, { limit: 10 });
  const alerts = async (): Promise<string[]> =>
    (await page()).map(({ rule, severity, document, attempts }) => `${rule} ${severity} ${document.id} ${attempts}`);
  const linkOf = ({ type, id }: TradeRecord): Link => ({ type, id });

  async function issue(...bills: TradeRecord[]): Promise<void> {
    await ledger.commit(...bills);
  }
  /** A declaration of the goods of a bill, which is filed. */
  async function file(of: TradeRecord, { bank = 'BankBMSP', customs = CUSTOMS }: Declared = {}): Promise<TradeRecord> {
    const declarant = { msp: 'ExportersMSP', party: PARTY };
    const parties = [declarant, { msp: customs }, { msp: bank }];
    const filed = declared({ links: [linkOf(of)], parties, state: { declarant, customs } });
    await ledger.commit(filed);
    return filed;
  }
  /** The next version, by customs. */
  function decide(before: TradeRecord, action: string, status: string, state: Partial<DeclarationState>): TradeRecord {
    const { customs, decidedIn = before.version + 1 } = before.state as DeclarationState;
    const author = { msp: customs, party: PARTY };
    return {
      ...before,
      version: before.version + 1,
      action,
      status,
      author,
      state: { ...before.state, decidedIn, ...state },
    };
  }
  async function accept(filed: TradeRecord, { leaving }: Declared = {}): Promise<TradeRecord> {
    const selection = { channel: 'GREEN', by: PARTY } as const;
    const accepted = decide(filed, 'accept', 'ACCEPTED', { selection, ...(leaving && { leaving }) });
    await ledger.commit(accepted);
    return accepted;
  }
  const declare = async (of: TradeRecord, how: Declared = {}): Promise<TradeRecord> => accept(await file(of, how), how);
  /** A claim of this bank that rests on a declaration. */
  async function finance(declaration: TradeRecord): Promise<TradeRecord> {
    const financed = claim('BankAMSP', { links: [linkOf(declaration)] });
    await ledger.commit(financed);
    return financed;
  }
  /** An export under a bill that is shown to this bank and financed. */
  const export_ = async (of: TradeRecord): Promise<TradeRecord> => finance(await declare(of, { bank: 'BankAMSP' }));

  it('review a claim when another export of its bill is accepted, and name that', async () => {
    const own = bill();
    await issue(own);
    const { id } = await export_(own);
    const filed = await file(own);
    expect(await alerts()).to.deep.equal([]);
    await accept(filed);
    expect(await alerts()).to.deep.equal([`D31 REVIEW ${id} 1`]);
    expect((await page())[0]?.reason).to.include(filed.id);
    await declare(own);
    expect(await alerts()).to.deep.equal([`D31 REVIEW ${id} 2`]);
  });

  it('review what is shown or financed after the other one was accepted, and once for all steps that follow', async () => {
    const own = bill();
    await issue(own);
    const hidden = await declare(own);
    const shown = await declare(own, { bank: 'BankAMSP' });
    expect(await alerts()).to.deep.equal([`D31 REVIEW ${shown.id} 1`]);
    const financed = await finance(shown);
    await ledger.commit({ ...financed, version: 2, action: 'amend', status: 'FINANCED' });
    await ledger.commit(decide(shown, 'release', 'RELEASED', {}));
    await ledger.commit(decide(hidden, 'release', 'RELEASED', {}));
    expect((await alerts()).sort()).to.deep.equal([`D31 REVIEW ${financed.id} 1`, `D31 REVIEW ${shown.id} 1`].sort());
  });

  it('are none of imports, of transit elsewhere, of what is not accepted or has ended, and of what the bank sees', async () => {
    const own = bill();
    await issue(own);
    await file(own);
    await ledger.commit(decide(await declare(own), 'cancel', 'CANCELLED', {}));
    await ledger.commit(decide(await file(own), 'hold', 'HELD', {}));
    await ledger.commit(decide(await file(own), 'reject', 'REJECTED', {}));
    await declare(own, { leaving: 'CLEARED' });
    await declare(own, { leaving: 'IN_BOND', customs: 'OtherCustomsMSP' });
    await declare(bill());
    await export_(own);
    await declare(own, { bank: 'BankAMSP' });
    expect(await alerts()).to.deep.equal([]);
  });

  it('review a claim when goods of its bill go abroad again by the same authority', async () => {
    const own = bill();
    await issue(own);
    const { id } = await export_(own);
    await declare(own, { leaving: 'IN_BOND' });
    expect(await alerts()).to.deep.equal([`D31 REVIEW ${id} 1`]);
  });

  it('follow the goods to the bills in the place of theirs, and to master and house bills, not to other goods', async () => {
    const [masterId, houseId] = [newId(), newId()];
    const [amended, other] = [bill({}, { replaces: [houseId] }), bill()];
    const house = bill({ id: houseId, status: 'VOIDED' }, { master: masterId, replacedBy: [amended.id] });
    const otherHouse = bill({}, { master: masterId });
    const master = bill({ id: masterId }, { houses: [houseId, otherHouse.id] });
    await issue(amended, other, house, otherHouse, master);
    const { id } = await export_(house);
    await declare(otherHouse);
    await declare(other);
    expect(await alerts()).to.deep.equal([]);
    await declare(amended);
    await declare(master);
    expect(await alerts()).to.deep.equal([`D31 REVIEW ${id} 2`]);
  });

  it('review a claim when the house bill of the other export is attached to its bill later', async () => {
    const [own, house] = [bill(), bill()];
    await issue(own, house);
    const { id } = await export_(own);
    await declare(house);
    expect(await alerts()).to.deep.equal([]);
    const state = { ...own.state, houses: [house.id] };
    await ledger.commit({ ...own, version: 2, action: 'attach-house', state });
    expect(await alerts()).to.deep.equal([`D31 REVIEW ${id} 1`]);
  });
});
