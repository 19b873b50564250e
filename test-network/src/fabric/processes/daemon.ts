import { spawn } from 'node:child_process';
import { appendFileSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { writePublic } from '../../shared/files.js';
import { readLogTail } from '../../shared/readLogTail.js';
import { KeptProcess } from './keptProcess.js';
import { inheritedEnvironment, type Settings } from '../run/runProgram.js';

const START_TIMEOUT_MS = 60_000;
const POLL_MS = 20;
const MS_PER_SECOND = 1_000;

export interface DaemonPlan {
  readonly name: string;
  /** The network's directory. */
  readonly directory: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly settings: Settings;
  readonly workingDirectory: string;
  /** The ports on which it listens. */
  readonly ports: readonly number[];
  /** Whether it is ready; called again until it is. */
  readonly isReady: () => Promise<boolean>;
}

/** A process of the network that can be started. */
export class Daemon extends KeptProcess {
  readonly #plan: DaemonPlan;

  constructor(plan: DaemonPlan) {
    super(plan.directory, plan.name);
    this.#plan = plan;
  }

  get ports(): readonly number[] {
    return this.#plan.ports;
  }

  /**
   * Starts it, without waiting for its readiness.
   * @param outlives whether it goes on when this process ends, and when Ctrl-C is pressed in its terminal.
   */
  start(outlives: boolean): void {
    const { program, args, settings, workingDirectory } = this.#plan;
    for (const file of [this.logFile, this.pidFile]) mkdirSync(dirname(file), { recursive: true });
    const log = openSync(this.logFile, 'a');
    const child = spawn(program, args, {
      argv0: this.runningName,
      cwd: workingDirectory,
      env: { ...inheritedEnvironment(), ...settings },
      stdio: ['ignore', log, log],
      detached: outlives,
    });
    closeSync(log);
    // A program that cannot be started has no process id. `ready` notices that, and shows the end of the log.
    child.once('error', (error) => {
      appendFileSync(this.logFile, `${error.message}\n`);
    });
    if (child.pid !== undefined) writePublic(this.pidFile, `${child.pid}`);
    if (outlives) child.unref();
  }

  /** Waits until it is ready. @throws Error with the end of its log if it ends or is not ready in time. */
  async ready(): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    while (!(await this.#plan.isReady())) {
      if (this.pid === undefined) throw new Error(`${this.name} has ended. ${readLogTail(this.logFile)}`);
      if (Date.now() > deadline)
        throw new Error(
          `${this.name} is not ready after ${START_TIMEOUT_MS / MS_PER_SECOND} s. ${readLogTail(this.logFile)}`,
        );
      await delay(POLL_MS);
    }
  }
}
