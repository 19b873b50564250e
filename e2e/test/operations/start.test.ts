import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { withPorts } from '@naru/local';
import { type Consortium, loadConsortium } from '@naru/network';
import { DirectoryLock } from '@naru/test-network';
import { expect } from 'chai';
import { temporaryDirectory } from '../support/system/temporaryDirectory.js';

/** Whether this system says who listens on a port. */
const HAS_PROC = existsSync('/proc/net/tcp');
const START = fileURLToPath(import.meta.resolve('@naru/local/start'));

describe('npm start', () => {
  let home: ReturnType<typeof temporaryDirectory>;
  beforeEach(() => {
    home = temporaryDirectory();
  });
  afterEach(() => {
    home.remove();
  });

  const start = (...args: string[]): Promise<{ code: number | null; errors: string }> =>
    run({ NARU_HOME: home.path }, args);
  const run = async (
    variables: NodeJS.ProcessEnv,
    args: readonly string[] = [],
  ): Promise<{ code: number | null; errors: string }> => {
    const child = spawn(process.execPath, [START, ...args], {
      env: { ...process.env, ...variables },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const code = new Promise<number | null>((resolve) => child.once('close', resolve));
    return { errors: await text(child.stderr), code: await code };
  };

  it('says what it takes with --help, and starts nothing', async () => {
    expect(await start('--help')).to.deep.equal({ code: 0, errors: '' });
    expect(readdirSync(home.path)).to.deep.equal([]);
  });

  it('ends with 1 and says what to start if there is no Fabric network, and leaves nothing behind', async () => {
    const { code, errors } = await start('--network', 'fabric');
    expect(code).to.equal(1);
    expect(errors).to.include('There is no Fabric network in').and.to.include('npm run network -- up --fabric');
    expect(existsSync(`${home.path}/users.json`)).to.equal(false);
  });

  it('ends with 1 if NARU_HOME is empty, in place of writing into the current folder', async () => {
    const { code, errors } = await run({ NARU_HOME: '' });
    expect(code).to.equal(1);
    expect(errors).to.include('NARU_HOME is empty. Set it to a folder, or unset it to use .naru.');
  });

  it('ends with 1 and names the networks that there are if another is named', async () => {
    const { code, errors } = await start('--network', 'besu');
    expect(code).to.equal(1);
    expect(errors).to.include('There is no network besu. Name one of embedded and fabric.');
  });

  it('ends with 1 and names every wrong field of the consortium’s data that --consortium names', async () => {
    const file = join(home.path, 'data.json');
    writeFileSync(file, JSON.stringify({ ...loadConsortium(), channel: 'Trade', organizations: [] }));
    const { code, errors } = await start('--consortium', file);
    expect(code).to.equal(1);
    expect(errors).to.include('at channel').and.to.include('at organizations');
  });

  /** The path of a consortium's data with ports that nobody has. */
  const consortiumFile = async (): Promise<string> => {
    const file = join(home.path, 'free.json');
    writeFileSync(file, JSON.stringify(await withPorts(loadConsortium(), 'free')));
    return file;
  };

  const PORTS = {
    'the gateway of BankA': ({ organizations }) => organizations[1]?.ports.gateway,
    'the peer of BankA': ({ organizations }) => organizations[1]?.ports.peer,
    'the chaincode server': ({ chaincodeServer }) => chaincodeServer.port,
  } satisfies Record<string, (consortium: Consortium) => number | undefined>;
  for (const [part, portOf] of Object.entries(PORTS)) {
    it(`ends with 1, names the port of ${part} that is taken, who has it and what to do, and writes nothing`, async () => {
      const file = await consortiumFile();
      const port = portOf(loadConsortium(file));
      const server = createServer().listen(port, '127.0.0.1');
      await once(server, 'listening');
      const { code, errors } = await start('--consortium', file);
      server.close();
      expect(code).to.equal(1);
      expect(errors)
        .to.include(`${String(port)}, which ${part} needs`)
        .and.to.include('NARU_PORT');
      if (HAS_PROC) expect(errors).to.include(`process ${process.pid} has it (`).and.to.include('mocha');
      expect(readdirSync(home.path)).to.deep.equal(['free.json']);
    });
  }

  it('ends with 1 if a system runs in the folder, whose users it leaves as they are', async () => {
    const users = join(home.path, 'users.json');
    writeFileSync(users, 'those of the first system');
    const lock = new DirectoryLock(home.path);
    const { code, errors } = await start('--consortium', await consortiumFile());
    lock.release();
    expect(code).to.equal(1);
    expect(errors).to.include(`${home.path} is in use by process ${process.pid}`).and.to.include('npm stop');
    expect(readFileSync(users, 'utf8')).to.equal('those of the first system');
  });

  it('ends with 1, and names each wrong field of a users file in words', async () => {
    const users = { organizations: { BankA: { gateway: 'http://127.0.0.1:65536', users: {} } } };
    writeFileSync(join(home.path, 'users.json'), JSON.stringify(users));
    const { code, errors } = await start('--consortium', await consortiumFile());
    expect(code).to.equal(1);
    expect(errors).to.include('users.json is not valid').and.to.include('at organizations.BankA.gateway');
    expect(errors).not.to.include('"code"');
  });

  it('ends with 1 if NARU_PORT moves another port out of range, and writes nothing', async () => {
    const { code, errors } = await run({ NARU_HOME: home.path, NARU_PORT: '65534' });
    expect(code).to.equal(1);
    expect(errors).to.match(/NARU_PORT is 65534, which moves port \d+ to \d+\. Set it to a port from \d+ to \d+\./);
    expect(readdirSync(home.path)).to.deep.equal([]);
  });

  it('ends with 1 if NARU_PORT is not a port', async () => {
    const { code, errors } = await run({ NARU_HOME: home.path, NARU_PORT: 'x' });
    expect(code).to.equal(1);
    expect(errors).to.include('NARU_PORT is x. Set it to a port number, or leave it out.');
  });
});
