import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const POLL_MS = 100;

/**
 * The clock of every process of Node that is started while `begin` holds: gateways, chaincode servers, the embedded
 * network. Fabric's own programs read the machine's clock, which nobody can move for one process.
 */
export class MovedClock {
  readonly #offsetFile: string;
  readonly #module: string;

  constructor(directory: string) {
    this.#offsetFile = join(directory, 'clock-offset');
    this.#module = join(directory, 'clock.mjs');
  }

  /** Processes that are started from now on follow this clock. @returns what ends that */
  begin(): () => void {
    this.move(0);
    writeFileSync(this.#module, preload(this.#offsetFile));
    const { NODE_OPTIONS: before } = process.env;
    process.env['NODE_OPTIONS'] = `${before ?? ''} --import=${pathToFileURL(this.#module).href}`;
    return () => {
      if (before === undefined) delete process.env['NODE_OPTIONS'];
      else process.env['NODE_OPTIONS'] = before;
    };
  }

  /** Puts the clocks forward by so many milliseconds of true time, or back. */
  move(offsetMs: number): void {
    writeFileSync(this.#offsetFile, String(offsetMs));
  }
}

/** What a process runs before its program: it replaces Date. */
function preload(offsetFile: string): string {
  return `
import { readFileSync } from 'node:fs';
const RealDate = globalThis.Date;
let offset = 0;
setInterval(() => {
  try { offset = Number(readFileSync(${JSON.stringify(offsetFile)}, 'utf8')) || 0; } catch {}
}, ${POLL_MS}).unref();
globalThis.Date = class Date extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + offset);
    else super(...args);
  }
  static now() { return RealDate.now() + offset; }
};
`;
}
