import { expect } from 'chai';
import { sql } from 'kysely';
import type { OpenDatabase } from '../src/database/openDatabase.js';
import { createLog } from '../src/log.js';
import { describeOnEachDatabase, openTemporary } from './support/eachDatabase.js';
import { temporaryDirectory } from './support/gatewayUnderTest.js';
import { testConfig } from './support/testConfig.js';

const SECRET = 'MSKU-9070323-of-the-applicant';

describeOnEachDatabase('the log of a gateway', (kind) => {
  const { directory, remove } = temporaryDirectory();
  let database: OpenDatabase;
  before(async () => {
    database = await openTemporary(kind);
  });
  after(async () => {
    await database.close();
    remove();
  });

  /** The line that an error makes. */
  function lineOf(error: unknown): string {
    let line = '';
    const config = { ...testConfig(directory), logLevel: 'info' } as const;
    createLog(config, { write: (text) => (line += text) }).error({ err: error }, 'It failed');
    return line;
  }

  const failing: Readonly<Record<string, (db: OpenDatabase['db']) => Promise<unknown>>> = {
    'a value of another type': (db) => sql`select ${SECRET}::integer`.execute(db),
    'a value that is there already': async (db) => {
      for (let time = 0; time < 2; time++) await db.insertInto('revoked_users').values({ name: SECRET }).execute();
    },
    'a row that a table does not take': (db) =>
      sql`insert into users (name, party, role) values (${SECRET}, 'p', 'r')`.execute(db),
    'a table that is not there': (db) => sql`select * from nowhere where id = ${SECRET}`.execute(db),
  };
  for (const [what, fail] of Object.entries(failing)) {
    it(`has name, code and message of a database error about ${what}, and no value`, async () => {
      const error: unknown = await fail(database.db).then(
        () => expect.fail('nothing failed'),
        (reason: unknown) => reason,
      );
      const line = lineOf(new Error('The request failed.', { cause: error }));
      expect(line).not.to.include(SECRET);
      expect(line).to.match(/"cause":\{"name":"\w+","code":"[0-9A-Z]{5}","message":"[^"]/);
    });
  }

  it('has where in the program an error was thrown', () => {
    const line = lineOf(new TypeError('it is not a function'));
    expect(line).to.include('"name":"TypeError","message":"it is not a function"').and.include('log.test');
  });

  it('has nothing of what was thrown that is not an error', () => {
    expect(lineOf({ id: SECRET })).not.to.include(SECRET);
  });
});
