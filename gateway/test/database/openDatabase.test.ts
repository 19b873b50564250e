import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { expect } from 'chai';
import { sql } from 'kysely';
import { documentKeys } from '../../src/database/documentKeys.js';
import { type Database, type OpenDatabase, openDatabase } from '../../src/database/openDatabase.js';
import { readCheckpoint } from '../../src/readModel/checkpoint.js';
import { LEDGER_TABLES } from '../../src/database/schema.js';
import { type DatabaseKind, describeOnEachDatabase } from '../support/eachDatabase.js';
import { failureOf } from '../support/failureOf.js';
import { undoLatest } from '../support/olderDatabase.js';
import { temporaryDirectory } from '../support/gatewayUnderTest.js';
import { newId } from '../support/records.js';

const OWNER_ALONE = 0o700;
/** More questions than a gateway keeps connections to a server. */
const MANY = 20;
/** To initialise an embedded database takes seconds of computing. */
const TEMPLATE_MS = 120_000;
const FAR_BLOCK = 2 ** 40;
/** The first of the migrations that an older database lacks. */
const FIRST_LATER_MIGRATION = '0005-block-hashes-and-listings';
const USER = { msp_id: 'BankAMSP', party: newId(), role: 'auditor' };

/** The tables that an older database lacks. */
const LATER_TABLES =
  'unreadable listings attachments key_policies register alert_steps token_secrets token_evaluations heard_requests';

type Settings = Awaited<ReturnType<DatabaseKind['newSettings']>>;

