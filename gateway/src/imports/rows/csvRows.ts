import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type ImportSettings, MAX_ROW_BYTES, Pointer } from '../settings.js';
import { type ReadPart, type ReadRow, rowOf, segmentsOf, unreadable, valueAt } from './row.js';

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const BYTE_ORDER_MARK = '\u{feff}';
const Records = z.array(z.array(z.string()));

type Settings = Pick<ImportSettings, 'map' | 'clientId'>;

/**
 * Reads the records that are whole (RFC 4180). A cell is a text; an empty one is left out.
 * @param known The names of the columns, if the header was read before
 * @param isLast Whether the file ends with these bytes
 */
export function readCsv(
  bytes: Buffer,
  isLast: boolean,
  settings: Settings,
  known: readonly string[] | undefined,
): ReadPart {
  const end = isLast ? bytes.length : findEnd(bytes);
  const rest = bytes.subarray(end);
  let records: string[][];
  try {
    records = parseRecords(bytes.subarray(0, end).toString('utf8'));
  } catch (error) {
    return { rows: [unreadable('', error instanceof Error ? error.message : String(error))], rest, columns: known };
  }
  const columns = known ?? records.shift();
  if (columns === undefined) return { rows: [], rest };
  const pointers = columns.map((name) => pointerOf(name, settings));
  return { rows: records.map((cells) => readRecord(cells, pointers, settings)), rest, columns };
}

function parseRecords(text: string): string[][] {
  const options = { relax_column_count: true, skip_empty_lines: true, max_record_size: MAX_ROW_BYTES };
  return Records.parse(parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text, options));
}

/** Behind the last line end that stands in no quotes. */
function findEnd(bytes: Buffer): number {
  let end = 0;
  let isQuoted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === QUOTE) isQuoted = !isQuoted;
    else if (bytes[at] === NEWLINE && !isQuoted) end = at + 1;
  }
  return end;
}

/** Where the value of a column belongs; undefined if it is left out. */
function pointerOf(name: string, { map }: Settings): string | undefined {
  const column = name.trim();
  if (map !== undefined) return Object.hasOwn(map, column) ? map[column] : undefined;
  const pointer = column.startsWith('/') ? column : `/${column}`;
  return Pointer.safeParse(pointer).data;
}

function readRecord(cells: readonly string[], pointers: readonly (string | undefined)[], settings: Settings): ReadRow {
  if (cells.length > pointers.length)
    return unreadable(cells.join(','), `The row has ${cells.length} cells, and the header has ${pointers.length}.`);
  const document: Container = {};
  for (const [index, cell] of cells.entries()) {
    const pointer = pointers[index];
    if (pointer !== undefined && cell !== '') put(document, segmentsOf(pointer), cell);
  }
  return rowOf(document, { clientId: settings.clientId && valueAt(document, settings.clientId) });
}

type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;
const isIndex = (name: string | undefined): boolean => name !== undefined && /^\d{1,3}$/.test(name);

/** Puts a value where its names lead; numbers among them are places in an array. */
function put(within: Container, [name = '', ...names]: readonly string[], value: string): void {
  const has: unknown = Reflect.get(within, name);
  if (names.length === 0) {
    Reflect.set(within, name, value);
    return;
  }
  const inner = isContainer(has) ? has : isIndex(names[0]) ? [] : {};
  Reflect.set(within, name, inner);
  put(inner, names, value);
}
