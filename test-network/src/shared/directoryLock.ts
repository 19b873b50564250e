import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './isAlive.js';

/** Keeps a second process from using the folder of a network or a local system: two writers would destroy it. */
export class DirectoryLock {
  readonly #file: string;

  /** @throws Error if another running process holds the directory. */
  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.#file = join(directory, 'lock.pid');
    try {
      this.#take();
    } catch {
      this.#takeOver(directory);
    }
  }

  release(): void {
    rmSync(this.#file, { force: true });
  }

  #take(): void {
    writeFileSync(this.#file, `${process.pid}`, { flag: 'wx' });
  }

  /** A lock is ignored if its process is gone, for example after a kill. */
  #takeOver(directory: string): void {
    const holder = Number(readFileSync(this.#file, 'utf8'));
    if (isAlive(holder))
      throw new Error(
        `The folder ${directory} is in use by process ${holder}. Stop that first, or use another folder. ` +
          `If that is another program, remove ${this.#file}.`,
      );
    rmSync(this.#file);
    this.#take();
  }
}
