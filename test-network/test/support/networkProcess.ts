import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { NetworkDescription } from '../../src/shared/description.js';

const MAIN = fileURLToPath(new URL('../../src/embedded/main.js', import.meta.url));
const Ready = z.strictObject({ ready: z.literal(true), height: z.int(), description: NetworkDescription });

/** The embedded network in its own process. */
export class NetworkProcess {
  readonly #child: ChildProcess;
  readonly #exit: Promise<unknown[]>;
  errors = '';

  constructor(...args: readonly string[]) {
    this.#child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#exit = once(this.#child, 'exit');
    this.#child.stderr?.on('data', (text: Buffer) => {
      this.errors += text.toString();
    });
  }

  /** Waits for the line that says that it is ready. @throws Error with its error output if it ends first. */
  async ready(): Promise<z.infer<typeof Ready>> {
    const { stdout } = this.#child;
    if (!stdout) throw new Error('the process has no standard output');
    const line = once(createInterface(stdout), 'line');
    const first: unknown[] = await Promise.race([line, this.#exit]);
    if (typeof first[0] !== 'string') throw new Error(`the process ended: ${this.errors}`);
    return Ready.parse(JSON.parse(first[0]));
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Resolves with the exit code when the process is gone. */
  async exited(): Promise<number | null> {
    await this.#exit;
    return this.#child.exitCode;
  }
}
