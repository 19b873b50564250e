import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const NARU = fileURLToPath(import.meta.resolve('@naru/cli'));

/** What a command has left. */
export interface Ended {
  readonly code: number | null;
  /** Its standard output. */
  readonly printed: string;
  /** Its standard error. */
  readonly told: string;
}

/** Runs `naru` as its users run it, with sessions in a folder of its own. */
export class NaruCommand {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async run(args: readonly string[], input = ''): Promise<Ended> {
    const child = spawn(process.execPath, [NARU, ...args], {
      env: { ...process.env, XDG_CONFIG_HOME: this.#folder, COLUMNS: '200' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const code = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.stdin.end(input);
    const [printed, told] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { printed, told, code: await code };
  }

  /** The answer as JSON. @throws Error if the command fails */
  async read(...args: readonly string[]): Promise<unknown> {
    const { code, printed, told } = await this.run([...args, '--json']);
    if (code !== 0) throw new Error(`naru ${args.join(' ')} ended with ${String(code)}: ${told}`);
    return JSON.parse(printed);
  }
}
