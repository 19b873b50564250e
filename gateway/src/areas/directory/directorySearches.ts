import { Bic, DEFINITIONS, Lei, PartyEntry } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Search } from '../../readModel/search.js';

const MAX_NAME_CHARS = 70;
const MAX_CODE_CHARS = 150;
const { party } = DEFINITIONS;

/** Text without control characters and halves of surrogate pairs, which databases cannot hold. */
const text = (maxChars: number): z.ZodString =>
  z
    .string()
    .min(1)
    .max(maxChars)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'has control characters');

/** What a name is compared in: without differences of case, width and blanks. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toUpperCase().trim().split(/\s+/).join(' ');
}

/** The name from each of its words on, so that whatever begins a word finds it by an index. */
function listBeginnings(name: string): string[] {
  const words = foldName(name).split(' ');
  return words.map((_, index) => words.slice(index).join(' '));
}

function searchEntries(kind: string, schema: z.ZodType<string>, termsOf: (entry: PartyEntry) => string[]): Search {
  return {
    kind,
    schema,
    types: [party.type],
    termsIn: (document) => {
      const entry = PartyEntry.safeParse(document);
      return entry.success ? [...new Set(termsOf(entry.data))] : [];
    },
  };
}

/** By what the entries of the directory are found. */
export const DIRECTORY_SEARCHES = {
  name: searchEntries(
    'name',
    text(MAX_NAME_CHARS).describe('The beginning of the name, or of a word in it, in any case.'),
    ({ partyName }) => listBeginnings(partyName),
  ),
  lei: searchEntries('lei', Lei.describe('The legal entity identifier (ISO 17442).'), ({ lei }) =>
    lei === undefined ? [] : [lei],
  ),
  code: searchEntries(
    'code',
    text(MAX_CODE_CHARS).describe('A DCSA identifying code, or a tax or legal reference.'),
    ({ identifyingCodes, taxLegalReferences }) => [
      ...identifyingCodes.map(({ partyCode }) => partyCode),
      ...taxLegalReferences.map(({ value }) => value),
    ],
  ),
  bic: searchEntries('bic', Bic.describe('The BIC of a bank (ISO 9362).'), ({ bics }) => bics),
} as const;
