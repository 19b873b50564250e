import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { sql } from 'kysely';
import { pino } from 'pino';
import { keptTables } from '../../src/backup/keptTables.js';
import { restoreBackup } from '../../src/backup/restoreBackup.js';
import { writeBackup } from '../../src/backup/writeBackup.js';
import type { GatewayConfig } from '../../src/config/config.js';
import { createGateway } from '../../src/createGateway.js';
import { type OpenDatabase, openDatabase } from '../../src/database/openDatabase.js';
import { LEDGER_TABLES } from '../../src/database/schema.js';
import { hashPassword } from '../../src/identity/passwords.js';
import { Users } from '../../src/identity/users.js';
import { DatabaseWallet } from '../../src/identity/wallet.js';
import { certified } from '../support/certificates.js';
import { type DatabaseKind, describeOnEachDatabase } from '../support/eachDatabase.js';
import { failureOf } from '../support/failureOf.js';
import { FakeWire } from '../support/fakeWire.js';
import { PARTY, PASSWORD, temporaryDirectory } from '../support/gatewayUnderTest.js';
import { send } from '../support/rawRequest.js';
import { newId } from '../support/records.js';
import { testConfig, testVariables } from '../support/testConfig.js';
import { testTokens } from '../support/testTokens.js';

const BYTES = Buffer.from([0, 1, 255, 10, 92, 120]);

