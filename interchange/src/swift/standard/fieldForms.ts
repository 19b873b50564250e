import { hasAmount, hasAmountAfterDate, hasDate, hasNameWithoutSlash, isReference } from './fieldChecks.js';
import { defineField, type FieldSpec } from './fieldSpec.js';

/*
 * Forms that many fields share. Source: as for the fields, see creditFields.ts.
 */

const PARTY = '[[/1!a][/34x]$]';
/** The form of a BIC, ISO 9362. */
export const BIC = '4!a2!a2!c[3!c]';

/** A bank: by its BIC (A), its place (B), or its name and address (D). */
export const defineBank = (name: string): Record<'A' | 'B' | 'D', FieldSpec> => ({
  A: defineField(name, PARTY + BIC),
  B: defineField(name, `${PARTY}[$35x]`),
  D: defineField(name, `${PARTY}4*35x`, hasNameWithoutSlash),
});
export const defineDate = (name: string): FieldSpec => defineField(name, '6!n', hasDate);
export const defineAmount = (name: string): FieldSpec => defineField(name, '3!a15d', hasAmount);
export const defineDatedAmount = (name: string): FieldSpec =>
  defineField(name, '6!n3!a15d', hasDate, hasAmountAfterDate);
export const defineReference = (name: string): FieldSpec => defineField(name, '16x', isReference);
/** Six short lines of the set z. */
export const defineNotes = (name: string): FieldSpec => defineField(name, '6*35z');
