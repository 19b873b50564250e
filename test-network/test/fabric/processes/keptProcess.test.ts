import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { Daemon, type DaemonPlan } from '../../../src/fabric/processes/daemon.js';
import { KeptProcess, listKeptProcesses } from '../../../src/fabric/processes/keptProcess.js';
import { startDaemons } from '../../../src/fabric/processes/startDaemons.js';
import { catchRejection } from '../../support/catchRejection.js';
import { temporaryDirectory } from '../../support/temporaryDirectory.js';

/** Runs until it is told to end. */
const IDLE = ['-e', 'setInterval(() => {}, 1000)'];

describe('a process of a Fabric network', () => {
  let directory: ReturnType<typeof temporaryDirectory>;
  const children: ChildProcess[] = [];
  const daemons: Daemon[] = [];
  const servers: Server[] = [];

  beforeEach(() => {
    directory = temporaryDirectory();
  });

  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    for (const server of servers.splice(0)) server.close();
    await Promise.all(daemons.splice(0).map((daemon) => daemon.kill()));
    directory.remove();
  });

  const daemonOf = (name: string, plan: Partial<DaemonPlan> = {}): Daemon => {
    const daemon = new Daemon({
      name,
      directory: directory.path,
      program: process.execPath,
      args: IDLE,
      settings: {},
      workingDirectory: directory.path,
      ports: [],
      isReady: () => Promise.resolve(true),
      ...plan,
    });
    daemons.push(daemon);
    return daemon;
  };

  const listening = async (): Promise<number> => {
    const server = createServer().listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const address: AddressInfo | string | null = server.address();
    if (address === null || typeof address === 'string') throw new Error('a server without a port');
    return address.port;
  };

  /** Writes the pid file of a process. */
  const keep = (name: string, pid: number | string): KeptProcess => {
    const kept = new KeptProcess(directory.path, name);
    mkdirSync(dirname(kept.pidFile), { recursive: true });
    writeFileSync(kept.pidFile, `${pid}`);
    return kept;
  };

  it('is found by another command, and ends when it is asked to', async () => {
    const daemon = daemonOf('peer0');
    daemon.start(false);
    await daemon.ready();
    const [found, ...others] = listKeptProcesses(directory.path);
    expect(others).to.deep.equal([]);
    expect(found?.name).to.equal('peer0');
    expect(found?.pid).to.equal(daemon.pid).and.to.be.a('number');
    await found?.stop();
    expect(daemon.pid).to.equal(undefined);
    expect(listKeptProcesses(directory.path)).to.deep.equal([]);
  });

  it('is not mixed up with another process that now has its id', async () => {
    const child = spawn(process.execPath, IDLE);
    children.push(child);
    await once(child, 'spawn');
    const kept = keep('peer0', child.pid ?? 0);
    expect(kept.pid).to.equal(undefined);
    await kept.stop();
    expect(child.exitCode).to.equal(null);
    expect(child.signalCode).to.equal(null);
    expect(existsSync(kept.pidFile)).to.equal(false);
  });

  it('is not mixed up with a process whose name begins with its name', async () => {
    const daemon = daemonOf('chaincode-2');
    daemon.start(false);
    await daemon.ready();
    expect(keep('chaincode', daemon.pid ?? 0).pid).to.equal(undefined);
  });

  it('counts as gone if the file has no id, or an id of no process', () => {
    for (const text of ['', 'x', '0', '-1', '4194305']) expect(keep('peer0', text).pid, text).to.equal(undefined);
  });

  it('shows the end of its log if it ends at once', async () => {
    const daemon = daemonOf('orderer1', { args: ['-e', "throw new Error('no such port')"], isReady: never });
    daemon.start(false);
    const { message } = await catchRejection(daemon.ready());
    expect(message).to.match(/^orderer1 has ended\. The end of .*orderer1\.log:\n[^]*no such port/);
  });

  it('says why if its program cannot be started', async () => {
    const daemon = daemonOf('orderer1', { program: join(directory.path, 'absent'), isReady: never });
    daemon.start(false);
    const { message } = await catchRejection(daemon.ready());
    expect(message).to.contain('orderer1 has ended');
  });

  it('is not started if a port is taken: all taken ports are named, and nothing is started', async () => {
    const [first, second] = [await listening(), await listening()];
    const orderer = daemonOf('orderer1', { ports: [first] });
    const peer = daemonOf('peer0', { ports: [second] });
    const free = daemonOf('chaincode');
    const { message } = await catchRejection(startDaemons([orderer, peer, free], false));
    expect(message).to.match(new RegExp(`  ${first}, which orderer1 needs.*\n  ${second}, which peer0 needs.*\n`));
    expect(message).not.to.contain('chaincode needs');
    expect(message).to.contain('Stop them, or set NARU_PORT to move all ports.');
    expect([orderer, peer, free].map(({ pid }) => pid)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('is left as it is if it already runs', async () => {
    const [running, absent] = [daemonOf('peer0'), daemonOf('chaincode')];
    running.start(false);
    const { pid } = running;
    expect(await startDaemons([running, absent], false)).to.deep.equal([absent]);
    expect(running.pid).to.equal(pid);
    expect(absent.pid).to.be.a('number');
  });
});

function never(): Promise<boolean> {
  return Promise.resolve(false);
}
