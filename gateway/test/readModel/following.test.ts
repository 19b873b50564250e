import { expect } from 'chai';
import { sql } from 'kysely';
import type { User } from '../../src/identity/users.js';
import { emptyReadModel, type ReadModel } from '../../src/readModel/readModel.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { FakeWire, transactionOf } from '../support/fakeWire.js';
import { FollowedLedger } from '../support/followedLedger.js';
import { record } from '../support/records.js';

const WAIT_MS = 5_000;
const PARTY = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';
const officer: User = { name: 'officer', msp: 'BankAMSP', party: PARTY, role: 'bank-officer' };
const ANY = { type: 'shipment', status: undefined, terms: [], after: undefined, limit: 10 } as const;

describeOnEachDatabase('following the ledger', (kind) => {
  let ledger: FollowedLedger;
  before(async () => {
    ledger = await FollowedLedger.open(kind);
  });
  after(() => ledger.close());
  beforeEach(() => ledger.begin());
  afterEach(() => ledger.readModel.stop());

  const idsSeen = async (): Promise<string[]> =>
    (await ledger.queries.page(officer, ANY)).map(({ record: { id } }) => id).sort();

  it('is at no block before the first, and at the last once it is in', async () => {
    await ledger.readModel.stop();
    expect(ledger.newReadModel().block).to.equal(-1);
    await ledger.resume();
    await ledger.reached(0);
    expect(await ledger.commit(record())).to.equal(ledger.readModel.block);
  });

  it('tells each listener of each block, until it stops listening', async () => {
    const heard: number[] = [];
    const end = ledger.readModel.onBlock(() => heard.push(ledger.readModel.block));
    await ledger.reached(0);
    await ledger.commit(record());
    end();
    await ledger.commit(record());
    expect(heard.slice(-1)).to.deep.equal([1]);
  });

  it('waits for a block no longer than it may', async () => {
    await ledger.readModel.reached(100, 1);
    expect(ledger.readModel.block).to.be.lessThan(100);
  });

  it('is current once it has what the peer has', async () => {
    await ledger.commit(record());
    await ledger.wire.settled(() => Promise.resolve(ledger.readModel.isCurrent));
    await ledger.readModel.stop();
    expect(ledger.readModel.isCurrent).to.equal(false);
  });

  it('goes on when the blocks stop coming, and when they come with a gap', async () => {
    await ledger.commit(record());
    await ledger.readModel.stop();
    const failures = ['the peer is away', 'a gap'];
    const whole = new FakeWire();
    const { wire } = ledger;
    ledger.wire = whole;
    whole.blocks = async function* (...of) {
      const failure = failures.shift();
      if (failure === 'the peer is away') throw new Error(failure);
      for await (const block of wire.blocks(...of))
        yield failure === 'a gap' ? { ...block, number: block.number + 5 } : block;
    };
    const late = record();
    const { number } = wire.block([transactionOf(late)]);
    await ledger.resume();
    await ledger.reached(number);
    expect(failures).to.deep.equal([]);
    expect(await idsSeen())
      .to.include(late.id)
      .and.to.have.length(2);
  });

  it('reads everything again if the peer has another chain: at the block that was read last, and at the next', async () => {
    for (const blocksAtFirst of [1, 2]) {
      const [lost, kept] = [record(), record()];
      await ledger.commit(lost);
      await ledger.readModel.stop();
      ledger.wire = new FakeWire();
      for (let block = 0; block < blocksAtFirst; block++) ledger.wire.block([transactionOf(record())]);
      await ledger.resume();
      ledger.wire.block([transactionOf(kept)]);
      await ledger.wire.settled(async () => (await idsSeen()).includes(kept.id));
      expect(await idsSeen()).not.to.include(lost.id);
    }
  });

  it('reads the ledger again when it is emptied meanwhile', async () => {
    const [before, afterwards] = [record(), record()];
    await ledger.commit(before);
    await emptyReadModel(ledger.database.db);
    await ledger.commit(afterwards);
    await ledger.wire.settled(async () => (await idsSeen()).length === 2);
    expect(await idsSeen()).to.deep.equal([before.id, afterwards.id].sort());
  });

  describe('by two gateways on one database', () => {
    let second: ReadModel;
    beforeEach(async () => {
      second = ledger.newReadModel();
      await second.start();
    });
    afterEach(() => second.stop());

    it('takes each block in once, and both are told of it', async () => {
      const made = [record(), record(), record()];
      for (const each of made) {
        const number = await ledger.commit(each);
        await second.reached(number, WAIT_MS);
        expect(second.block).to.equal(number);
      }
      expect(await idsSeen()).to.deep.equal(made.map(({ id }) => id).sort());
      for (const each of made) expect(await ledger.queries.authenticVersions(each)).to.have.length(1);
    });

    it('is done by one, and by the other when the one has ended', async () => {
      await ledger.reached(0);
      expect([ledger.readModel.leads, second.leads]).to.deep.equal([true, false]);
      await ledger.readModel.stop();
      const { number } = ledger.wire.block([transactionOf(record())]);
      expect(await second.reached(number, WAIT_MS)).to.equal(true);
      expect([ledger.readModel.leads, second.leads]).to.deep.equal([false, true]);
    });
  });

  if (kind.name === 'PostgreSQL') {
    it('goes on after the server has ended the connections', async () => {
      await ledger.commit(record());
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`.execute(ledger.database.db);
      await ledger.commit(record());
      expect(await idsSeen()).to.have.length(2);
    });
  }
});
