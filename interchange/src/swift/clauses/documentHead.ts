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

/** Whether tokens can only stand before the name of a document: "full set of clean on board". */
export function isOpenHead(tokens: readonly TextToken[]): boolean {
  let at = 0;
  while (at < tokens.length) {
    const next = passBeforeName(tokens, at);
    if (next === undefined) return false;
    at = next;
  }
  return tokens.length > 0;
}

/** The place after a number or a quality that can stand before a name. */
function passBeforeName(tokens: readonly TextToken[], at: number): number | undefined {
  const counts = readCounts(tokens, at);
  return counts?.end ?? (BEFORE_NAME.has(wordAt(tokens, at)) ? at + 1 : undefined);
}

/** Finds the document that is called for at a place. */
export function findHead(tokens: readonly TextToken[], from: number): DocumentHead | undefined {
  const last = Math.min(tokens.length, from + MAX_BEFORE_NAME);
  for (let at = from; at < last;) {
    const name = findDocumentName(tokens, at);
    if (name !== undefined)
      return OF_SOMETHING.has(wordAt(tokens, name.end)) ? undefined : { kind: name.kind, nameAt: at, end: name.end };
    const next = passBeforeName(tokens, at);
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}
