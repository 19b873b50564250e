import { join } from 'node:path';
import { expect } from 'chai';
import { sql } from 'kysely';
import { openDatabase, type OpenDatabase } from '../../src/database/openDatabase.js';
import { type DatabaseKind, describeOnEachDatabase } from '../support/eachDatabase.js';
import { temporaryDirectory } from '../support/gatewayUnderTest.js';
import { undoLatest } from '../support/olderDatabase.js';
import { claim, newId } from '../support/records.js';

describeOnEachDatabase('a database of an older release', (kind) => {
  const { directory, remove } = temporaryDirectory();
  let settings: Awaited<ReturnType<DatabaseKind['newSettings']>>;
  let database: OpenDatabase;
  before(async () => {
    settings = await kind.newSettings(join(directory, newId()));
    database = await openDatabase(settings);
  });
  after(async () => {
    await database.close();
    remove();
  });

  it('gives tokens of an older database their makers and ranks, and leaves out what is not proven', async () => {
    const { db } = database;
    const claims = [
      claim('BankAMSP', { status: 'FINANCED' }),
      claim('BankAMSP', { status: 'RELEASED' }),
      claim('BankBMSP', { status: 'REFUSED' }),
      claim('BankBMSP', { status: 'RESERVED' }),
    ];
    for (const [index, { type, id, status, ...rest }] of claims.entries()) {
      const place = { block: 1, position: index, content_version: 1, indexed_content: 1 };
      const record = JSON.stringify({ type, id, status, ...rest });
      const row = { type, id, status, record, ...place, proven: index < 3, authentic: index < 3 };
      await db.insertInto('documents').values(row).execute();
      await db.insertInto('tokens').values({ type, id, kind: 'NEAR', token: 'ab', maker: '', rank: 0 }).execute();
    }
    await undoLatest(db);
    await db.schema.dropIndex('tokens_by_maker').execute();
    await db.schema.alterTable('tokens').dropColumn('maker').dropColumn('rank').execute();
    await db.schema.alterTable('documents').dropColumn('hidden_party').execute();
    await sql`delete from kysely_migration where name >= '0016'`.execute(db);
    await database.close();
    database = await openDatabase(settings);
    const rows = await database.db.selectFrom('tokens').select(['maker', 'rank']).orderBy('id').execute();
    expect(rows.map(({ maker, rank }) => `${maker} ${rank}`)).to.deep.equal(['BankAMSP 0', 'BankAMSP 1', 'BankBMSP 2']);
  });
});
