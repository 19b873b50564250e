import type { Party, TradeRecord, UserRole } from '@naru/chaincode/domain';
import { expect } from 'chai';
import fc from 'fast-check';
import { pino } from 'pino';
import { FOLLOWING } from '../../src/areas/areas.js';
import { Bell } from '../../src/http/endpoint/bell.js';
import type { User } from '../../src/identity/users.js';
import { EventFeed } from '../../src/readModel/eventFeed.js';
import type { EventPage, EventQueries } from '../../src/readModel/eventQueries.js';
import { LAST_POSITION, type LedgerEvent, type Position } from '../../src/readModel/events.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { transactionOf } from '../support/fakeWire.js';
import { FollowedLedger } from '../support/followedLedger.js';
import { claim, heldClaim, record } from '../support/records.js';

const PARTY = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';
const OTHER_PARTY = '01KAE5TZ3VF4S6K9BJ1Z3R7WTP';
const RUNS = 20;
const WAIT_MS = 5_000;
const ROLES: readonly UserRole[] = ['shipper', 'auditor', 'bank-officer', 'administrator', 'gateway'];
const log = pino({ level: 'silent' });

const usersOf = (msp: string): User[] =>
  ROLES.flatMap((role) => [PARTY, OTHER_PARTY].map((party) => ({ name: role, msp, party, role })));

const someParties: fc.Arbitrary<Party[]> = fc
  .uniqueArray(
    fc.record({
      msp: fc.constantFrom('ExportersMSP', 'BankAMSP', 'CarrierMSP'),
      party: fc.constantFrom(PARTY, OTHER_PARTY, undefined),
    }),
    { minLength: 1, maxLength: 3, selector: ({ msp, party }) => `${msp}/${party ?? ''}` },
  )
  .map((parties) => parties.map(({ msp, party }) => (party === undefined ? { msp } : { msp, party })));

/** A document with the parties of each of its versions. */
const someShipment = fc.array(someParties, { minLength: 1, maxLength: 3 }).map((versions) => {
  const { id } = record();
  return versions.map((parties, index) =>
    record({ id, version: index + 1, action: index === 0 ? 'create' : 'amend', parties }),
  );
});
const someClaim = fc
  .constantFrom('RESERVED', 'REFUSED', 'FINANCED')
  .map((status): TradeRecord[] => [claim('BankAMSP', { status })]);
/** Blocks of records: the versions of a document come in one block or in several. */
const someBlocks = fc
  .array(fc.tuple(fc.oneof(someShipment, someClaim), fc.boolean()), { minLength: 1, maxLength: 6 })
  .map((documents) => {
    const together = documents.flatMap(([versions, isTogether]) => (isTogether ? versions : []));
    const apart = documents.flatMap(([versions, isTogether]) => (isTogether ? [] : versions.map((each) => [each])));
    return [together, ...apart].filter((block) => block.length > 0);
  });

