import { messageOf } from '../../shared/messageOf.js';
import type { LogFile, OpenLogFile } from './logFile.js';
import { newHeader, newErasure, HEADER_BYTES, readRecord, STATE_AT } from './record.js';
import { DamagedFile, StorageFault } from './storageFault.js';
import { isTornWrite } from './tornWrite.js';

/** Called for each record when the file is opened. */
type OnRecord = (data: Buffer, offset: number) => void;

export interface RecordLogOptions {
  readonly path: string;
  readonly openFile: OpenLogFile;
  /** Up to here the file was acknowledged, or further. */
  readonly acknowledged: number;
}

/**
 * An append-only file of records with checksums. When it is opened, a write that was interrupted is cut off; damage to
 * what was acknowledged is an error. A record can be erased: its bytes are overwritten with zeros, and it is skipped from
 * then on.
 */
export class RecordLog {
  readonly #path: string;
  readonly #file: LogFile;
  /** Records that were marked as erased and not overwritten when the process ended. */
  readonly #unfinished: readonly number[];
  #end: number;
  #written: number;

  private constructor(path: string, file: LogFile, { end, unfinished }: Contents) {
    this.#path = path;
    this.#file = file;
    this.#unfinished = unfinished;
    this.#end = end;
    this.#written = end;
  }

  /** @throws DamagedFile if acknowledged records are damaged or missing. */
  static open({ path, openFile, acknowledged }: RecordLogOptions, onRecord: OnRecord): RecordLog {
    const file = openFile(path);
    try {
      const contents = readAll(path, file, acknowledged, onRecord);
      if (contents.end < file.size) file.truncate(contents.end);
      return new RecordLog(path, file, contents);
    } catch (error) {
      file.close();
      throw error;
    }
  }

  /** The end of the records that are confirmed. */
  get end(): number {
    return this.#end;
  }

  /**
   * Writes records behind the confirmed ones. When it resolves, they are on the disk. They count after {@link confirm};
   * without it, the next call overwrites them, so that a write that failed can be tried again.
   * @returns the offset of each record.
   * @throws StorageFault if they cannot be written.
   */
  async append(records: readonly Uint8Array[]): Promise<number[]> {
    this.#written = this.#end;
    if (records.length === 0) return [];
    const offsets: number[] = [];
    let offset = this.#end;
    for (const { length } of records) {
      offsets.push(offset);
      offset += HEADER_BYTES + length;
    }
    await this.#attempt(async () => {
      await this.#writeWhole(
        records.flatMap((record) => [newHeader(record), record]),
        this.#end,
      );
      await this.#file.sync();
    });
    this.#written = offset;
    return offsets;
  }

  /** Keeps what the last {@link append} wrote. */
  confirm(): void {
    this.#end = this.#written;
  }

  /**
   * Overwrites records with zeros. They are first marked as erased, so that the file does not look damaged after a
   * crash. It may be called again with the same records.
   * @throws StorageFault if they cannot be overwritten.
   */
  async erase(offsets: readonly number[]): Promise<void> {
    if (offsets.length === 0) return;
    await this.#attempt(async () => {
      await Promise.all(offsets.map((offset) => this.#writeWhole([newErasure()], offset + STATE_AT)));
      await this.#file.sync();
      await Promise.all(offsets.map((offset) => this.#zero(offset)));
      await this.#file.sync();
    });
  }

  /** Overwrites the records whose erasure was interrupted. @throws StorageFault if they cannot be overwritten */
  finishErasures(): Promise<void> {
    return this.erase(this.#unfinished);
  }

  /** Reads the record at an offset; undefined if it was erased. @throws DamagedFile */
  read(offset: number): Buffer | undefined {
    const record = readRecord(this.#file, offset, this.#end);
    if (record.kind === 'erased') return undefined;
    if (record.kind === 'live') return record.data;
    throw new DamagedFile(this.#path, `is damaged at byte ${offset}`);
  }

  close(): void {
    this.#file.close();
  }

  async #zero(offset: number): Promise<void> {
    const length = this.#file.read(offset, HEADER_BYTES).readUInt32LE(0);
    await this.#writeWhole([Buffer.alloc(length)], offset + HEADER_BYTES);
  }

  /** If the disk takes a part, the rest is written alone: then the error says why it takes no more. */
  async #writeWhole(buffers: readonly Uint8Array[], offset: number): Promise<void> {
    const bytes = buffers.reduce((total, { length }) => total + length, 0);
    let done = await this.#file.write(buffers, offset);
    while (done < bytes) {
      const written = await this.#file.write([Buffer.concat(buffers).subarray(done)], offset + done);
      if (written === 0) throw new Error(`only ${done} of ${bytes} bytes were written`);
      done += written;
    }
  }

  async #attempt(write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      throw new StorageFault(this.#path, error);
    }
  }
}

/** What a file has when it is opened: the offset of its end, and those of records that are erased by half. */
interface Contents {
  readonly end: number;
  readonly unfinished: readonly number[];
}

function readAll(path: string, file: LogFile, acknowledged: number, onRecord: OnRecord): Contents {
  const { size } = file;
  if (size < acknowledged)
    throw new DamagedFile(path, `has ${size} bytes, but ${acknowledged} were acknowledged: it was cut or deleted`);
  const unfinished: number[] = [];
  let offset = 0;
  while (offset < size) {
    const record = readRecord(file, offset, size);
    if (record.kind === 'short' || record.kind === 'damaged') {
      if (offset >= acknowledged && isTornWrite(file, offset, record)) break;
      throw new DamagedFile(path, `is damaged at byte ${offset}`);
    }
    if (record.kind === 'live')
      use(path, offset, () => {
        onRecord(record.data, offset);
      });
    if (record.kind === 'erased' && hasBytes(file, offset + HEADER_BYTES, record.next)) unfinished.push(offset);
    offset = record.next;
  }
  return { end: offset, unfinished };
}

function hasBytes(file: LogFile, from: number, to: number): boolean {
  return file.read(from, to - from).some((byte) => byte !== 0);
}

/** A record that is intact and cannot be used was changed together with its checksum, or belongs to another ledger. */
function use(path: string, offset: number, onRecord: () => void): void {
  try {
    onRecord();
  } catch (error) {
    throw new DamagedFile(path, `cannot be used from byte ${offset} on: ${messageOf(error)}`);
  }
}
