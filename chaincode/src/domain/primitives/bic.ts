import { z } from 'zod';

/** A business identifier code, ISO 9362, in the form of the SWIFT standards: 4!a2!a2!c[3!c] (prefix, country, suffix, branch). */
export const Bic = z
  .string()
  .regex(/^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/, 'is not a BIC: 8 or 11 characters, 4!a2!a2!c[3!c] (ISO 9362)')
  .meta({ title: 'BIC' });
export type Bic = z.infer<typeof Bic>;

const INSTITUTION_CHARS = 8;

/** Whether two BICs are of one institution: the branch, the last three characters, may differ (ISO 9362). */
export function isSameInstitution(one: Bic, other: Bic): boolean {
  return one.slice(0, INSTITUTION_CHARS) === other.slice(0, INSTITUTION_CHARS);
}
