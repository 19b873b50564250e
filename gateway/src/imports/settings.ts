import { DocumentType } from '@naru/chaincode/domain';
import { z } from 'zod';

/** The largest part of a file that is sent at once. */
export const MAX_PART_BYTES = 8 * 1024 * 1024;
/** How many rows one import has. */
export const MAX_ROWS = 1_000_000;
/** The largest row: an ordinary document is no larger. */
export const MAX_ROW_BYTES = 1024 * 1024;
/** How many columns of a file are read. */
const MAX_COLUMNS = 512;
const MAX_POINTER_CHARS = 200;
const MAX_NAME_CHARS = 200;
export const MAX_CLIENT_ID_CHARS = 200;

/** How the file is written. */
const ImportFormat = z.enum(['csv', 'ndjson', 'json']);

/** What becomes of an import. */
export const ImportStatus = z.enum(['RECEIVING', 'RUNNING', 'PAUSED', 'DONE', 'STOPPED']);
export type ImportStatus = z.infer<typeof ImportStatus>;

/** What becomes of a row. */
export const RowStatus = z.enum(['WAITING', 'PLANNED', 'DONE', 'VALID', 'FAULTY', 'DUPLICATE']);
export type RowStatus = z.infer<typeof RowStatus>;

const FORBIDDEN_SEGMENTS = ['__proto__', 'constructor', 'prototype'];

/** Where a value belongs in the document (RFC 6901). */
export const Pointer = z
  .string()
  .max(MAX_POINTER_CHARS)
  .regex(/^(?:\/(?:[^~/]|~[01])+)+$/, 'is not a JSON pointer, such as /lines/0/hsCode')
  .refine((pointer) => !FORBIDDEN_SEGMENTS.some((name) => pointer.split('/').includes(name)), 'names no field');

/** How a file is read. */
export const ImportSettings = z.strictObject({
  type: DocumentType.describe('The type of the documents that are made.'),
  format: ImportFormat.describe(
    'csv: a header, then a row for each document. ndjson: a JSON object on each line. json: one array of objects.',
  ),
  input: z
    .record(z.string(), z.unknown())
    .default({})
    .describe('The input with which each document is made, as in a request of its own: such as who gets it.'),
  map: z
    .record(z.string().max(MAX_NAME_CHARS), Pointer)
    .refine((map) => Object.keys(map).length <= MAX_COLUMNS, `has more than ${MAX_COLUMNS} columns`)
    .optional()
    .describe(
      'Of a CSV file: where the value of each column belongs in the document. Other columns are left out. Without it, each column has the name of a field, or a pointer to it.',
    ),
  clientId: Pointer.optional().describe(
    'Where the document has what tells it from others, such as its number: two rows with the same make one document. Without it, each row is a document.',
  ),
  dryRun: z.boolean().default(false).describe('Checks every row, and makes nothing.'),
});
export type ImportSettings = z.infer<typeof ImportSettings>;
