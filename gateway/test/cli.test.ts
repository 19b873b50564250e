import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { type OpenDatabase, openDatabase } from '../src/database/openDatabase.js';
import { isPassword } from '../src/identity/passwords.js';
import { Users } from '../src/identity/users.js';
import { readCheckpoint } from '../src/readModel/checkpoint.js';
import { certified } from './support/certificates.js';
import { anyDatabase } from './support/eachDatabase.js';
import { PASSWORD, temporaryDirectory } from './support/gatewayUnderTest.js';
import { testVariables } from './support/testConfig.js';

const CLI = fileURLToPath(new URL('../src/cli.js', import.meta.url));
const MAIN = fileURLToPath(new URL('../src/main.js', import.meta.url));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe('naru-gateway', () => {
  const { directory, remove } = temporaryDirectory();
  let environment: NodeJS.ProcessEnv;
  let database: OpenDatabase;
  before(async () => {
    const settings = await anyDatabase.newSettings(join(directory, 'data'));
    const own = { DATABASE_URL: settings.databaseUrl, NARU_LOG_LEVEL: 'fatal' };
    const { PATH } = process.env;
    environment = { PATH, ...testVariables(directory, own) };
    database = await openDatabase(settings);
    const { certificate, privateKey } = await certified();
    writeFileSync(join(directory, 'officer.pem'), certificate);
    writeFileSync(join(directory, 'officer.key'), privateKey);
  });
  after(async () => {
    await database.close();
    remove();
  });

  function run(args: readonly string[], { input = '', env = environment, program = CLI } = {}): Promise<Ended> {
    return new Promise((resolve) => {
      const child = execFile(process.execPath, [program, ...args], { env, cwd: directory }, (_, stdout, stderr) => {
        resolve({ status: child.exitCode, stdout, stderr });
      });
      child.stdin?.end(input);
    });
  }

  for (const args of [['--help'], ['-h'], ['users', 'add', '--help']])
    it(`shows its commands with ${args.join(' ')}, without any settings`, async () => {
      const { status, stdout, stderr } = await run(args, { env: {} });
      expect({ status, stderr }).to.deep.equal({ status: 0, stderr: '' });
      expect(stdout)
        .to.match(/^Usage/)
        .and.to.include('naru-gateway export verify');
    });

  it('adds a user with what its certificate says, and the password that comes in', async function () {
    if (anyDatabase.name === 'PGlite') this.skip();
    const files = ['--certificate', 'officer.pem', '--key', 'officer.key'];
    const added = await run(['users', 'add', '--name', 'officer', ...files, '--password-stdin'], {
      input: `${PASSWORD}\n`,
    });
    expect(added).to.deep.equal({ status: 0, stdout: 'officer acts as bank-officer of BankAMSP.\n', stderr: '' });
    const found = await new Users(database.db).findWithPassword('officer');
    expect(await isPassword(PASSWORD, found?.passwordHash)).to.equal(true);
    expect((await run(['users', 'list'])).stdout).to.equal('officer\tbank-officer\n');
    expect((await run(['users', 'remove', '--name', 'officer'])).stdout).to.equal(
      'The user and its identity are gone.\n',
    );
    expect(await new Users(database.db).find('officer')).to.equal(undefined);
  });

  it('empties the read model', async function () {
    if (anyDatabase.name === 'PGlite') this.skip();
    await database.db.insertInto('checkpoint').values({ id: 1, next_block: 7, block_hash: '' }).execute();
    expect((await run(['read-model', 'empty'])).stdout).to.equal('The read model is empty.\n');
    expect((await readCheckpoint(database.db)).next).to.equal(0);
  });

  const REFUSED: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
    'no command': [[], /^Usage/],
    'a command that there is not': [['users', 'praise'], /^Usage/],
    'an option that there is not': [['users', 'list', '--all'], /Unknown option '--all'/],
    'a missing option': [['users', 'remove'], /^--name is missing\./],
    'a file that is not there': [
      ['users', 'add', '--name', 'x', '--certificate', 'away.pem', '--key', 'k'],
      /^ENOENT.*away\.pem/,
    ],
    'a directory that is no export': [['export', 'verify', '--from', 'nowhere'], /^manifest\.json: is missing\n/],
  };
  for (const [what, [args, message]] of Object.entries(REFUSED)) {
    it(`ends with status 1 and says why, without a stack: ${what}`, async () => {
      const { status, stdout, stderr } = await run(args);
      expect([status, stdout]).to.deep.equal([1, '']);
      expect(stderr)
        .to.match(message)
        .and.not.to.match(/^\s+at /m);
    });
  }

  it('names everything that is missing in its environment, and so does the gateway', async () => {
    const { PATH } = process.env;
    for (const program of [CLI, MAIN]) {
      const { status, stderr } = await run(['users', 'list'], { env: { PATH }, program });
      expect(status).to.equal(1);
      for (const name of ['NARU_PORT', 'NARU_MSP_ID', 'NARU_PEER_ENDPOINT', 'NARU_DATA_DIR', 'NARU_WALLET_PASSPHRASE'])
        expect(stderr).to.include(name);
    }
    expect(existsSync(join(directory, 'data', 'jwt-secret'))).to.equal(true);
  });
});
