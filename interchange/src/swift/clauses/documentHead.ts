import { type DocumentKind, findDocumentName, type TextToken } from '@naru/chaincode/domain';
import { readCounts } from './readCounts.js';
import { wordAt } from './wordAt.js';

/** The name of a document that a clause calls for, with what may stand before it: numbers and qualities. */
export interface DocumentHead {
  readonly kind: DocumentKind;
  /** The place of the first word of the name, and the place after its last. */
  readonly nameAt: number;
  readonly end: number;
}

/** Words that may stand before the name of the document that a clause calls for. */
const BEFORE_NAME = new Set(
  (
    'A AN THE OF CLEAN SHIPPED ON BOARD OCEAN MARINE LINER NEGOTIABLE ORIGINAL SIGNED MANUALLY HAND DULY DETAILED BENEFICIARY ' +
    'SET SETS ONE IN ISSUED'
  ).split(' '),
);
/** No clause has more words before a name. */
const MAX_BEFORE_NAME = 20;
/** After these words a name is not that of a document, but of something on it: the invoice number, the bill's date. */
const OF_SOMETHING = new Set(
  'NO NUMBER NUMBERS NOS VALUE AMOUNT DATE PRICE REFERENCE REF WEIGHT QUANTITY CURRENCY'.split(' '),
);

/** Finds the document that is called for at a place. */
export function findHead(tokens: readonly TextToken[], from: number): DocumentHead | undefined {
  const last = Math.min(tokens.length, from + MAX_BEFORE_NAME);
  for (let at = from; at < last;) {
    const name = findDocumentName(tokens, at);
    if (name !== undefined)
      return OF_SOMETHING.has(wordAt(tokens, name.end)) ? undefined : { kind: name.kind, nameAt: at, end: name.end };
    const counts = readCounts(tokens, at);
    if (counts === undefined && !BEFORE_NAME.has(wordAt(tokens, at))) return undefined;
    at = counts?.end ?? at + 1;
  }
  return undefined;
}