describeOnEachDatabase('The events that streams share', (kind) => {
  let ledger: FollowedLedger;
  before(async () => {
    ledger = await FollowedLedger.open(kind);
  });
  after(() => ledger.close());
  afterEach(async () => {
    await ledger.readModel.stop();
    ledger.contentRules = FOLLOWING.contentRules;
  });

  const here = (): Position => ({ block: ledger.readModel.indexed, position: LAST_POSITION });

  /** All pages after a position. */
  async function readAll(
    from: Position,
    next: (from: Position) => Promise<EventPage | undefined>,
  ): Promise<LedgerEvent[]> {
    const events: LedgerEvent[] = [];
    for (let page = await next(from); page !== undefined; page = await next(page.until)) events.push(...page.events);
    return events;
  }

  /** Commits, and waits until the feed has read it. */
  async function newsOf(feed: EventFeed, commit: () => Promise<unknown>): Promise<void> {
    const bell = new Bell();
    const end = feed.onNews(bell.ring);
    await commit();
    expect(await bell.rings(WAIT_MS), 'no news').to.equal(true);
    end();
  }

  async function begin(msp?: string): Promise<void> {
    await ledger.begin(msp);
    await ledger.reached(0);
  }

  for (const msp of ['ExportersMSP', 'BankAMSP'])
    it(`are to each user of ${msp} what the database answers`, async () => {
      await begin(msp);
      ledger.readContent = () => Promise.resolve(heldClaim());
      const feed = new EventFeed(ledger.events, ledger.readModel, log);
      const stay = feed.onNews(() => undefined);
      let [told, untold] = [0, 0];
      await fc.assert(
        fc.asyncProperty(someBlocks, async (blocks) => {
          for (const block of blocks) {
            const from = here();
            await newsOf(feed, () => ledger.commit(...block));
            for (const user of usersOf(msp)) {
              const asked = await readAll(from, (next) => ledger.events.after(user, next));
              expect(await readAll(from, (next) => feed.after(user, next)), user.role).to.deep.equal(asked);
              if (asked.length > 0) told += 1;
              else untold += 1;
            }
          }
        }),
        { numRuns: RUNS },
      );
      stay();
      expect(told).to.be.greaterThan(0);
      expect(untold).to.be.greaterThan(0);
    });

  /** A feed that counts what it asks of the database. */
  function countingFeed(maxHeld?: number): { feed: EventFeed; asked: { between: number; after: number } } {
    const asked = { between: 0, after: 0 };
    const queries: Pick<EventQueries, 'after' | 'between'> = {
      between: (...range) => {
        asked.between += 1;
        return ledger.events.between(...range);
      },
      after: (...of) => {
        asked.after += 1;
        return ledger.events.after(...of);
      },
    };
    return { feed: new EventFeed(queries, ledger.readModel, log, maxHeld), asked };
  }
  const theOfficer = (): User => ({ name: 'officer', msp: 'BankAMSP', party: PARTY, role: 'bank-officer' });

  it('are read once for each block, however many listen', async () => {
    await begin();
    const { feed, asked } = countingFeed();
    const ends = Array.from({ length: 50 }, () => feed.onNews(() => undefined));
    const from = here();
    const shown = record();
    await newsOf(feed, () => ledger.commit(shown));
    for (const _ of ends) {
      const page = await feed.after(theOfficer(), from);
      expect(page?.events.map(({ data }) => data)).to.have.nested.property('[0].id', shown.id);
    }
    expect(asked).to.deep.equal({ between: 1, after: 0 });
    for (const end of ends) end();
    await ledger.commit(record());
    expect(asked.between, 'while nobody listens').to.equal(1);
  });

  it('are read from the database by who is so slow that they are no longer held, and by who begins before', async () => {
    await begin();
    const first = record();
    const before = here();
    await ledger.commit(first);
    const { feed, asked } = countingFeed(2);
    const end = feed.onNews(() => undefined);
    const made: string[] = [first.id];
    for (let block = 0; block < 5; block += 1) {
      const next = record();
      made.push(next.id);
      await newsOf(feed, () => ledger.commit(next));
    }
    const events = await readAll(before, (from) => feed.after(theOfficer(), from));
    expect(events.map(({ data }) => 'id' in data && data.id)).to.deep.equal(made);
    expect(asked.after).to.be.greaterThan(0);
    end();
  });

  it('have the alerts that the content of a document causes, which is read after its block', async () => {
    ledger.contentRules = [
      ({ record: { type, id } }) =>
        Promise.resolve([{ rule: 'D1', severity: 'HIGH', reason: 'Of what it says.', about: { type, id } }]),
    ];
    await begin();
    ledger.readContent = () => Promise.resolve(heldClaim());
    const feed = new EventFeed(ledger.events, ledger.readModel, log);
    const [shown, told] = [record(), [] as string[]];
    let position = here();
    const bell = new Bell();
    const end = feed.onNews(bell.ring);
    ledger.wire.block([transactionOf(shown)]);
    while (!told.includes('alert')) {
      expect(await bell.rings(WAIT_MS), told.join()).to.equal(true);
      for (let page = await feed.after(theOfficer(), position); page; page = await feed.after(theOfficer(), position)) {
        told.push(...page.events.map(({ kind: of }) => of));
        position = page.until;
      }
    }
    end();
    expect(told).to.deep.equal(['document', 'alert']);
  });

  it('begin with the ledger when all of it is read again', async () => {
    const asked: unknown[] = [];
    const readModel = { indexed: 7, tell: (): void => undefined };
    const feed = new EventFeed(
      {
        after: () => Promise.resolve(undefined),
        between: (from, until) => {
          asked.push([from.block, until.block]);
          return Promise.resolve([]);
        },
      },
      {
        get indexed() {
          return readModel.indexed;
        },
        onBlock: (listener) => {
          readModel.tell = listener;
          return () => true;
        },
      },
      log,
    );
    const bell = new Bell();
    feed.onNews(bell.ring);
    for (const indexed of [8, 0, 1]) {
      readModel.indexed = indexed;
      readModel.tell();
      expect(await bell.rings(WAIT_MS)).to.equal(true);
    }
    expect(asked).to.deep.equal([
      [7, 8],
      [0, 1],
    ]);
  });
});
