import { COLLECTION_FIELDS } from './collectionFields.js';
import { CREDIT_FIELDS } from './creditFields.js';
import type { FieldSpec } from './fieldSpec.js';
import { UNDERTAKING_FIELDS } from './undertakingFields.js';

/** The fields of all messages that are read and written here, by tag and option letter. */
export const FIELDS: ReadonlyMap<string, FieldSpec> = new Map(
  Object.entries({ ...CREDIT_FIELDS, ...UNDERTAKING_FIELDS, ...COLLECTION_FIELDS }),
);

/** The fields that are an amount after a date, or after as many characters of a period (K). */
// prettier-ignore
export const DATED_AMOUNTS: ReadonlySet<string> = new Set(['32A', '32D', '32K', '33A', '33C', '33D', '33K', '34A']);

/**
 * Fields that category 7 had until 2018, and their successors. Published sources note that 39B was withdrawn; the others are
 * general knowledge. Category 4 and MT 799 still have some of them.
 */
export const WITHDRAWN_FIELDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['39B', ['39A', '39C']],
  ['71B', ['71D']],
  ['72', ['72Z']],
  ['73', ['73A']],
  ['77A', ['77']],
  ['77C', ['77U']],
  ['79', ['79Z']],
]);
