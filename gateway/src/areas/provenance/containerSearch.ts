import { checkContainerNumber, writeContainerNumber } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Search } from '../../readModel/search.js';

export const MAX_CONTAINER_CHARS = 11;

/** DCSA's name for the number of a container, which may be one that ISO 6346 does not number. */
const EQUIPMENT = 'equipmentReference';

/** What begins like a number by ISO 6346 and has too few digits, or too many. */
const TRUNCATED = /^[A-Z]{3}[UJZ](?!\d{7}$)\d+$/;

/** Numbers that shippers gave their own containers stay as they are. */
function writeIfIso(number: string): string {
  const written = writeContainerNumber(number);
  return checkContainerNumber(written) === 'NOT_ISO_6346' ? number : written;
}

/** Finds documents by the numbers of containers, in whatever field of the document they are. */
export const containerSearch: Search = {
  kind: 'container',
  schema: z
    .string()
    .max(MAX_CONTAINER_CHARS * 2)
    .overwrite(writeIfIso)
    .refine(
      (number) => checkContainerNumber(number) !== 'WRONG_CHECK_DIGIT',
      'has a wrong check digit (ISO 6346 annex A)',
    )
    .refine((number) => number.length <= MAX_CONTAINER_CHARS && !TRUNCATED.test(number), 'is not a container number')
    .describe('The number of a container in the document: by ISO 6346, or the one that its shipper gave it.'),
  termsIn: (document) => {
    const numbers = new Set<string>();
    collect(document, '', numbers);
    return [...numbers];
  },
};

function collect(value: unknown, name: string, into: Set<string>): void {
  if (typeof value === 'string') {
    const isNumber = name === EQUIPMENT || ['VALID', 'REMAINDER_TEN'].includes(checkContainerNumber(value));
    if (isNumber) into.add(writeIfIso(value));
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, name, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) collect(item, key, into);
  }
}
