import type { LogFile } from './logFile.js';
import { HEADER_BYTES, readRecord, type FoundRecord } from './record.js';

/** A disk writes sectors whole or not at all. */
const SECTOR_BYTES = 512;

/**
 * Whether a record that cannot be read is a write that was interrupted: the file ends before the record does, or the file
 * was made longer and a sector of the record was never written, so that it is zero. A record that is as long as its
 * header says, with other bytes than its checksum, is damage.
 */
export function isTornWrite(
  file: LogFile,
  offset: number,
  record: Extract<FoundRecord, { kind: 'short' | 'damaged' }>,
): boolean {
  const { size } = file;
  if (record.kind === 'short') return isCut(file, offset, size) || hasEmptySector(file, offset, size);
  // What follows was written later, so that this record had been written whole.
  if (readRecord(file, record.next, size).kind === 'live') return false;
  return hasEmptySector(file, offset, record.next);
}

function isCut(file: LogFile, offset: number, size: number): boolean {
  return offset + HEADER_BYTES > size || file.read(offset, HEADER_BYTES).readUInt32LE(0) > 0;
}

/** Whether one of the sectors that the bytes from start to end touch has only zeros there. */
function hasEmptySector(file: LogFile, start: number, end: number): boolean {
  const bytes = file.read(start, end - start);
  let from = 0;
  while (from < bytes.length) {
    const to = from + SECTOR_BYTES - ((start + from) % SECTOR_BYTES);
    if (bytes.subarray(from, to).every((byte) => byte === 0)) return true;
    from = to;
  }
  return false;
}