describeOnEachDatabase('openDatabase', (kind) => {
  const { directory, remove } = temporaryDirectory();
  const newSettings = (): Promise<Settings> => kind.newSettings(join(directory, newId()));
  let settings: Settings;
  let database: OpenDatabase;
  let db: Database;
  before(async function () {
    settings = await newSettings();
    database = await openDatabase(settings);
    ({ db } = database);
  });
  after(async () => {
    await database.close();
    remove();
  });
  beforeEach(async () => {
    for (const table of [...LEDGER_TABLES, 'users', 'wallet'] as const) await db.deleteFrom(table).execute();
  });

  async function reopen(): Promise<void> {
    await database.close();
    database = await openDatabase(settings);
    ({ db } = database);
  }

  const namesOf = async (): Promise<string[]> =>
    (await db.selectFrom('users').select('name').orderBy('name').execute()).map(({ name }) => name);

  it('makes every table, and finds what is in them the next time', async () => {
    for (const table of LEDGER_TABLES) expect(await db.selectFrom(table).selectAll().execute()).to.deep.equal([]);
    await db
      .insertInto('users')
      .values({ name: 'officer', ...USER })
      .execute();
    await reopen();
    expect(await namesOf()).to.deep.equal(['officer']);
  });

  it('brings an older database to the present schema, with what is in it', async () => {
    await db
      .insertInto('users')
      .values({ name: 'officer', ...USER })
      .execute();
    await undoLatest(db);
    for (const table of LATER_TABLES.split(' ')) await db.schema.dropTable(table).execute();
    for (const table of ['documents', 'versions']) await db.schema.alterTable(table).dropColumn('proven').execute();
    await db.schema.alterTable('checkpoint').dropColumn('block_hash').execute();
    await sql`insert into checkpoint (id, next_block) values (1, 7)`.execute(db);
    await db.schema.alterTable('users').dropColumn('sessions_from').execute();
    await db.schema.dropIndex('alerts_by_document').execute();
    await db.schema.alterTable('alerts').dropColumn('counted').dropColumn('attempts').execute();
    await sql`alter table tokens drop column maker, drop column rank`.execute(db);
    await sql`alter table documents drop column hidden_party`.execute(db);
    await sql`delete from kysely_migration where name >= ${FIRST_LATER_MIGRATION}`.execute(db);
    await reopen();
    // Tokens that were issued before are still good.
    expect(await db.selectFrom('users').select(['name', 'sessions_from']).execute()).to.deep.equal([
      { name: 'officer', sessions_from: 0 },
    ]);
    expect(await readCheckpoint(db)).to.deep.equal({ next: 0, hash: undefined, indexed: -1 });
  });

  it('does not open the database of a newer release, and leaves nothing open', async () => {
    const newer = await newSettings();
    const made = await openDatabase(newer);
    await sql`insert into kysely_migration (name, timestamp) values ('0099-of-tomorrow', '')`.execute(made.db);
    await made.close();
    expect(await failureOf(openDatabase(newer))).to.include('present schema');
    // The lock of a directory is given back, and a server has no connection left.
    expect(await failureOf(openDatabase(newer))).to.include('present schema');
    if (newer.databaseUrl !== undefined) await noConnections(newer.databaseUrl);
  });

  /** Waits until nobody is connected to a database; `db` is another one. */
  async function noConnections(url: string): Promise<void> {
    const name = new URL(url).pathname.slice(1);
    while ((await sql`select pid from pg_stat_activity where datname = ${name}`.execute(db)).rows.length > 0)
      await turn();
  }

  it('has block numbers as numbers, JSON as values, bytes as bytes and times as times', async () => {
    const record = { text: 'Käpt’n 🚢', list: [1, 2.5, null, true], deep: { 'a b': {} } };
    const place = { block: FAR_BLOCK, position: 0, transaction_id: 'a', type: 'shipment', id: newId() };
    const version = { ...place, version: 1, proven: true, authentic: true, record: JSON.stringify(record) };
    await db.insertInto('versions').values(version).execute();
    const sealed = Buffer.from([0, 255, 10, 92]);
    await db.insertInto('wallet').values({ label: 'officer', sealed }).execute();
    await db
      .insertInto('users')
      .values({ name: 'officer', ...USER })
      .execute();
    const read = await db.selectFrom('versions').selectAll().executeTakeFirstOrThrow();
    expect(read).to.deep.equal({ ...version, record });
    const wallet = await db.selectFrom('wallet').select('sealed').executeTakeFirstOrThrow();
    expect(Buffer.from(wallet.sealed)).to.deep.equal(sealed);
    const user = await db.selectFrom('users').select('created_at').executeTakeFirstOrThrow();
    expect(user.created_at).to.be.instanceOf(Date);
  });

  it('sorts identifiers by their bytes, whatever the language of the server', async () => {
    const names = ['Zoe', '_x', 'anna', 'bob', 'Äi'];
    await db
      .insertInto('users')
      .values(names.map((name) => ({ name, ...USER })))
      .execute();
    expect(await namesOf()).to.deep.equal(names);
  });

  it('undoes all of a transaction that fails', async () => {
    const failed = db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('users')
        .values({ name: 'officer', ...USER })
        .execute();
      await transaction
        .insertInto('users')
        .values({ name: 'officer', ...USER })
        .execute();
    });
    await failureOf(failed);
    expect(await namesOf()).to.deep.equal([]);
  });

  it('keeps what others ask out of a transaction that is open', async () => {
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const failed = db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('users')
        .values({ name: 'inside', ...USER })
        .execute();
      await gate;
      throw new Error('enough');
    });
    const beside = db
      .insertInto('users')
      .values({ name: 'beside', ...USER })
      .execute();
    go();
    expect(await failureOf(failed)).to.equal('enough');
    await beside;
    expect(await namesOf()).to.deep.equal(['beside']);
  });

  it('serves many at a time', async () => {
    const names = Array.from({ length: 60 }, (_, n) => `user-${String(n).padStart(2, '0')}`);
    await Promise.all(
      names.map((name) =>
        db
          .insertInto('users')
          .values({ name, ...USER })
          .execute(),
      ),
    );
    expect(await namesOf()).to.deep.equal(names);
  });

  it('finds documents by hundreds of keys at once', async () => {
    const links = Array.from({ length: 2_000 }, () => ({ type: 'shipment' as const, id: newId() }));
    const rows = links.slice(0, 100).map((from) => ({ ...from, to_type: 'shipment', to_id: from.id }));
    await db.insertInto('links').values(rows).execute();
    const found = await db
      .selectFrom('links')
      .select('id')
      .where(sql<boolean>`(type, id) in ${documentKeys(links)}`)
      .execute();
    expect(found).to.have.length(100);
  });

  if (kind.name === 'PGlite') {
    it('keeps its directory to its owner, and to one gateway', async () => {
      expect(statSync(settings.dataDirectory).mode & 0o777).to.equal(OWNER_ALONE);
      expect(await failureOf(openDatabase(settings))).to.include('Another gateway');
    });

    it('says that it does not stream, which nothing here asks for', async () => {
      const rows = db.selectFrom('users').selectAll().stream();
      expect(await failureOf(rows.next())).to.include('does not stream');
    });

    it('makes its template once, also when several start together', async function () {
      this.timeout(TEMPLATE_MS);
      const databaseTemplate = join(directory, 'templates', 'template');
      const each = [await newSettings(), await newSettings()].map((own) => ({ ...own, databaseTemplate }));
      const opened = await Promise.all(each.map(openDatabase));
      for (const own of opened) expect(await own.db.selectFrom('users').selectAll().execute()).to.deep.equal([]);
      for (const own of opened) await own.close();
      expect(readdirSync(join(directory, 'templates'))).to.deep.equal(['template']);
    });
  } else {
    it('is brought to the present schema once, also when several start together', async () => {
      const empty = await newSettings();
      const opened = await Promise.all([empty, empty, empty].map(openDatabase));
      for (const own of opened) expect(await own.db.selectFrom('users').selectAll().execute()).to.deep.equal([]);
      for (const own of opened) await own.close();
    });

    it('goes on after the server has ended its connections', async () => {
      const broken = await newSettings();
      const own = await openDatabase(broken);
      const name = new URL(broken.databaseUrl ?? '').pathname.slice(1);
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`.execute(db);
      await noConnections(broken.databaseUrl ?? '');
      const ask = (): Promise<unknown> => own.db.selectFrom('users').selectAll().execute();
      // A question that meets a connection before its end is known fails; it takes that connection out of the pool.
      const answers = [];
      for (let asked = 0; asked < MANY; asked++) answers.push(await ask().catch(() => 'ended'));
      expect(answers.at(-1)).to.deep.equal([]);
      await own.close();
    });

    it('says so when the server cannot be reached', async () => {
      const away = { ...settings, databaseUrl: 'postgresql://naru@127.0.0.1:1/naru' };
      expect(await failureOf(openDatabase(away))).to.include('ECONNREFUSED');
    });
  }
});
