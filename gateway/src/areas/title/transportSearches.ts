import { Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Search } from '../../readModel/search.js';

const MAX_VESSEL_CHARS = 50;
const MAX_VOYAGE_CHARS = 50;

/** DCSA's names of the fields, in bills as in transport events. */
const VESSEL_FIELDS: ReadonlySet<string> = new Set(['vesselName', 'vesselIMONumber']);
const VOYAGE_FIELDS: ReadonlySet<string> = new Set([
  'carrierExportVoyageNumber',
  'exportVoyageNumber',
  'carrierVoyageNumber',
]);

/** The values of fields with some name, wherever they are in a document, in capitals and each once. */
function collect(document: unknown, names: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const visit = (value: unknown, name: string): void => {
    if (typeof value === 'string' && names.has(name)) found.add(value.trim().toUpperCase());
    else if (Array.isArray(value)) for (const item of value) visit(item, name);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, key);
  };
  visit(document, '');
  return [...found];
}

const inCapitals = (maxChars: number): z.ZodString => z.string().trim().toUpperCase().max(maxChars);

/** Finds documents by vessel, voyage, and the bill that they link to. */
export const transportSearches: readonly Search[] = [
  {
    kind: 'vessel',
    schema: inCapitals(MAX_VESSEL_CHARS).describe('The name or the IMO number of a vessel in the document.'),
    termsIn: (document) => collect(document, VESSEL_FIELDS),
  },
  {
    kind: 'voyage',
    schema: inCapitals(MAX_VOYAGE_CHARS).describe('The number of an export voyage in the document.'),
    termsIn: (document) => collect(document, VOYAGE_FIELDS),
  },
  {
    kind: 'bill',
    schema: Ulid.describe('The id of a bill that the document belongs to.'),
    termsIn: () => [],
    linkedType: 'bill-of-lading',
  },
];
