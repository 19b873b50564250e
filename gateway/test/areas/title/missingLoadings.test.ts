import { type Link, sealContent, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { watchMissingLoadings } from '../../../src/areas/title/missingLoadings.js';
import { LedgerFailure } from '../../../src/fabric/ledgerFailure.js';
import type { User } from '../../../src/identity/users.js';
import { transportDocument } from '../../support/consortium/scenes.js';
import { equipmentEvent } from '../../support/consortium/transportEvents.js';
import { anyDatabase } from '../../support/eachDatabase.js';
import { FollowedLedger } from '../../support/followedLedger.js';
import { bill, newId, record } from '../../support/records.js';

const SALT = 'ab'.repeat(32);
const DAY_MS = 86_400_000;
const officer: User = { name: 'officer', msp: 'BankAMSP', party: newId(), role: 'bank-officer' };
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

describe('A bill of whose goods no loading is recorded in time', () => {
  let ledger: FollowedLedger;
  let documents: Map<string, unknown>;
  before(async () => {
    ledger = await FollowedLedger.open(anyDatabase);
  });
  after(() => ledger.close());
  beforeEach(async () => {
    documents = new Map();
    await ledger.begin('BankAMSP');
    ledger.readContent = ({ id }) => Promise.resolve(documents.has(id) ? sealContent(documents.get(id), SALT) : null);
  });
  afterEach(() => ledger.readModel.stop());

  const read = ({ id }: Link): Promise<unknown> => Promise.resolve(documents.get(id));
  const watch = (user = officer, reading = read): ReturnType<typeof watchMissingLoadings> =>
    watchMissingLoadings(user, { db: ledger.database.db, queries: ledger.queries, read: reading });
  async function issue(onBoard: string, of: Partial<TradeRecord> = {}): Promise<TradeRecord> {
    const issued = bill(of);
    documents.set(issued.id, { ...transportDocument(), issueDate: onBoard, shippedOnBoardDate: onBoard });
    await ledger.commit(issued);
    // A block is indexed before the next one is taken in.
    await ledger.commit(record());
    return issued;
  }
  const idsOf = (told: Awaited<ReturnType<ReturnType<typeof watch>>>): string[] =>
    told.map(({ document }) => document.id);

  it('is told of once to each listener that sees it, when the second day is over everywhere', async () => {
    const late = await issue(daysAgo(5));
    await issue(daysAgo(2));
    const remind = watch();
    const [first, ...others] = await remind();
    expect(others).to.deep.equal([]);
    expect(first).to.deep.include({ document: { type: 'bill-of-lading', id: late.id }, status: 'ISSUED' });
    expect(first?.reason).to.include(daysAgo(5));
    expect(await remind()).to.deep.equal([]);
    expect(await watch({ ...officer, msp: 'BankBMSP' })()).to.deep.equal([]);
  });

  it('is told of for a month, while it stands for its goods', async () => {
    await issue(daysAgo(60));
    await issue(daysAgo(5), { status: 'ACCOMPLISHED' });
    expect(await watch()()).to.deep.equal([]);
  });

  it('is not told of if its carrier has recorded the loading', async () => {
    const { id } = await issue(daysAgo(5));
    const event = record({
      ...{ type: 'transport-event', status: 'RECORDED', action: 'record', state: { carrier: 'CarrierMSP' } },
      ...{ author: { msp: 'CarrierMSP', party: newId() }, links: [{ type: 'bill-of-lading', id }] },
    });
    documents.set(event.id, equipmentEvent());
    await ledger.commit(event);
    expect(await watch()()).to.deep.equal([]);
  });

  it('is weighed later if the ledger is away', async () => {
    const { id } = await issue(daysAgo(5));
    let isAway = true;
    const remind = watch(officer, (link) =>
      isAway ? Promise.reject(new LedgerFailure('UNAVAILABLE', 'The peer is away.')) : read(link),
    );
    expect(await remind()).to.deep.equal([]);
    isAway = false;
    expect(idsOf(await remind())).to.deep.equal([id]);
  });

  it('is weighed a few at a time, and all of them in the end', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 25; count++) ids.push((await issue(daysAgo(5))).id);
    const remind = watch();
    const told = [...(await remind()), ...(await remind()), ...(await remind())];
    expect(idsOf(told)).to.have.members(ids);
  });
});