describeOnEachDatabase('a backup', (kind: DatabaseKind) => {
  const { directory, remove } = temporaryDirectory();
  const file = join(directory, 'backup');
  let config: GatewayConfig;
  let kept: Record<string, unknown>;
  before(async () => {
    config = testConfig(directory, await variablesOf('data'));
    const database = await openDatabase(config);
    await fill(database, config);
    kept = await contentsOf(database);
    await writeBackup(config, database.db, file);
    await database.close();
  });
  after(remove);

  async function variablesOf(name: string): Promise<NodeJS.ProcessEnv> {
    const { databaseUrl } = await kind.newSettings(join(directory, name));
    return { NARU_DATA_DIR: join(directory, name), DATABASE_URL: databaseUrl };
  }

  async function fill({ db }: OpenDatabase, { organization, secrets }: GatewayConfig): Promise<void> {
    const { certificate, privateKey } = await certified();
    const user = { name: 'officer', msp: organization.mspId, party: PARTY, role: 'bank-officer' } as const;
    await new Users(db).put(user, await hashPassword(PASSWORD));
    await new DatabaseWallet(db, secrets.wallet).put('officer', { mspId: organization.mspId, certificate, privateKey });
    await db
      .insertInto('attachments')
      .values({ bill: newId(), sha256: 'a'.repeat(64), bytes: BYTES })
      .execute();
    const place = { block: 9_007_199_254_740_991, position: 1, made_at: '2026-11-30T00:00:00Z' };
    const filter = JSON.stringify({ kinds: ['alert'], words: 'été "\\ 海' });
    const webhook = { id: newId(), user_name: 'officer', url: 'https://example.com', secret: BYTES, status: 'ACTIVE' };
    await db
      .insertInto('webhooks')
      .values({ ...webhook, ...place, filter, reason: null })
      .execute();
  }

  async function contentsOf({ db }: OpenDatabase): Promise<Record<string, unknown>> {
    const contents: Record<string, unknown> = {};
    for (const table of await keptTables(db)) {
      const { rows } = await sql`select * from ${sql.table(table)}`.execute(db);
      contents[table] = rows;
    }
    return contents;
  }

  const environmentOf = (variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv => testVariables(directory, variables);

  it('has every table but those that are read from the ledger, and the leases', async () => {
    const database = await openDatabase(testConfig(directory, await variablesOf('tables')));
    const tables = await keptTables(database.db);
    await database.close();
    expect(tables).to.include.members([
      'users',
      'wallet',
      'token_secrets',
      'attachments',
      'inbox_marks',
      'submissions',
    ]);
    for (const table of [...LEDGER_TABLES, 'leases', 'kysely_migration']) expect(tables).not.to.include(table);
  });

  it('is read by nobody without the passphrase', () => {
    const bytes = readFileSync(file);
    for (const word of ['officer', 'bank-officer', 'example.com', config.secrets.salt])
      expect(bytes.includes(word), word).to.equal(false);
  });

  it('restores all of it into an empty directory, where users sign in and old tokens are good', async () => {
    const variables = await variablesOf('restored');
    await restoreBackup(environmentOf(variables), file);
    const restored = testConfig(directory, variables);
    expect(restored.secrets).to.deep.equal(config.secrets);
    const database = await openDatabase(restored);
    expect(await contentsOf(database)).to.deep.equal(kept);
    expect((await new DatabaseWallet(database.db, restored.secrets.wallet).get('officer')).mspId).to.equal('BankAMSP');
    const tokens = testTokens(restored.organization.roles);
    const parts = { wire: new FakeWire(), database, log: pino({ level: 'silent' }), tokens };
    const gateway = await createGateway(restored, parts);
    const body = JSON.stringify({ user: 'officer', password: PASSWORD });
    const headers = { 'Content-Type': 'application/json' };
    const { status } = await send(gateway.port, { method: 'POST', path: '/v1/tokens', headers, body });
    await gateway.close();
    expect(status).to.equal(200);
  });

  describe('that cannot be used', () => {
    async function refusal(bytes: Buffer, more: NodeJS.ProcessEnv = {}): Promise<string> {
      const name = `refused-${newId()}`;
      const damaged = join(directory, `${name}.backup`);
      writeFileSync(damaged, bytes);
      // All of this is found out before a database is opened.
      const variables = { NARU_DATA_DIR: join(directory, name), ...more };
      const failure = await failureOf(restoreBackup(environmentOf(variables), damaged));
      const secrets = existsSync(join(directory, name)) ? readdirSync(join(directory, name)) : [];
      expect(secrets, 'what is left behind').not.to.include('salt-secret');
      return failure;
    }
    const whole = (): Buffer => readFileSync(file);

    it('is refused if it is cut anywhere, or goes on after its end', async () => {
      const bytes = whole();
      for (const length of [0, 10, 22, 24, 100, bytes.length - 1])
        expect(await refusal(bytes.subarray(0, length)), String(length)).to.match(
          /no backup|cannot be used: .*missing/,
        );
      expect(await refusal(Buffer.concat([bytes, bytes.subarray(22)]))).to.include('something follows its end');
    });

    it('is refused if a byte of it was altered', async () => {
      const bytes = whole();
      for (const at of [3, 30, 60, bytes.length - 5]) {
        const altered = Buffer.from(bytes);
        altered[at] = (altered[at] ?? 0) ^ 1;
        expect(await refusal(altered), String(at)).to.match(/no backup|altered/);
      }
    });

    it('is refused with another passphrase, at another organisation, and with another salt', async () => {
      const other = { NARU_WALLET_PASSPHRASE: 'another passphrase, for tests' };
      expect(await refusal(whole(), other)).to.include('the passphrase is another');
      expect(await refusal(whole(), { NARU_MSP_ID: 'BankBMSP' })).to.include('is of BankAMSP, not of BankBMSP');
      const salt = { NARU_SALT_SECRET: 'another salt, for the tests' };
      expect(await refusal(whole(), salt)).to.include('NARU_SALT_SECRET is another');
    });

    it('is refused where there is something already, which stays as it is', async () => {
      const variables = await variablesOf('used');
      const used = await openDatabase(testConfig(directory, variables));
      await fill(used, config);
      const before = await contentsOf(used);
      await used.close();
      expect(await failureOf(restoreBackup(environmentOf(variables), file))).to.match(/another secret|already/);
      const database = await openDatabase(testConfig(directory, variables));
      expect(await contentsOf(database)).to.deep.equal(before);
      await database.close();
    });
  });
});
