import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preamble } from './runbook.js';

/** How much of the output of a failed command an error shows. */
const TAIL_CHARACTERS = 3_000;

/** The folder in which a member gives the commands of the runbook, and the services that it runs there. */
export class Desk {
  readonly folder: string;
  readonly #services = new Map<string, string>();
  readonly #running = new Map<string, ChildProcess>();

  /** @param settings The variables of its member.env. */
  constructor(folder: string, settings: Readonly<Record<string, string>>) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    const lines = Object.entries(settings).map(([name, value]) => `${name}='${value}'\n`);
    appendFileSync(join(folder, 'member.env'), lines.join(''));
  }

  /** Runs commands to their end. @throws Error with the end of their output if one fails */
  async run(commands: string): Promise<string> {
    const child = this.#spawn(`${preamble()}${commands}`, 'pipe');
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (bytes: Buffer) => {
        output += bytes.toString();
      });
    const code = await ended(child);
    if (code === 0) return output;
    throw new Error(`ended with ${String(code)}: ${tail(output)}\n\nIt was:\n${commands}${this.#endedServices()}`);
  }

  /** The end of the output of services that have ended by themselves. */
  #endedServices(): string {
    const gone = [...this.#running];
    return gone.map(([name]) => `\n${name} has ended:\n${tail(readFileSync(this.#logOf(name), 'utf8'))}`).join('');
  }

  #logOf(name: string): string {
    return join(this.folder, `${name}.log`);
  }

  /** Starts a service; its output goes to `<name>.log`. */
  begin(name: string, command: string): void {
    this.#services.set(name, `${preamble()}exec ${command}`);
    this.start(name);
  }

  start(name: string): void {
    const commands = this.#services.get(name);
    if (commands === undefined) throw new Error(`there is no service ${name}`);
    this.#running.set(name, this.#spawn(commands, openSync(this.#logOf(name), 'a')));
  }

  async stop(name: string, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.#running.get(name);
    this.#running.delete(name);
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const end = ended(child);
    child.kill(signal);
    await end;
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((name) => this.stop(name)));
  }

  /** Sends a file to another folder. */
  send(file: string, to: Desk): void {
    if (to !== this) cpSync(join(this.folder, file), join(to.folder, file));
  }

  /** Runs commands without the variables that configure the tests, as in a terminal of its own. */
  #spawn(commands: string, output: 'pipe' | number): ChildProcess {
    const { PATH = '', HOME = '' } = process.env;
    return spawn('bash', ['-euo', 'pipefail', '-c', commands], {
      cwd: this.folder,
      env: { PATH, HOME },
      stdio: ['ignore', output, output],
    });
  }
}

const tail = (text: string): string => text.slice(-TAIL_CHARACTERS);

function ended(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      resolve(code ?? signal);
    });
  });
}
