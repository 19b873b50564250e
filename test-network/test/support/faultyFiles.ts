import { openLogFile, type LogFile, type OpenLogFile } from '../../src/embedded/storage/logFile.js';

/** What a disk does to a write: refuses it, takes half of it, or loses it when it is synced. */
export type Fault = 'full' | 'short' | 'not synced';

/** A ledger's files, of which some fail from `fail` to `heal`. */
export class FaultyFiles {
  #fault: { readonly kind: Fault; readonly name: string; writesBefore: number } | undefined;

  readonly open: OpenLogFile = (path) => {
    const file = openLogFile(path);
    return new FaultyFile(file, (isWrite) => this.#findFault(path, isWrite));
  };

  /**
   * @param name the end of the paths of the files that fail.
   * @param writesBefore how many writes succeed before.
   */
  fail(kind: Fault, name: string, writesBefore = 0): void {
    this.#fault = { kind, name, writesBefore };
  }

  heal(): void {
    this.#fault = undefined;
  }

  #findFault(path: string, isWrite: boolean): Fault | undefined {
    if (this.#fault === undefined || !path.endsWith(this.#fault.name)) return undefined;
    if (this.#fault.writesBefore === 0) return this.#fault.kind;
    if (isWrite) this.#fault.writesBefore -= 1;
    return undefined;
  }
}

class FaultyFile implements LogFile {
  readonly #file: LogFile;
  readonly #findFault: (isWrite: boolean) => Fault | undefined;

  constructor(file: LogFile, findFault: (isWrite: boolean) => Fault | undefined) {
    this.#file = file;
    this.#findFault = findFault;
  }

  get size(): number {
    return this.#file.size;
  }

  read(offset: number, length: number): Buffer {
    return this.#file.read(offset, length);
  }

  async write(buffers: readonly Uint8Array[], offset: number): Promise<number> {
    const fault = this.#findFault(true);
    if (fault === 'full') throw newSystemError('ENOSPC', 'no space left on device, write');
    const bytes = Buffer.concat(buffers);
    return this.#file.write([fault === 'short' ? bytes.subarray(0, bytes.length >> 1) : bytes], offset);
  }

  async sync(): Promise<void> {
    if (this.#findFault(false) === 'not synced') throw newSystemError('EIO', 'i/o error, fdatasync');
    await this.#file.sync();
  }

  truncate(size: number): void {
    this.#file.truncate(size);
  }

  close(): void {
    this.#file.close();
  }
}

function newSystemError(code: string, what: string): Error {
  return Object.assign(new Error(`${code}: ${what}`), { code });
}
