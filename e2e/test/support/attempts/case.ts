import type { makeClaim, SecurityPaper } from '@naru/local';
import type { User } from '../cast.js';
import type { TradePapers } from './tradePapers.js';

/** The right answers: refused, flagged, allowed and to be known, clear; or rejected, so that no claim is made. */
export type Letter = 'R' | 'H' | 'I' | 'C' | 'rejected';

/** How a claim ends. */
export type Ending = 'REPAID' | 'REFINANCED' | 'WITHDRAWN' | 'ENTERED_IN_ERROR' | 'WITHDRAWN_ON_SUSPICION';

/** A claim on papers. A bill on the ledger is named by a word, and issued when the first claim names it. */
export interface CaseClaim {
  /** BankA if nothing is said; for the claim that is judged, BankB. */
  readonly bank?: 'BankA' | 'BankB';
  readonly applicant?: User;
  readonly security: readonly SecurityPaper[];
  readonly underlying?: Parameters<typeof makeClaim>[1];
  /** What is lent, if it is not what follows from the papers. */
  readonly lentMinor?: number;
  /** That the claim was refused in its time. */
  readonly isRefused?: true;
  readonly ends?: Ending;
}

/** An earlier claim ends later than others are made: the first one is 0. */
export interface LaterEnd {
  readonly claim: number;
  readonly ends: Ending;
}

/** An entry of the directory that a bank publishes. */
export interface Entry {
  readonly name: string;
  readonly lei: string;
  readonly taxId: string;
}

/** What happens in one trade: earlier claims, and the claim that is judged. */
export interface Course {
  readonly first: readonly (CaseClaim | LaterEnd)[];
  readonly second: CaseClaim;
  readonly directory?: Entry;
  /** A bill on the ledger that its holder has surrendered to the carrier before anything else. */
  readonly surrendered?: SecurityPaper;
}

export interface Case {
  readonly id: string;
  readonly title: string;
  readonly course: (trade: TradePapers) => Course;
  readonly wanted: readonly Letter[];
  /** What the answer says is missing. */
  readonly missing?: string;
}

/** A case by its course and the right answers. */
export function aCase(id: string, title: string, course: Case['course'], ...wanted: Letter[]): Case {
  return { id, title, course, wanted };
}

/** A bill on the ledger by its word. */
export const onLedger = (word = 'the bill'): SecurityPaper => ({ kind: 'BILL_ON_LEDGER', billOfLading: word });
