import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatRecord, isStillRunning, parseRecord, type RecordedProcess, recordProcess } from './recordedProcess.js';

/** Keeps a second process from using the folder of a network or a local system: two writers would destroy it. */
export class DirectoryLock {
  readonly #file: string;

  /** @throws Error if another running process holds the directory. */
  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.#file = lockFile(directory);
    try {
      this.#take();
    } catch {
      this.#takeOver(directory);
    }
  }

  /** The running process that holds a directory; undefined if there is none. Nothing is written. */
  static findHolder(directory: string): RecordedProcess | undefined {
    const file = lockFile(directory);
    if (!existsSync(file)) return undefined;
    const holder = parseRecord(readFileSync(file, 'utf8'));
    return isStillRunning(holder) ? holder : undefined;
  }

  release(): void {
    rmSync(this.#file, { force: true });
  }

  #take(): void {
    writeFileSync(this.#file, formatRecord(recordProcess(process.pid)), { flag: 'wx' });
  }

  /** A lock is ignored if its process is gone, for example after a kill. */
  #takeOver(directory: string): void {
    const holder = DirectoryLock.findHolder(directory);
    if (holder !== undefined)
      throw new Error(
        `The folder ${directory} is in use by process ${holder.pid}. Stop that first, or use another folder. ` +
          `If that is another program, remove ${this.#file}.`,
      );
    rmSync(this.#file);
    this.#take();
  }
}

function lockFile(directory: string): string {
  return join(directory, 'lock.pid');
}
