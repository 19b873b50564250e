import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { hasEnded } from '../../src/shared/hasEnded.js';
import { isAlive } from '../../src/shared/isAlive.js';
import { until } from '../support/until.js';

/** Starts a child that ends soon, prints its id, and becomes a program that never asks for the child's exit code. */
const NEGLECTFUL = 'sleep 0.1 & echo $!; exec sleep 60';

describe('whether a process has ended', () => {
  const started: ChildProcess[] = [];
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
  });

  const start = (program: string, ...args: string[]): ChildProcess => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    started.push(child);
    return child;
  };

  it('is so when it is gone, and not before', async () => {
    const child = start('sleep', '60');
    await once(child, 'spawn');
    const pid = child.pid ?? 0;
    expect(hasEnded(pid)).to.equal(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(hasEnded(pid)).to.equal(true);
  });

  it('is so although its parent never asks for its exit code', async () => {
    const { stdout } = start('sh', '-c', NEGLECTFUL);
    if (!stdout) throw new Error('the process has no standard output');
    const lines: unknown[] = await once(createInterface(stdout), 'line');
    const pid = Number(lines[0]);
    await until('the child has ended', () => hasEnded(pid));
    expect(isAlive(pid)).to.equal(true);
  });
});
