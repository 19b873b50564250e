import { JSON_LIMITS, parseJson, TradeError } from '@naru/chaincode/domain';
import { z } from 'zod';
import { MAX_ROW_BYTES } from '../settings.js';
import { isObject, type ReadPart, type ReadRow, rowOf, unreadable, valueAt } from './row.js';

const NEWLINE = 0x0a;

/** A row that says more than the document: such as one that was rejected, and was mended. */
const Parts = z.strictObject({
  document: z.looseObject({}),
  input: z.looseObject({}).optional(),
  clientId: z.union([z.string(), z.number()]).optional(),
  row: z.unknown().optional(),
  faults: z.unknown().optional(),
});

/** Reads the lines that are whole. @param isLast Whether the file ends with these bytes */
export function readLines(bytes: Buffer, isLast: boolean, clientIdAt: string | undefined): ReadPart {
  const end = isLast ? bytes.length : bytes.lastIndexOf(NEWLINE) + 1;
  const lines = bytes.subarray(0, end).toString('utf8').split('\n');
  const rows = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => readJsonRow(line, clientIdAt));
  return { rows, rest: bytes.subarray(end) };
}

/** Reads one array, when all of it has come. */
export function readArray(bytes: Buffer, isLast: boolean, clientIdAt: string | undefined): ReadPart {
  if (!isLast || bytes.length === 0) return { rows: [], rest: bytes };
  const parsed = parseBounded(bytes.toString('utf8'), bytes.length);
  const rows = Array.isArray(parsed.value)
    ? parsed.value.map((item: unknown) => toRow(item, clientIdAt))
    : [unreadable('', parsed.fault ?? 'The file is not an array of objects.')];
  return { rows, rest: Buffer.alloc(0) };
}

function readJsonRow(line: string, clientIdAt: string | undefined): ReadRow {
  const { value, fault } = parseBounded(line, MAX_ROW_BYTES);
  return fault === undefined ? toRow(value, clientIdAt) : unreadable(line.slice(0, MAX_ROW_BYTES), fault);
}

function parseBounded(text: string, maxBytes: number): { readonly value?: unknown; readonly fault?: string } {
  try {
    return { value: parseJson(text, { ...JSON_LIMITS, maxBytes }) };
  } catch (error) {
    if (error instanceof TradeError) return { fault: error.message };
    throw error;
  }
}

function toRow(value: unknown, clientIdAt: string | undefined): ReadRow {
  if (!isObject(value) || Array.isArray(value)) return unreadable(JSON.stringify(value), 'The row is not an object.');
  const parts = Parts.safeParse(value).data ?? { document: value };
  const named = clientIdAt === undefined ? undefined : valueAt(parts.document, clientIdAt);
  return rowOf(parts.document, { clientId: named, ...parts });
}
