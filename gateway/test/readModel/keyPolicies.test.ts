import {
  canonicalJson,
  HISTORY_KEY,
  listMspIds,
  MEMBERS_KEY,
  recordKey,
  sha256Hex,
  type TradeRecord,
} from '@naru/chaincode/domain';
import { buildRecordPolicy } from '@naru/chaincode/recordPolicy';
import { listMembers, loadConsortium } from '@naru/network';
import { expect } from 'chai';
import type { BlockTransaction } from '../../src/fabric/parseBlock.js';
import type { PolicyWrite } from '../../src/fabric/writeSets.js';
import type { User } from '../../src/identity/users.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { emptyTransaction, transactionOf } from '../support/fakeWire.js';
import { FollowedLedger } from '../support/followedLedger.js';
import { claim, record } from '../support/records.js';

const MEMBERS = listMembers(loadConsortium());
const PARTY = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';
const officer: User = { name: 'officer', msp: 'BankAMSP', party: PARTY, role: 'bank-officer' };
const START = { block: -1, position: 0 };
const VALID = 0;
type Written = Omit<BlockTransaction, 'position'>;
let made = 0;

const policyOf = (of: TradeRecord, members = listMspIds(MEMBERS)): PolicyWrite => ({
  key: recordKey(of),
  policy: Buffer.from(buildRecordPolicy(of, members)),
});

/** A valid transaction with other writes. */
function transaction(writes: Partial<Written>): Written {
  made += 1;
  return emptyTransaction({ id: sha256Hex(`transaction ${made}`), validationCode: VALID, ...writes });
}

