import { z } from 'zod';
import { DocumentKind } from './documentKind';

/* The clauses of fields 46A and 47A: their words, and what was read from them. */

const MAX_TEXT_CHARS = 6_500;
const MAX_COUNT = 99;
/** The most documents for which one clause calls. */
export const MAX_CLAUSE_PARTS = 99;
/** The most conditions that are read of a clause. */
export const MAX_CLAUSE_CONDITIONS = 20;
/** The most other kinds that fulfil a clause. */
export const MAX_CLAUSE_ALTERNATIVES = 10;
/** A word has at least one character, and another one after it. */
const MAX_REMAINDERS = MAX_TEXT_CHARS / 2;

const Text = z.string().trim().min(1).max(MAX_TEXT_CHARS);

/** What was read of a clause, beside the words that were not. */
const reading = {
  text: Text,
  /** The words of the text that were not read, in their order. */
  remainder: z.array(Text).max(MAX_REMAINDERS).optional(),
  /** Whether nothing that means something is left of the text. If not, it is left to a person. */
  isUnderstood: z.boolean(),
};

/**
 * A clause as a condition that can be checked: a field of a document, an operator, a value. A value that begins with
 * `$LC_` stands for what the credit says, such as `$LC_NUMBER`. The conditions of a clause are only those that were read
 * for certain: they can find a discrepancy even if the rest of the clause was not read.
 *
 * PERMITS makes no demand: the value is allowed, where a rule would refuse it. `isSigned PERMITS false` is "need not be
 * signed".
 */
export const ClauseCondition = z.strictObject({
  /** ANY: every document but drafts. */
  document: z.union([DocumentKind, z.literal('ANY')]),
  field: z.string().regex(/^[a-z][A-Za-z]{0,63}$/, 'is not the name of a field'),
  operator: z.enum(['EXISTS', 'EQUALS', 'CONTAINS', 'LTE', 'GTE', 'NEGATION', 'PERMITS']),
  value: z.string().max(MAX_TEXT_CHARS).optional(),
  /** Conditions of one clause with the same number are alternatives: one of them is enough ("prepaid or collect"). */
  alternative: z.int().min(1).max(MAX_CLAUSE_CONDITIONS).optional(),
  /** The words of the clause from which the condition was read. */
  words: Text.optional(),
});
export type ClauseCondition = z.infer<typeof ClauseCondition>;

/** One document that the credit calls for (field 46A). */
export const RequiredDocument = z.strictObject({
  kind: DocumentKind,
  /** Other kinds that fulfil the clause too: "multimodal transport document or bill of lading". */
  alternatives: z.array(DocumentKind).max(MAX_CLAUSE_ALTERNATIVES).optional(),
  /** The number of originals. FULL_SET: all that were issued. */
  originals: z.union([z.int().min(0).max(MAX_COUNT), z.literal('FULL_SET')]),
  /** How many originals of a full set are not presented: "full set less one". */
  originalsWithheld: z.int().min(1).max(MAX_COUNT).optional(),
  copies: z.int().min(0).max(MAX_COUNT),
  /** If one clause calls for several documents: which of them this is, from 1. All of them have the text of the clause. */
  part: z.int().min(1).max(MAX_CLAUSE_PARTS).optional(),
  ...reading,
  conditions: z.array(ClauseCondition).max(MAX_CLAUSE_CONDITIONS).default([]),
});
export type RequiredDocument = z.infer<typeof RequiredDocument>;

/** One additional condition (field 47A). */
export const AdditionalCondition = z.strictObject({
  ...reading,
  conditions: z.array(ClauseCondition).max(MAX_CLAUSE_CONDITIONS).default([]),
  /** BANKS: the clause tells banks how to pay, claim or send. It says nothing of what the beneficiary presents. */
  concerns: z.enum(['DOCUMENTS', 'BANKS']).optional(),
});
export type AdditionalCondition = z.infer<typeof AdditionalCondition>;
