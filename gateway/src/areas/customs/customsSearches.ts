import { type DocumentType, PaperNumber } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Search } from '../../readModel/search.js';

const CERTIFICATE = 'certificate-of-origin' satisfies DocumentType;
const Numbered = z.object({ certificateNumber: z.string() });

function listNumbers(document: unknown): string[] {
  const { data } = Numbered.safeParse(document);
  return data === undefined ? [] : [data.certificateNumber];
}

/** Terms by which certificates of origin are found. */
export const customsSearches: readonly Search[] = [
  {
    kind: 'certificateNumber',
    schema: PaperNumber.describe('The number of a certificate of origin.'),
    types: [CERTIFICATE],
    termsIn: listNumbers,
  },
];
