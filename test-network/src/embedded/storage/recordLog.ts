import {
  closeSync,
  existsSync,
  fdatasync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  write,
  writev,
} from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';

const writeBuffers = promisify(writev);
const writeBuffer = promisify(write);
const syncData = promisify(fdatasync);

/** A record's header: length, state, checksum; four bytes each. */
const HEADER_BYTES = 12;
const STATE_AT = 4;
const CHECKSUM_AT = 8;
const LIVE = 0;
const ERASED = 1;

/** Called for each record when the file is opened. */
type OnRecord = (data: Buffer, offset: number) => void;

/**
 * An append-only file of records with checksums. When it is opened, an incomplete last record is cut off. A record can be
 * erased: its bytes are overwritten with zeros, and it is skipped from then on.
 */
export class RecordLog {
  readonly #file: number;
  #end: number;

  private constructor(file: number, end: number) {
    this.#file = file;
    this.#end = end;
  }

  /** @throws Error if a record before the last one is damaged. */
  static open(path: string, onRecord: OnRecord): RecordLog {
    const fresh = !existsSync(path);
    const file = openSync(path, fresh ? 'wx+' : 'r+');
    if (fresh) syncFolder(dirname(path));
    const size = fstatSync(file).size;
    const end = readAll(file, size, onRecord);
    if (end < size) {
      ftruncateSync(file, end);
      fsyncSync(file);
    }
    return new RecordLog(file, end);
  }

  /**
   * Appends records. When it resolves, they are on the disk. It must not be called again before that.
   * @returns the offset of each record.
   */
  async append(records: readonly Uint8Array[]): Promise<number[]> {
    if (records.length === 0) return [];
    const buffers = records.flatMap((record) => [newHeader(record), record]);
    const bytes = buffers.reduce((total, { length }) => total + length, 0);
    const { bytesWritten } = await writeBuffers(this.#file, buffers, this.#end);
    if (bytesWritten !== bytes) throw new Error('a record was not written whole');
    await syncData(this.#file);
    let offset = this.#end;
    const offsets = records.map(({ length }) => {
      const start = offset;
      offset += HEADER_BYTES + length;
      return start;
    });
    this.#end = offset;
    return offsets;
  }

  /**
   * Overwrites records with zeros. They are first marked as erased, so that the file does not look damaged after a
   * crash.
   */
  async erase(offsets: readonly number[]): Promise<void> {
    if (offsets.length === 0) return;
    const mark = Buffer.alloc(HEADER_BYTES - STATE_AT);
    mark.writeUInt32LE(ERASED, 0);
    await Promise.all(offsets.map((offset) => writeBuffer(this.#file, mark, 0, mark.length, offset + STATE_AT)));
    await syncData(this.#file);
    await Promise.all(offsets.map((offset) => this.#zero(offset)));
    await syncData(this.#file);
  }

  /** Reads the record at an offset; undefined if it was erased. */
  read(offset: number): Buffer | undefined {
    const header = readBytes(this.#file, offset, HEADER_BYTES);
    if (header.readUInt32LE(STATE_AT) !== LIVE) return undefined;
    return readBytes(this.#file, offset + HEADER_BYTES, header.readUInt32LE(0));
  }

  close(): void {
    closeSync(this.#file);
  }

  async #zero(offset: number): Promise<void> {
    const length = readBytes(this.#file, offset, HEADER_BYTES).readUInt32LE(0);
    await writeBuffer(this.#file, Buffer.alloc(length), 0, length, offset + HEADER_BYTES);
  }
}

/** Reads all complete records. @returns the offset of their end. */
function readAll(file: number, size: number, onRecord: OnRecord): number {
  let offset = 0;
  while (offset + HEADER_BYTES <= size) {
    const header = readBytes(file, offset, HEADER_BYTES);
    const length = header.readUInt32LE(0);
    if (length === 0 || offset + HEADER_BYTES + length > size) break;
    const next = offset + HEADER_BYTES + length;
    if (header.readUInt32LE(STATE_AT) === LIVE) {
      const data = readIntact(file, offset, size);
      if (!data) {
        // Only the last record can be incomplete. If an intact record follows, the file is damaged, and cutting loses data.
        if (readIntact(file, next, size)) throw new Error(`A record of the ledger is damaged at byte ${offset}.`);
        break;
      }
      onRecord(data, offset);
    }
    offset = next;
  }
  return offset;
}

/** The record at an offset, if it is complete and its checksum is right. */
function readIntact(file: number, offset: number, size: number): Buffer | undefined {
  if (offset + HEADER_BYTES > size) return undefined;
  const header = readBytes(file, offset, HEADER_BYTES);
  const length = header.readUInt32LE(0);
  if (length === 0 || offset + HEADER_BYTES + length > size) return undefined;
  const data = readBytes(file, offset + HEADER_BYTES, length);
  return crc32(data) === header.readUInt32LE(CHECKSUM_AT) ? data : undefined;
}

function newHeader(record: Uint8Array): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32LE(record.length, 0);
  header.writeUInt32LE(LIVE, STATE_AT);
  header.writeUInt32LE(crc32(record), CHECKSUM_AT);
  return header;
}

function readBytes(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  readSync(file, bytes, 0, length, offset);
  return bytes;
}

/** A new file's name is on the disk only after its folder was synced. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
