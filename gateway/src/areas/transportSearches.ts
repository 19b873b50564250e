import { Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Search } from '../readModel/search.js';
import { collectTexts } from '../readModel/collectTexts.js';

const MAX_VESSEL_CHARS = 50;
const MAX_VOYAGE_CHARS = 50;

/** The names of the fields: DCSA's in bills and transport events, and those of papers of customs. */
const VESSEL_FIELDS: ReadonlySet<string> = new Set(['vesselName', 'vesselIMONumber']);
const VOYAGE_FIELDS: ReadonlySet<string> = new Set([
  'carrierExportVoyageNumber',
  'exportVoyageNumber',
  'carrierVoyageNumber',
  'voyage',
]);

const collectCapitals = (document: unknown, fields: ReadonlySet<string>): string[] => [
  ...new Set(collectTexts(document, ({ name }) => fields.has(name)).map((text) => text.trim().toUpperCase())),
];

const inCapitals = (maxChars: number): z.ZodString => z.string().trim().toUpperCase().max(maxChars);

export const VESSEL: Search = {
  kind: 'vessel',
  schema: inCapitals(MAX_VESSEL_CHARS).describe('The name or the IMO number of a vessel in the document.'),
  termsIn: (document) => collectCapitals(document, VESSEL_FIELDS),
};

export const VOYAGE: Search = {
  kind: 'voyage',
  schema: inCapitals(MAX_VOYAGE_CHARS).describe('The number of an export voyage in the document.'),
  termsIn: (document) => collectCapitals(document, VOYAGE_FIELDS),
};

/** Finds documents by vessel, voyage, and the bill that they link to. */
export const transportSearches: readonly Search[] = [
  VESSEL,
  VOYAGE,
  {
    kind: 'bill',
    schema: Ulid.describe('The id of a bill that the document belongs to.'),
    termsIn: () => [],
    linkedType: 'bill-of-lading',
  },
];
