import { z } from 'zod';
import { MspId, Ulid } from '../primitives';
import { DocumentType, Version } from '../vocabulary/record';
import { MatrixRule } from './rules';

/* The words of the matrix: what is compared (rows), who says it (columns), and what comes of it. */

/** Who says it. `DECLARATION` is the side of customs from which the matrix is seen, its counterpart the other side. */
export const COLUMNS = [
  'DECLARATION',
  'COUNTERPART_DECLARATION',
  'BILL_OF_LADING',
  'INVOICE',
  'CREDIT',
  'PACKING_LIST',
  'MANIFEST',
  'CERTIFICATE_OF_ORIGIN',
] as const;
export const Column = z.enum(COLUMNS);
export type Column = z.infer<typeof Column>;

/** The columns in plain words. */
export const NAMES: Readonly<Record<Column, string>> = {
  DECLARATION: 'declaration',
  COUNTERPART_DECLARATION: 'declaration of the other side',
  BILL_OF_LADING: 'bill of lading',
  INVOICE: 'invoice',
  CREDIT: 'letter of credit',
  PACKING_LIST: 'packing list',
  MANIFEST: 'manifest',
  CERTIFICATE_OF_ORIGIN: 'certificate of origin',
};

/** What is compared. */
export const ROWS = [
  'VALUE',
  'CURRENCY',
  'INCOTERM',
  'HS_2',
  'HS_4',
  'HS_6',
  'HS_10',
  'DESCRIPTION',
  'QUANTITY',
  'GROSS_MASS',
  'NET_MASS',
  'PACKAGES',
  'ORIGIN',
  'EXPORTER',
  'IMPORTER',
  'SELLER',
  'BUYER',
  'VESSEL',
  'VOYAGE',
  'PORT_OF_LOADING',
  'PORT_OF_DISCHARGE',
  'ISSUE_DATE',
  'SHIPMENT_DATE',
  'ARRIVAL_DATE',
  'CONTAINERS',
  'SEALS',
] as const;
export const Row = z.enum(ROWS);
export type Row = z.infer<typeof Row>;

/** How much a conflict weighs, the gravest first: needs a second officer, needs a person, is to be known. */
export const SEVERITIES = ['HIGH', 'REVIEW', 'INFO'] as const;
export const Severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof Severity>;

/** Whether a paper is compared, or why not. */
export const Weight = z.enum(['COMPARED', 'NOT_AUTHENTIC', 'NOT_GENUINE', 'ENDED', 'NOT_ACCEPTED', 'COPY']);
export type Weight = z.infer<typeof Weight>;

/** A paper that says something: a document on the ledger, or a paper that one of them holds. */
export const Source = z.strictObject({
  column: Column,
  type: DocumentType,
  id: Ulid,
  contentVersion: Version.describe('The version of the document’s content that was read.'),
  pointer: z.string().describe('Where the paper stands in the document (RFC 6901); empty if it is the document.'),
  paper: z.string().describe('What kind of paper it is.'),
  number: z
    .string()
    .meta({ examples: ['HS-2026-0142'] })
    .nullable()
    .describe('Its number, as it is written.'),
  statedBy: MspId.describe('Whose organisation has stated it on the ledger.'),
  issuer: MspId.nullable().describe('Whose statement makes the document genuine; null if its author is enough.'),
  status: z.string(),
  authentic: z.boolean(),
  genuine: z.boolean(),
  weight: Weight.describe(
    'COMPARED, or why not: its record or its content is not confirmed, it has ended, customs has not accepted it, or it is a copy of another paper here.',
  ),
});
export type Source = z.infer<typeof Source>;

/** What one paper says of one row. */
export const Statement = z.strictObject({
  source: z.int().min(0).describe('The place of its paper in `sources`.'),
  value: z.string().describe('Normalised, as it is compared.'),
  asWritten: z.string(),
  pointer: z.string().describe('Where it stands in the document (RFC 6901).'),
});
export type Statement = z.infer<typeof Statement>;

export const Cell = z.strictObject({
  column: Column,
  state: z.enum(['STATED', 'ABSENT', 'HIDDEN']),
  why: z
    .enum(['NO_DOCUMENT', 'NOT_STATED', 'NOT_VISIBLE'])
    .nullable()
    .describe(
      'Of a cell that is not stated: nothing of the kind is at hand; what is at hand does not state it; or there is something that you may not see, or that your organisation does not hold.',
    ),
  hidden: z.int().min(0).describe('How many documents of this column you may not see, also if others state it.'),
  statements: z.array(Statement),
  more: z.int().min(0).describe('How many statements are left out here; all are compared.'),
});
export type Cell = z.infer<typeof Cell>;

/** One step of an adjustment of a price. */
export const Step = z.strictObject({
  sign: z.enum(['=', '+', '-']),
  what: z.string(),
  amount: z.string().describe('In major units, exact.'),
  currency: z.string(),
});
export type Step = z.infer<typeof Step>;

/** What comes of comparing papers in one row. */
export const Comparison = z.strictObject({
  rule: MatrixRule.describe('The number in the catalogue of typologies, or the matter that is compared.'),
  row: Row.nullable().describe('The row that differs; null if a paper is missing, or is not what it says.'),
  sentence: z.string().describe('What was found, in plain words, with both values and their sources.'),
  goods: Ulid.nullable().describe('The bill on the ledger of whose goods it is said; null if there is none.'),
  sources: z.array(z.int().min(0)).describe('The papers that were compared, by their places in `sources`.'),
  statements: z.array(Statement).describe('What they say.'),
  arithmetic: z.array(z.array(Step)).describe('How each side was brought to one basis; empty if nothing was.'),
});
export type Comparison = z.infer<typeof Comparison>;

export const Conflict = Comparison.extend({
  severity: Severity,
  next: z.string().describe('What the officer does next.'),
});
export type Conflict = z.infer<typeof Conflict>;

/** A rule that could not be applied. It is no agreement. */
const NotEvaluated = Comparison.extend({ missing: z.array(z.string()).describe('What is missing for it.') });

/** What was compared and agrees; the cells have what is stated. */
const Agreement = Comparison.omit({ statements: true });

/** All that is stated of one trade, cell by cell, and where it differs. */
export const TRUTH_MATRIX = {
  sources: z.array(Source).describe('The papers that were read.'),
  rows: z.array(z.strictObject({ row: Row, cells: z.array(Cell) })),
  conflicts: z.array(Conflict).describe('The gravest first.'),
  notEvaluated: z.array(NotEvaluated).describe('What could not be compared, and what is missing for it.'),
  agreements: z.array(Agreement).describe('What was compared and agrees. Nothing else does.'),
} as const;
export const TruthMatrix = z.strictObject(TRUTH_MATRIX);
export type TruthMatrix = z.infer<typeof TruthMatrix>;
