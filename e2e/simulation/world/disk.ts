import type { LogFile, OpenLogFile } from '@naru/test-network/parts';

const FIRST_BYTES = 65_536;

/** A disk in memory. It can be full, and files can lose their ends. */
export class Disk {
  readonly #files = new Map<string, MemoryFile>();
  isFull = false;

  readonly open: OpenLogFile = (path) => {
    const file = this.#files.get(path) ?? new MemoryFile(() => this.isFull);
    this.#files.set(path, file);
    return file;
  };

  /** Cuts the end off a file, as a disk does that lost what was written last. @returns what puts it back */
  loseEnd(path: string, bytes: number): () => void {
    const file = this.#files.get(path);
    if (file === undefined) throw new Error(`There is no file ${path}.`);
    const { size } = file;
    file.truncate(Math.max(0, size - bytes));
    return () => {
      file.truncate(size);
    };
  }
}

class MemoryFile implements LogFile {
  readonly #isFull: () => boolean;
  #bytes = Buffer.alloc(FIRST_BYTES);
  #size = 0;

  constructor(isFull: () => boolean) {
    this.#isFull = isFull;
  }

  get size(): number {
    return this.#size;
  }

  read(offset: number, length: number): Buffer {
    return Buffer.from(this.#bytes.subarray(offset, Math.min(offset + length, this.#size)));
  }

  write(buffers: readonly Uint8Array[], offset: number): Promise<number> {
    if (this.#isFull()) return Promise.reject(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }));
    let at = offset;
    for (const buffer of buffers) {
      this.#reserve(at + buffer.length);
      this.#bytes.set(buffer, at);
      at += buffer.length;
    }
    this.#size = Math.max(this.#size, at);
    return Promise.resolve(at - offset);
  }

  sync(): Promise<void> {
    return Promise.resolve();
  }

  truncate(size: number): void {
    this.#size = size;
  }

  close(): void {
    // What was written stays, as on a disk.
  }

  #reserve(size: number): void {
    if (size <= this.#bytes.length) return;
    const larger = Buffer.alloc(Math.max(size, 2 * this.#bytes.length));
    this.#bytes.copy(larger);
    this.#bytes = larger;
  }
}
