import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readLogTail } from '@naru/test-network';
import { OWNER_ONLY } from './ownerOnly.js';

const STOP_WAIT_MS = 10_000;
const POLL_MS = 50;

/** How a process is started, and how it is known to be ready. */
export interface ProcessPlan {
  readonly name: string;
  /** A compiled file that Node runs. */
  readonly script: string;
  readonly args?: readonly string[];
  /** Options of Node itself. */
  readonly nodeOptions?: readonly string[];
  readonly cwd?: string;
  /** Called when the process starts. */
  readonly env?: () => Readonly<Record<string, string>>;
  readonly logFile: string;
  /** Tells whether it is ready, by what it has printed or by asking it; a rejection means not yet. */
  readonly isReady: (printed: string) => Promise<boolean>;
  readonly readyWithinMs: number;
  /** Called with the id of the process as soon as it runs. */
  readonly onStarted?: (pid: number) => void;
  /** Ends the waiting until it is ready. */
  readonly signal?: AbortSignal | undefined;
}

/** A process of Node that is started here and writes to a log file. */
export class ManagedProcess {
  readonly name: string;
  readonly #plan: ProcessPlan;
  #child: ChildProcess | undefined;
  #logStart = 0;

  constructor(plan: ProcessPlan) {
    this.name = plan.name;
    this.#plan = plan;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /**
   * Starts the process and waits until it is ready.
   * @throws Error with the end of its log if it ends first or takes too long, or the reason of the signal
   */
  async start(): Promise<void> {
    const { script, args = [], nodeOptions = [], cwd, env, logFile } = this.#plan;
    mkdirSync(dirname(logFile), { recursive: true });
    const log = openSync(logFile, 'a', OWNER_ONLY);
    this.#logStart = fstatSync(log).size;
    this.#child = spawn(process.execPath, [...nodeOptions, script, ...args], {
      ...(cwd !== undefined && { cwd }),
      env: { ...inherited(), ...env?.() },
      stdio: ['ignore', log, log],
      // It has a process group of its own, so that Ctrl-C reaches only this program, which stops its parts in order.
      detached: true,
    });
    closeSync(log);
    if (this.#child.pid !== undefined) this.#plan.onStarted?.(this.#child.pid);
    await this.#waitUntilReady();
  }

  /** Asks the process to end, and kills it if it does not. */
  async stop(): Promise<void> {
    this.#child?.kill('SIGTERM');
    if (!(await this.#hasEndedWithin(STOP_WAIT_MS))) await this.kill();
  }

  /** Kills the process, as a power cut would. */
  async kill(): Promise<void> {
    this.#child?.kill('SIGKILL');
    await this.#hasEndedWithin(STOP_WAIT_MS);
  }

  /** Resolves when the process has ended. */
  ended(): Promise<void> {
    const child = this.#child;
    if (child === undefined || this.#hasEnded()) return Promise.resolve();
    return new Promise((resolve) =>
      child.once('exit', () => {
        resolve();
      }),
    );
  }

  /** What this run of the process has said at its end. */
  readTail(): string {
    return readLogTail(this.#plan.logFile, this.#logStart);
  }

  #hasEnded(): boolean {
    return this.#child === undefined || this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  async #hasEndedWithin(waitMs: number): Promise<boolean> {
    const timer = new AbortController();
    const timeout = delay(waitMs, undefined, { signal: timer.signal }).catch(() => undefined);
    await Promise.race([this.ended(), timeout]);
    timer.abort();
    return this.#hasEnded();
  }

  async #waitUntilReady(): Promise<void> {
    const until = Date.now() + this.#plan.readyWithinMs;
    while (!(await this.#plan.isReady(this.#printed()).catch(() => false))) {
      this.#plan.signal?.throwIfAborted();
      if (this.#hasEnded()) throw new Error(`${this.name} ended before it was ready. ${this.readTail()}`);
      if (Date.now() > until)
        throw new Error(`${this.name} is not ready after ${this.#plan.readyWithinMs} ms. ${this.readTail()}`);
      await delay(POLL_MS);
    }
  }

  /** What this run of the process has printed: the file also holds earlier runs. */
  #printed(): string {
    return readFileSync(this.#plan.logFile).subarray(this.#logStart).toString('utf8');
  }
}

/** The environment without the NARU_ variables of this program: a part would take them for its own. */
function inherited(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NARU_')));
}
