import { checkContainerNumber } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Search } from '../../readModel/search.js';

export const MAX_CONTAINER_CHARS = 11;

/** DCSA's name for the number of a container, which may be one that ISO 6346 does not number. */
const EQUIPMENT = 'equipmentReference';

/** Finds documents by the numbers of containers, in whatever field of the document they are. */
export const containerSearch: Search = {
  kind: 'container',
  schema: z.string().max(MAX_CONTAINER_CHARS).describe('The number of a container (ISO 6346) in the document.'),
  termsIn: (document) => {
    const numbers = new Set<string>();
    collect(document, '', numbers);
    return [...numbers];
  },
};

function collect(value: unknown, name: string, into: Set<string>): void {
  if (typeof value === 'string') {
    const isNumber = name === EQUIPMENT || ['VALID', 'REMAINDER_TEN'].includes(checkContainerNumber(value));
    if (isNumber) into.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, name, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) collect(item, key, into);
  }
}
