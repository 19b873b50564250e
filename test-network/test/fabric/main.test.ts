import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { preparePlan } from '../../src/fabric/plan/plan.js';
import { testConsortium } from '../support/probeChaincode.js';
import { runCommand, type Ended } from '../support/runCommand.js';
import { temporaryDirectory } from '../support/temporaryDirectory.js';

const MAIN = fileURLToPath(new URL('../../src/fabric/main.js', import.meta.url));

describe('npm run network', () => {
  let home: ReturnType<typeof temporaryDirectory>;

  beforeEach(() => {
    home = temporaryDirectory();
  });

  afterEach(() => {
    home.remove();
  });

  /** Runs a command without Fabric's programs. */
  const run = (...args: string[]): Promise<Ended> => runCommand(MAIN, args, { NARU_HOME: home.path, PATH: '/nowhere' });

  it('shows its commands if none, or an unknown one, is given', async () => {
    const none = await run();
    expect(none.exitCode).to.equal(1);
    for (const name of ['up', 'upgrade', 'add-organisation', 'revoke', 'status', 'logs', 'down', 'clean'])
      expect(none.errors).to.contain(`\n  ${name} `);
    const unknown = await run('toString');
    expect(unknown.exitCode).to.equal(1);
    expect(unknown.errors).to.contain('There is no command toString.');
    for (const args of [['--help'], ['up', '-h']]) expect(await run(...args)).to.include({ exitCode: 0, errors: '' });
  });

  it('does nothing if NARU_HOME is empty, in place of writing into the current folder', async () => {
    const { exitCode, errors } = await runCommand(MAIN, ['status'], { NARU_HOME: '' });
    expect(exitCode).to.equal(1);
    expect(errors).to.contain('NARU_HOME is empty.');
  });

  for (const [what, args, message] of [
    ['without --fabric, since the embedded network needs no command', ['up'], 'npm start runs it'],
    ['with an unknown consensus', ['up', '--fabric', '--consensus', 'solo'], 'Use raft or bft.'],
    ['with an unknown option', ['up', '--fabrik'], "Unknown option '--fabrik'"],
    ['without programs', ['up', '--fabric'], 'neither in FABRIC_HOME nor on the PATH'],
  ] as const)
    it(`does not start ${what}`, async () => {
      const { exitCode, errors } = await run(...args);
      expect(exitCode).to.equal(1);
      expect(errors).to.contain(message);
      expect(existsSync(join(home.path, 'fabric', 'run'))).to.equal(false);
    });

  it('says that there is no network', async () => {
    expect((await run('status')).output).to.contain('There is no network here.');
    expect((await run('down')).output).to.contain('It was not running.');
    const upgrade = await run('upgrade');
    expect(upgrade.exitCode).to.equal(1);
    expect(upgrade.errors).to.contain('There is no network here. Start one: npm run network -- up --fabric');
    const logs = await run('logs', 'peer0');
    expect(logs.exitCode).to.equal(1);
    expect(logs.errors).to.contain('There is no log');
  });

  it('exits 1 if the network is down, and shows the end of a log', async () => {
    const directory = join(home.path, 'fabric');
    await preparePlan(directory, { consortium: testConsortium(), ports: 'free', chaincodeServers: 1 });
    mkdirSync(join(directory, 'logs'));
    writeFileSync(join(directory, 'logs', 'orderer1.log'), 'first\nlast\n');
    const { exitCode, output } = await run('status');
    expect(exitCode).to.equal(1);
    expect(output).to.contain('Ordering: raft.').and.to.contain('It is down.');
    expect((await run('logs', 'orderer1')).output).to.equal('first\nlast\n');
  });

  for (const [what, args, message] of [
    [
      'if no organisation is named',
      ['--user', 'officer'],
      'Say which organisation: --organisation <name>. There are Exporters, BankA, ',
    ],
    [
      'of an unknown organisation',
      ['--organisation', 'BankZ', '--user', 'officer'],
      'There is no organisation BankZ. There are Exp',
    ],
    ['if no user is named', ['--organisation', 'BankA'], 'Say whom to revoke: --user <name>, or --crl <file>.'],
    ['by a list that does not exist', ['--organisation', 'BankA', '--crl', '/nowhere.pem'], 'ENOENT'],
    ['if there is no network', ['--organisation', 'BankA', '--user', 'officer'], 'There is no network here.'],
  ] as const)
    it(`revokes nothing ${what}`, async () => {
      const { exitCode, errors } = await run('revoke', ...args);
      expect(exitCode).to.equal(1);
      expect(errors).to.contain(message);
    });

  it('removes the data with clean', async () => {
    const directory = join(home.path, 'fabric');
    await preparePlan(directory, { consortium: testConsortium(), ports: 'free', chaincodeServers: 1 });
    expect((await run('clean')).exitCode).to.equal(0);
    expect(existsSync(directory)).to.equal(false);
  });
});
