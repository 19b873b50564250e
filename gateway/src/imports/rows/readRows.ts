import type { ImportSettings } from '../settings.js';
import { readCsv } from './csvRows.js';
import { readArray, readLines } from './jsonRows.js';
import type { ReadPart } from './row.js';

/**
 * Reads the rows that are whole in the bytes that have come, and hands back what stands behind them.
 * @param columns The names of the columns of a CSV file, if its header was read before
 * @param isLast Whether the file ends with these bytes
 */
export function readRows(
  bytes: Buffer,
  isLast: boolean,
  settings: ImportSettings,
  columns: readonly string[] | undefined,
): ReadPart {
  const { format, clientId } = settings;
  if (format === 'csv') return readCsv(bytes, isLast, settings, columns);
  return format === 'ndjson' ? readLines(bytes, isLast, clientId) : readArray(bytes, isLast, clientId);
}
