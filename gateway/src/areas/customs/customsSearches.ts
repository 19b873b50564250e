import { type DocumentType, foldNumber, PaperNumber } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Search } from '../../readModel/search.js';

const CERTIFICATE = 'certificate-of-origin' satisfies DocumentType;
const Numbered = z.object({ certificateNumber: z.string() });

/** The kind of term by which certificates are found. */
export const CERTIFICATE_NUMBER = 'certificateNumber';

/** A number as typed, and as it is compared: however it is written, it is one. */
function listNumbers(document: unknown): string[] {
  const { data } = Numbered.safeParse(document);
  if (data === undefined) return [];
  const folded = foldNumberOf(data.certificateNumber);
  return [...new Set([data.certificateNumber, ...folded])];
}

/** None if the text has neither a letter nor a digit. */
export function foldNumberOf(number: string): string[] {
  return PaperNumber.safeParse(number).success ? [foldNumber('certificate number', number).core] : [];
}

/** Terms by which certificates of origin are found. */
export const customsSearches: readonly Search[] = [
  {
    kind: CERTIFICATE_NUMBER,
    schema: PaperNumber.describe('The number of a certificate of origin.'),
    types: [CERTIFICATE],
    termsIn: listNumbers,
  },
];
