import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { hasEnded } from '../../shared/hasEnded.js';
import { readCommandLine } from '../../shared/readCommandLine.js';
import { isAlive } from '../../shared/isAlive.js';

const STOP_TIMEOUT_MS = 15_000;
const POLL_MS = 20;
const PID_FILE = '.pid';

/**
 * A process of a network. It may run on after the command that started it. Later commands find it by its pid file, and
 * check the name under which it runs, so that they never take another process for it.
 */
export class KeptProcess {
  readonly name: string;
  readonly logFile: string;
  readonly pidFile: string;
  /** The name under which it runs: `<directory>/<name>`. */
  readonly runningName: string;

  constructor(directory: string, name: string) {
    this.name = name;
    this.logFile = join(directory, 'logs', `${name}.log`);
    this.pidFile = join(directory, 'run', `${name}${PID_FILE}`);
    this.runningName = `${directory}/${name}`;
  }

  /** The id of the running process. A pid file is ignored if its process is gone, or if the id is now another process's. */
  get pid(): number | undefined {
    if (!existsSync(this.pidFile)) return undefined;
    const pid = Number(readFileSync(this.pidFile, 'utf8'));
    return isAlive(pid) && `${readCommandLine(pid).trimEnd()} `.startsWith(`${this.runningName} `) ? pid : undefined;
  }

  /** Asks it to end, and kills it if it does not. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    await this.kill();
  }

  /** Ends it at once, as a power cut would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
    rmSync(this.pidFile, { force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const { pid } = this;
    if (pid === undefined) return;
    process.kill(pid, signal);
    const deadline = Date.now() + STOP_TIMEOUT_MS;
    while ((this.pid !== undefined || !hasEnded(pid)) && Date.now() < deadline) await delay(POLL_MS);
  }
}

/** The processes of the network in a directory that were started and not stopped, whether they still run or not. */
export function listKeptProcesses(directory: string): KeptProcess[] {
  const folder = join(directory, 'run');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(PID_FILE));
  return files.map((file) => new KeptProcess(directory, file.slice(0, -PID_FILE.length)));
}
