import type { DocumentKind } from '@naru/chaincode/domain';
import type { ReadCondition } from './clauseReading.js';
import type { Counts } from './readCounts.js';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** One document that a clause calls for, while the clause is read. */
export interface DocumentPart {
  readonly kind: DocumentKind;
  readonly alternatives: DocumentKind[];
  /** The first token of the part. */
  readonly from: number;
  /** The first token of its name, and the place after it. */
  readonly nameAt: number;
  readonly nameEnd: number;
  counts: Counts;
  /** The tokens of its number of originals and copies. */
  countsAt?: Span;
  /** The tokens of the number of a later document, which may be that of this one too. */
  countsInDoubt?: Span | undefined;
  readonly conditions: ReadCondition[];
}
