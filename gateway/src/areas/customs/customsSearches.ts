import { type DocumentType, foldNumber, PaperNumber } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Search } from '../../readModel/search.js';
import { foldText } from '../foldText.js';

/** The kind of term by which certificates are found. */
export const CERTIFICATE_NUMBER = 'certificateNumber';

/** The field in which a document has a number of its own, by which its list finds it. */
const OWN_NUMBERS: Readonly<Record<string, { readonly of: DocumentType; readonly what: string }>> = {
  declarationNumber: { of: 'customs-declaration', what: 'a declaration' },
  [CERTIFICATE_NUMBER]: { of: 'certificate-of-origin', what: 'a certificate of origin' },
  recordNumber: { of: 'processing-record', what: 'a record of processing' },
  manifestNumber: { of: 'cargo-report', what: 'the manifest of a cargo report' },
};

const Numbered = z.record(z.string(), z.unknown());

/** None if the text has neither a letter nor a digit. */
export function foldNumberOf(number: string): string[] {
  return PaperNumber.safeParse(number).success ? [foldNumber('number', number).core] : [];
}

/** A number as it is typed in capitals, and as it is compared: however it is written, it is one. */
function listNumbers(number: unknown): string[] {
  return typeof number === 'string' ? [...new Set([foldText(number), ...foldNumberOf(number)])] : [];
}

/** Terms by which the documents of customs are found. */
export const customsSearches: readonly Search[] = Object.entries(OWN_NUMBERS).map(([kind, { of, what }]) => ({
  kind,
  schema: PaperNumber.overwrite(foldText).describe(`The number of ${what}.`),
  types: [of],
  termsIn: (document) => listNumbers(Numbered.safeParse(document).data?.[kind]),
}));
