import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { sql } from 'kysely';
import { openDatabase } from '../../src/database/openDatabase.js';
import { failureOf } from '../support/failureOf.js';
import { temporaryDirectory } from '../support/gatewayUnderTest.js';
import { TEMPLATE } from '../support/testConfig.js';

const PAGE_BYTES = 8_192;
/** To initialise an embedded database takes seconds of computing. */
const DATABASE_MS = 120_000;

describe('the files of the embedded database', function () {
  this.timeout(DATABASE_MS);
  const temporary = temporaryDirectory();
  const root = temporary.directory;
  const sound = join(root, 'sound');
  const damaged = join(root, 'damaged');
  let usersFile: string;

  const settingsOf = (dataDirectory: string, databaseTemplate = TEMPLATE): Parameters<typeof openDatabase>[0] => ({
    databaseUrl: undefined,
    dataDirectory,
    databaseTemplate,
  });

  before(async () => {
    const database = await openDatabase(settingsOf(sound));
    const { db } = database;
    await db
      .insertInto('users')
      .values({ name: 'officer', msp_id: 'BankAMSP', party: 'bank', role: 'officer' })
      .execute();
    const found = await sql<{ file: string }>`select pg_relation_filepath('users') as file`.execute(db);
    usersFile = found.rows[0]?.file ?? '';
    await database.close();
  });

  after(() => {
    temporary.remove();
  });

  beforeEach(() => {
    rmSync(damaged, { recursive: true, force: true });
    cpSync(sound, damaged, { recursive: true });
  });

  const flip = (file: string, position: number): void => {
    const bytes = readFileSync(file);
    bytes[position] = (bytes[position] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  };

  const damages: [string, (database: string) => void][] = [
    [
      'a control file that was cut',
      (database) => {
        truncateSync(join(database, 'global/pg_control'), 100);
      },
    ],
    [
      'no control file',
      (database) => {
        rmSync(join(database, 'global/pg_control'));
      },
    ],
    [
      'no write-ahead log',
      (database) => {
        rmSync(join(database, 'pg_wal'), { recursive: true });
      },
    ],
    [
      'no version file',
      (database) => {
        rmSync(join(database, 'PG_VERSION'));
      },
    ],
    [
      'a flipped bit in a table',
      (database) => {
        flip(join(database, usersFile), PAGE_BYTES - 8);
      },
    ],
    [
      'a table whose file is gone',
      (database) => {
        rmSync(join(database, usersFile));
      },
    ],
  ];
  for (const [what, damage] of damages)
    it(`are refused with their folder and a remedy if there is ${what}, and are left as they are`, async () => {
      const database = join(damaged, 'database');
      damage(database);
      const files = readdirSync(database);
      const failure = await failureOf(openDatabase(settingsOf(damaged)));
      expect(failure).to.include(`The embedded database in ${database} cannot be opened (`);
      expect(failure).to.include('restore the folder from a copy, or remove it');
      expect(readdirSync(database)).to.include.members(files);
      rmSync(database, { recursive: true });
      await (await openDatabase(settingsOf(damaged))).close();
    });

  it('are not half there if they could not be made, and are made when they can be', async () => {
    const own = join(root, 'new');
    const noTemplate = join(root, 'template');
    writeFileSync(noTemplate, '');
    const failure = await failureOf(openDatabase(settingsOf(own, noTemplate)));
    expect(failure).to.include(join(own, 'database')).and.to.include(`It was to be made from ${noTemplate}`);
    expect(existsSync(join(own, 'database', 'PG_VERSION'))).to.equal(false);
    rmSync(join(own, 'database'), { recursive: true, force: true });
    await (await openDatabase(settingsOf(own))).close();
    expect(readdirSync(own)).to.deep.equal(['database']);
  });
});