describeOnEachDatabase('the policy of a record’s key', (kind) => {
  let ledger: FollowedLedger;
  before(async () => {
    ledger = await FollowedLedger.open(kind);
  });
  after(() => ledger.close());
  beforeEach(() => ledger.begin());
  afterEach(() => ledger.readModel.stop());

  const commit = (...transactions: Written[]): Promise<void> => ledger.reached(ledger.wire.block(transactions).number);
  /** What lists, versions and events say of a shipment. */
  async function standingOf(
    of: TradeRecord,
  ): Promise<{ listed: boolean | undefined; versions: number; told: boolean }> {
    const page = { type: of.type, status: undefined, terms: [], after: undefined, limit: 10 };
    const listed = (await ledger.queries.page(officer, page)).find((each) => each.record.id === of.id);
    const { events = [] } = (await ledger.events.after(officer, START)) ?? {};
    const told = events.some(({ data }) => 'version' in data && data.id === of.id);
    return { listed: listed?.authentic, versions: (await ledger.queries.authenticVersions(of)).length, told };
  }
  const COUNTS = { listed: true, versions: 1, told: true };
  const DOES_NOT = { listed: false, versions: 0, told: false };

  const weak: Readonly<Record<string, (of: TradeRecord) => readonly PolicyWrite[]>> = {
    'without a policy': () => [],
    'under the policy of any two members': (of) => [policyOf(of, ['BankBMSP', 'CarrierMSP'])],
    'under the policy of a record that names another': (of) => [
      { ...policyOf({ ...of, author: { ...of.author, msp: 'BankBMSP' } }), key: recordKey(of) },
    ],
    'whose policy another key got': (of) => [{ ...policyOf(of), key: recordKey(record()) }],
    'under its policy with a byte more': (of) => [
      { key: recordKey(of), policy: Buffer.concat([policyOf(of).policy, Buffer.of(0)]) },
    ],
  };
  for (const [how, policies] of Object.entries(weak)) {
    it(`lets no record count that has all its proofs ${how}`, async () => {
      const forged = record();
      await commit({ ...transactionOf(forged), policies: policies(forged) });
      expect(await standingOf(forged)).to.deep.equal(DOES_NOT);
    });
  }

  it('stays with its key: a later version counts without one of its own', async () => {
    const first = record();
    const second = { ...first, version: 2 };
    await commit(transactionOf(first));
    await commit({ ...transactionOf(second), policies: [] });
    expect(await standingOf(second)).to.deep.equal({ ...COUNTS, versions: 2 });
  });

  it('that another record asks for must be written with it', async () => {
    const first = record();
    const author = { ...first.author, msp: 'BankAMSP' };
    const taken: TradeRecord = { ...first, version: 2, author };
    await commit(transactionOf(first));
    await commit({ ...transactionOf(taken), policies: [] });
    expect((await standingOf(taken)).listed).to.equal(false);
  });

  it('ends with its key, and does not come back with it', async () => {
    const of = record();
    const { writes } = transactionOf(of);
    const removal = transaction({ writes: writes.map(({ key }) => ({ key, value: Buffer.of() })) });
    await commit(transactionOf(of));
    await commit(removal, { ...transactionOf(of), policies: [] });
    expect((await standingOf(of)).listed).to.equal(false);
  });

  it('is not kept for a key that is not there', async () => {
    const of = record();
    await commit(transaction({ policies: [policyOf(of)] }), { ...transactionOf(of), policies: [] });
    expect(await standingOf(of)).to.deep.equal(DOES_NOT);
  });

  it('that comes later lets its record count from then on, and a weaker one ends that', async () => {
    const of = record();
    await commit({ ...transactionOf(of), policies: [] });
    await commit(transaction({ policies: [policyOf(of)] }));
    expect(await standingOf(of)).to.deep.equal(COUNTS);
    await commit(transaction({ policies: [{ key: recordKey(of), policy: Buffer.of() }] }));
    expect(await standingOf(of)).to.deep.equal(DOES_NOT);
  });

  it('that comes in the same block as its record, or after what is not one, is judged at the end of the block', async () => {
    const [late, lost] = [record(), record()];
    const litter = transaction({ writes: [{ key: recordKey(lost), value: Buffer.from('x') }] });
    await commit(
      { ...transactionOf(late), policies: [] },
      transaction({ policies: [policyOf(late)] }),
      transactionOf(lost),
      litter,
      transaction({ policies: [policyOf(lost)] }),
    );
    expect((await standingOf(late)).listed).to.equal(true);
    expect((await standingOf(lost)).listed).to.equal(false);
  });

  it('that comes after litter under the key makes the record count that replaced it', async () => {
    const of = record();
    const litter = transaction({ writes: [{ key: recordKey(of), value: Buffer.from('x') }] });
    await commit(litter, transactionOf(of));
    expect(await standingOf(of)).to.deep.equal(COUNTS);
  });

  it('holds back the alert of a record until it is there', async () => {
    const tokens = [
      { kind: 'INVOICE', token: 'cd'.repeat(32), paper: 0 } as const,
      { kind: 'AMOUNT', token: 'ce'.repeat(32), paper: 0 } as const,
    ];
    const [own, refused] = [claim('BankAMSP', { tokens }), claim('BankBMSP', { status: 'REFUSED', tokens })];
    await commit(transactionOf(own), { ...transactionOf(refused), policies: [] });
    expect(await ledger.alerts.page(officer, { limit: 10 })).to.deep.equal([]);
    await commit(transaction({ policies: [policyOf(refused)] }));
    const [alert] = await ledger.alerts.page(officer, { limit: 10 });
    expect(alert).to.deep.include({ rule: 'D7', block: 2, position: 0 });
  });

  it('is judged by the members that the ledger had', async () => {
    const before = listMspIds(MEMBERS).slice(0, 4);
    const [early, late] = [record(), record()];
    const under = (of: TradeRecord): Written => ({ ...transactionOf(of), policies: [policyOf(of, before)] });
    const register = (key: string, value: unknown): Written =>
      transaction({ writes: [{ key, value: Buffer.from(canonicalJson(value)) }] });
    await commit(under(early));
    expect((await standingOf(early)).listed).to.equal(false);
    await commit(register(MEMBERS_KEY, MEMBERS.slice(0, 4)));
    await commit(under(late));
    expect((await standingOf(late)).listed).to.equal(true);
    await commit(register(MEMBERS_KEY, MEMBERS), register(HISTORY_KEY, { former: [], sets: [before] }));
    const again = record();
    await commit(under(again), transactionOf(record()));
    expect((await standingOf(again)).listed).to.equal(true);
  });

  it('lets what a former member wrote count', async () => {
    const former = MEMBERS.filter(({ mspId }) => mspId === 'ExportersMSP');
    const members = MEMBERS.filter(({ mspId }) => mspId !== 'ExportersMSP');
    const of = record();
    const write = (key: string, value: unknown): Written['writes'][number] => ({
      key,
      value: Buffer.from(canonicalJson(value)),
    });
    const history = { former, sets: [listMspIds(MEMBERS)] };
    await commit(transaction({ writes: [write(MEMBERS_KEY, members), write(HISTORY_KEY, history)] }));
    await commit(transactionOf(of));
    expect(await standingOf(of)).to.deep.equal(COUNTS);
  });
});
