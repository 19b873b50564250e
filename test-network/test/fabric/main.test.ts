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

  /** Runs a command where there are no Fabric programs. */
  const run = (...args: string[]): Promise<Ended> => runCommand(MAIN, args, { NARU_HOME: home.path, PATH: '/nowhere' });

  it('shows its commands where none, or one that there is not, is given', async () => {
    const none = await run();
    expect(none.exitCode).to.equal(1);
    for (const name of ['up', 'upgrade', 'add-organisation', 'revoke', 'status', 'logs', 'down', 'clean'])
      expect(none.errors).to.contain(`\n  ${name} `);
    const unknown = await run('toString');
    expect(unknown.exitCode).to.equal(1);
    expect(unknown.errors).to.contain('There is no command toString.');
  });

  for (const [what, args, message] of [
    ['without --fabric, since the embedded network needs no command', ['up'], 'npm start runs it'],
    ['with a consensus that there is not', ['up', '--fabric', '--consensus', 'solo'], 'there are raft and bft'],
    ['with an option that there is not', ['up', '--fabrik'], "Unknown option '--fabrik'"],
    ['without programs', ['up', '--fabric'], 'neither in FABRIC_HOME nor on the PATH'],
  ] as const)
    it(`does not start ${what}`, async () => {
      const { exitCode, errors } = await run(...args);
      expect(exitCode).to.equal(1);
      expect(errors).to.contain(message);
      expect(existsSync(join(home.path, 'fabric', 'run'))).to.equal(false);
    });

  it('tells where no network was begun', async () => {
    expect((await run('status')).output).to.contain('No network was begun here.');
    expect((await run('down')).output).to.contain('It was not running.');
    const upgrade = await run('upgrade');
    expect(upgrade.exitCode).to.equal(1);
    expect(upgrade.errors).to.contain('up --fabric begins one');
    const logs = await run('logs', 'peer0');
    expect(logs.exitCode).to.equal(1);
    expect(logs.errors).to.contain('There is no log');
  });

  it('tells by its exit code that a network is down, and shows the end of a log', async () => {
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
      'where no organisation is said',
      ['--user', 'officer'],
      'Say whose: --organisation <name>; there are Exporters, BankA, ',
    ],
    [
      'of an organisation that there is not',
      ['--organisation', 'BankZ', '--user', 'officer'],
      'There is no organisation BankZ; there are Exp',
    ],
    ['where nobody is said', ['--organisation', 'BankA'], 'Say whom: --user <name>, or --crl <file>.'],
    ['by a list that is not there', ['--organisation', 'BankA', '--crl', '/nowhere.pem'], 'ENOENT'],
    ['where no network was begun', ['--organisation', 'BankA', '--user', 'officer'], 'No network was begun'],
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
