import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { LocalSystem, ManagedProcess, recordPart, withPorts } from '@naru/local';
import { type Consortium, loadConsortium } from '@naru/network';
import { expect } from 'chai';
import { temporaryDirectory } from '../support/system/temporaryDirectory.js';
import { until } from '../support/until.js';

const START = fileURLToPath(import.meta.resolve('@naru/local/start'));
const STOP = fileURLToPath(import.meta.resolve('@naru/local/stop'));
/** A start waits for its parts, on a machine that may be busy with something else. */
const TEST_MS = 180_000;
/** The fewest that can endorse. */
const MEMBERS = 2;

describe('npm stop', function () {
  this.timeout(TEST_MS);
  const home = temporaryDirectory();
  const file = join(home.path, 'two.json');
  const users = join(home.path, 'users.json');
  const strangers: ChildProcess[] = [];
  let consortium: Consortium;

  before(async () => {
    const { organizations, ...rest } = await withPorts(loadConsortium(), 'free');
    consortium = { ...rest, organizations: organizations.slice(0, MEMBERS) };
    writeFileSync(file, JSON.stringify(consortium));
  });
  after(async () => {
    for (const stranger of strangers) stranger.kill('SIGKILL');
    await run(STOP);
    home.remove();
  });

  const run = async (program: string, ...args: string[]): Promise<{ code: number | null; told: string }> => {
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...process.env, NARU_HOME: home.path },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const code = new Promise<number | null>((resolve) => child.once('close', resolve));
    const [printed, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { told: printed + errors, code: await code };
  };
  const start = (): ManagedProcess =>
    new ManagedProcess({
      name: 'npm start',
      script: START,
      args: ['--consortium', file],
      env: () => ({ NARU_HOME: home.path }),
      logFile: join(home.path, 'start.log'),
      isReady: (printed) => Promise.resolve(printed.includes('Naru is ready')),
      readyWithinMs: TEST_MS,
    });
  const isServed = async (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${consortium.organizations[0]?.ports.gateway ?? 0}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );

  it('says so if nothing runs', async () => {
    expect(await run(STOP)).to.deep.equal({ code: 0, told: `Nothing runs in ${home.path}.\n` });
  });

  it('ends the parts of a start that was killed, of which another start warns', async () => {
    const killed = start();
    await killed.start();
    const kept = readFileSync(users, 'utf8');
    await killed.kill();
    const second = await run(START, '--consortium', file);
    expect(second.code).to.equal(1);
    for (const part of ['chaincode server', 'embedded network', 'gateway of Exporters', 'gateway of BankA'])
      expect(second.told).to.match(new RegExp(`${part}: process \\d+`));
    expect(readFileSync(users, 'utf8')).to.equal(kept);
    const { code, told } = await run(STOP);
    expect(code).to.equal(0);
    expect(told.match(/has ended/g)).to.have.length(2 + MEMBERS);
    expect(await isServed()).to.equal(false);
  });

  it('ends a start that runs, which stops its parts', async () => {
    const running = start();
    await running.start();
    const { code, told } = await run(STOP);
    expect(code).to.equal(0);
    expect(told).to.include('npm start (process').and.to.include('gateway of BankA (process');
    await running.ended();
    expect(await isServed()).to.equal(false);
    expect(existsSync(join(home.path, 'lock.pid'))).to.equal(false);
  });

  it('leaves alone a process that has only the id of a part', async () => {
    const stranger = spawn('sleep', ['600']);
    strangers.push(stranger);
    await once(stranger, 'spawn');
    recordPart(home.path, 'gateway of BankA', stranger.pid ?? 0);
    const record = join(home.path, 'run', 'gateway of BankA.pid');
    writeFileSync(record, readFileSync(record, 'utf8').replace(/\d+$/, '1'));
    expect((await run(STOP)).told).to.include('Nothing runs');
    expect(stranger.exitCode).to.equal(null);
  });

  it('is not needed after a signal to a start that is not ready', async () => {
    const starting = start();
    const ready = starting.start().catch((error: unknown) => error);
    const record = join(home.path, 'run', 'chaincode server.pid');
    await until('the chaincode server is started', () => Promise.resolve(existsSync(record)));
    process.kill(starting.pid ?? 0, 'SIGINT');
    expect(String(await ready)).to.include('it was asked to stop (SIGINT)');
    expect((await run(STOP)).told).to.include('Nothing runs');
  });

  it('is not needed after a start whose gateway has lost its port to another program that answers 200', async () => {
    let thief: Server | undefined;
    const told: string[] = [];
    const starting = LocalSystem.start({
      ...{ home: home.path, consortium, ports: 'consortium' },
      // The network is ready, and the gateways are not started yet.
      onProgress: (what) => {
        told.push(what);
        const port = consortium.organizations[1]?.ports.gateway;
        thief ??= createServer((_, response) => response.end('ok')).listen(port, '127.0.0.1');
      },
    });
    const error: unknown = await starting.catch((reason: unknown) => reason);
    thief?.close();
    expect(String(error)).to.match(/gateway of BankA ended before it was ready[^]*EADDRINUSE/);
    expect(told).not.to.include('gateway of BankA');
    expect((await run(STOP)).told).to.include('Nothing runs');
  });
});
