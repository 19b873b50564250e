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
  text: Text.describe('The words of the clause.'),
  remainder: z.array(Text).max(MAX_REMAINDERS).optional().describe('The words that were not read, in their order.'),
  isUnderstood: z
    .boolean()
    .describe('Whether nothing that means something is left of the text. If not, it is left to a person.'),
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
  document: z
    .union([DocumentKind, z.literal('ANY')])
    .describe('The kind of document that it binds. ANY: every document but drafts.'),
  field: z
    .string()
    .regex(/^[a-z][A-Za-z]{0,63}$/, 'is not the name of a field')
    .describe('The field of the document.'),
  operator: z
    .enum(['EXISTS', 'EQUALS', 'CONTAINS', 'LTE', 'GTE', 'NEGATION', 'PERMITS'])
    .describe('How field and value are compared. PERMITS makes no demand: the value is allowed.'),
  value: z
    .string()
    .max(MAX_TEXT_CHARS)
    .optional()
    .describe('What the field is compared with; `$LC_NUMBER` and the like stand for what the credit says.'),
  alternative: z
    .int()
    .min(1)
    .max(MAX_CLAUSE_CONDITIONS)
    .optional()
    .describe('Conditions of a clause with the same number are alternatives.'),
  words: Text.optional().describe('The words from which the condition was read.'),
});
export type ClauseCondition = z.infer<typeof ClauseCondition>;

/** One document that the credit calls for (field 46A). */
export const RequiredDocument = z.strictObject({
  kind: DocumentKind.describe('The kind of document.'),
  alternatives: z
    .array(DocumentKind)
    .max(MAX_CLAUSE_ALTERNATIVES)
    .optional()
    .describe('Other kinds that fulfil the clause, too.'),
  originals: z
    .union([z.int().min(0).max(MAX_COUNT), z.literal('FULL_SET')])
    .describe('How many originals. FULL_SET: all that were issued.'),
  originalsWithheld: z
    .int()
    .min(1)
    .max(MAX_COUNT)
    .optional()
    .describe('How many originals of a full set are not presented.'),
  copies: z.int().min(0).max(MAX_COUNT).describe('How many copies.'),
  part: z
    .int()
    .min(1)
    .max(MAX_CLAUSE_PARTS)
    .optional()
    .describe('If one clause calls for several documents: which of them this is, from 1.'),
  ...reading,
  conditions: z
    .array(ClauseCondition)
    .max(MAX_CLAUSE_CONDITIONS)
    .default([])
    .describe('What was read of the clause for certain.'),
});
export type RequiredDocument = z.infer<typeof RequiredDocument>;

/** One additional condition (field 47A). */
export const AdditionalCondition = z.strictObject({
  ...reading,
  conditions: z
    .array(ClauseCondition)
    .max(MAX_CLAUSE_CONDITIONS)
    .default([])
    .describe('What was read of the clause for certain.'),
  concerns: z
    .enum(['DOCUMENTS', 'BANKS'])
    .optional()
    .describe('BANKS: it tells banks how to pay, claim or send, and nothing of what is presented.'),
});
export type AdditionalCondition = z.infer<typeof AdditionalCondition>;
