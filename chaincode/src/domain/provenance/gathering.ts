import type { DocumentType } from '../vocabulary/record';

/**
 * Documents that belong to many trades at once: a vessel's departure is of all bills aboard, a credit is drawn on again and
 * again, a claim rests on many papers, a party is everywhere. What is next to one of them is not of one trade, so that
 * nothing is followed through it unless it is what was asked for.
 */
const GATHERING: ReadonlySet<DocumentType> = new Set<DocumentType>([
  'transport-event',
  'letter-of-credit',
  'financing-claim',
  'financing-consent',
  'party',
]);

export const isGathering = (type: DocumentType): boolean => GATHERING.has(type);
