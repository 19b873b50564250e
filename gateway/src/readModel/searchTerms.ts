import { checkContainerNumber } from '@naru/chaincode/domain';

/** Something that a document can be searched by. */
export interface SearchTerm {
  readonly kind: 'container';
  readonly value: string;
}

/** DCSA's name for the number of a box, which may be one that ISO 6346 does not number. */
const EQUIPMENT = 'equipmentReference';

/**
 * What a document can be searched by: every container number in it, wherever it stands, so that a new type of
 * document needs nothing here.
 */
export function searchTerms(document: unknown): SearchTerm[] {
  const values = new Set<string>();
  collect(document, '', values);
  return [...values].map((value) => ({ kind: 'container', value }));
}

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
