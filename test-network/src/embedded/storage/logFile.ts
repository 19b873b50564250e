import {
  closeSync,
  existsSync,
  fdatasync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writev,
} from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const writeBuffers = promisify(writev);
const syncData = promisify(fdatasync);

/** An open file of records. Tests replace it with one that fails. */
export interface LogFile {
  readonly size: number;
  read(offset: number, length: number): Buffer;
  /** @returns the number of bytes that were written. It may be too small, for example if the disk is full. */
  write(buffers: readonly Uint8Array[], offset: number): Promise<number>;
  /** When it resolves, what was written is on the disk. */
  sync(): Promise<void>;
  /** Cuts the file. When it returns, that is on the disk. */
  truncate(size: number): void;
  close(): void;
}

/** Opens a file, and makes it if it is not there. */
export type OpenLogFile = (path: string) => LogFile;

export const openLogFile: OpenLogFile = (path) => {
  const isNew = !existsSync(path);
  const file = openSync(path, isNew ? 'wx+' : 'r+');
  if (isNew) syncFolder(dirname(path));
  return {
    get size() {
      return fstatSync(file).size;
    },
    read: (offset, length) => {
      const bytes = Buffer.allocUnsafe(length);
      return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
    },
    write: async (buffers, offset) => (await writeBuffers(file, [...buffers], offset)).bytesWritten,
    sync: () => syncData(file),
    truncate: (size) => {
      ftruncateSync(file, size);
      fsyncSync(file);
    },
    close: () => {
      closeSync(file);
    },
  };
};

/** A new file's name is on the disk only after its folder was synced. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
