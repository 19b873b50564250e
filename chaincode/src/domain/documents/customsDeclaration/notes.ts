import { z } from 'zod';
import { Quantity } from '../../papers/declarations';
import { rejectIssues } from '../../errors';
import { HsCode, Instant, isHsChapter, Money, NO_CHAPTER, PartyId, Ulid } from '../../primitives';
import { Link, Sha256 } from '../../vocabulary/record';
import { viewLines } from './declarationContent';

/*
 * What customs keeps for itself: nobody else reads it, and nobody else sees of which declaration it is.
 */

const MAX_REASONS = 16;
const MAX_REMARKS_CHARS = 1_000;
const MAX_LINE = 999;
/** So many notes a document has. */
export const MAX_NOTES = 64;

const remarks = z.string().trim().min(1).max(MAX_REMARKS_CHARS).optional();

/** Why risk screening chose the channel (WCO risk management compendium: indicators by party, goods, route and papers). */
const Screening = z.strictObject({
  kind: z.literal('SCREENING'),
  reasons: z
    .array(
      z.enum(['PARTY_HISTORY', 'NEW_PARTY', 'GOODS', 'ROUTE', 'ORIGIN', 'VALUE', 'WEIGHT', 'PAPERS', 'TIP', 'RANDOM']),
    )
    .min(1)
    .max(MAX_REASONS)
    .refine((reasons) => new Set(reasons).size === reasons.length, 'names a reason twice')
    .describe('Why this channel was chosen.'),
  remarks: remarks.describe('What else an officer of this authority should know.'),
});

/** What came of an examination: by it the screening is calibrated. */
const Result = z.strictObject({
  kind: z.literal('RESULT'),
  examination: z
    .enum(['AS_DECLARED', 'DISCREPANT', 'PROHIBITED'])
    .describe('Whether papers and goods were as they were declared.'),
  line: z.int().min(1).max(MAX_LINE).optional().describe('The line of the declaration; all of it if none is named.'),
  valueFound: Money.optional(),
  quantityFound: Quantity.optional(),
  hsCodeFound: HsCode.optional(),
  remarks: remarks.describe('What was found.'),
});

/**
 * What a note says of a declaration is of a line that it has, in the unit and currency of that line.
 * @param at The pointer of the note within the request.
 * @throws INVALID with each field that is not
 */
export function requireOfDeclaration(note: OfficerNote, document: unknown, at: string): void {
  if (note.kind !== 'RESULT') return;
  const lines = viewLines(document);
  const issues = [
    ...(note.line !== undefined && note.line > lines.length
      ? [{ pointer: `${at}/line`, message: `is no line of the declaration: it has ${lines.length}` }]
      : []),
    ...(note.hsCodeFound !== undefined && !isHsChapter(note.hsCodeFound)
      ? [{ pointer: `${at}/hsCodeFound`, message: NO_CHAPTER }]
      : []),
  ];
  if (issues.length > 0) rejectIssues(issues);
}

/** A note of an officer. */
export const OfficerNote = z.discriminatedUnion('kind', [Screening, Result]);
export type OfficerNote = z.infer<typeof OfficerNote>;

/** A note as it is kept. */
export const KeptNote = z.strictObject({
  id: Ulid,
  time: Instant.describe('When it was written, by the time of its transaction.'),
  officer: PartyId.describe('Who wrote it.'),
  note: OfficerNote,
});
export type KeptNote = z.infer<typeof KeptNote>;

/** A note as it travels to the own peer. `salt` keeps the hash of the notebook from being guessed. */
export const BroughtNote = z.strictObject({ about: Link, id: Ulid, note: OfficerNote, salt: Sha256 });
export type BroughtNote = z.infer<typeof BroughtNote>;

/** All notes on one document, as the authority's own collection has them. */
export const Notebook = z.strictObject({
  about: Link,
  notes: z.array(KeptNote).max(MAX_NOTES),
  salt: Sha256,
});
export type Notebook = z.infer<typeof Notebook>;

/** What `customsNotes:read` returns, the oldest first. */
export const Notes = z.array(KeptNote);
