import { crc32 } from 'node:zlib';
import type { LogFile } from './logFile.js';

/** A record's header: length, state, checksum; four bytes each. */
export const HEADER_BYTES = 12;
export const STATE_AT = 4;
const CHECKSUM_AT = 8;
const LIVE = 0;
const ERASED = 1;

/** What stands at an offset. */
export type FoundRecord =
  | { readonly kind: 'live'; readonly data: Buffer; readonly next: number }
  | { readonly kind: 'erased'; readonly next: number }
  /** It is as long as its header says, but its checksum or state is wrong. */
  | { readonly kind: 'damaged'; readonly next: number }
  /** The file ends before the record, or the header is empty. */
  | { readonly kind: 'short' };

/** @param end where the records end. */
export function readRecord(file: LogFile, offset: number, end: number): FoundRecord {
  if (offset + HEADER_BYTES > end) return { kind: 'short' };
  const header = file.read(offset, HEADER_BYTES);
  const length = header.readUInt32LE(0);
  const next = offset + HEADER_BYTES + length;
  if (length === 0 || next > end) return { kind: 'short' };
  const [state, checksum] = [header.readUInt32LE(STATE_AT), header.readUInt32LE(CHECKSUM_AT)];
  if (state === ERASED && checksum === 0) return { kind: 'erased', next };
  const data = file.read(offset + HEADER_BYTES, length);
  return state === LIVE && crc32(data) === checksum ? { kind: 'live', data, next } : { kind: 'damaged', next };
}

export function newHeader(record: Uint8Array): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32LE(record.length, 0);
  header.writeUInt32LE(LIVE, STATE_AT);
  header.writeUInt32LE(crc32(record), CHECKSUM_AT);
  return header;
}

/** The part of a header, from the state on, that marks a record as erased. */
export function newErasure(): Buffer {
  const mark = Buffer.alloc(HEADER_BYTES - STATE_AT);
  mark.writeUInt32LE(ERASED, 0);
  return mark;
}
