import type { makeClaim, SecurityPaper } from '@naru/local';
import type { User } from '../cast.js';
import type { TradePapers } from './tradePapers.js';

/** The right answers: refused, flagged, allowed and to be known, clear; or rejected, so that no claim is made. */
export type Letter = 'R' | 'H' | 'I' | 'C' | 'rejected';

export type Bank = 'BankA' | 'BankB';

/** How a claim goes on, or ends. */
export type Ending = 'FINANCED' | 'REPAID' | 'REFINANCED' | 'WITHDRAWN' | 'ENTERED_IN_ERROR' | 'WITHDRAWN_ON_SUSPICION';

/** A claim on papers. A bill on the ledger is named by a word, and issued when the first claim names it. */
export interface CaseClaim {
  /** BankA if nothing is said; for the claim that is judged, BankB. */
  readonly bank?: Bank;
  readonly applicant?: User;
  readonly security: readonly SecurityPaper[];
  readonly underlying?: Parameters<typeof makeClaim>[1];
  /** What is lent, if it is not what follows from the papers. */
  readonly lentMinor?: number;
  /** The earlier claim in whose place this one is to stand: the first one is 0. */
  readonly replaces?: number;
  /** The banks that lend in equal parts. */
  readonly lenders?: readonly Bank[];
  /** That the claim was refused in its time. */
  readonly isRefused?: true;
  readonly ends?: Ending;
}

/** An earlier claim ends later than others are made: the first one is 0. */
export interface LaterEnd {
  readonly claim: number;
  readonly ends: Ending;
}

/** Something else that is done with an earlier claim, by its own bank if nothing is said. */
export interface LaterStep {
  readonly claim: number;
  readonly by?: Bank;
  readonly action: 'offer-transfer' | 'withdraw-transfer' | 'join' | 'decline-share' | 'repay';
  readonly input?: object;
  readonly details?: object;
}

/** The bank pays for the claim that was judged, after its other lenders have answered. */
export interface Payment {
  readonly answers?: readonly Pick<Required<LaterStep>, 'by' | 'action'>[];
  /** What becomes of it: the status of the claim, or the code of the rejection. */
  readonly outcome: string;
}

/** An entry of the directory that a bank publishes. */
export interface Entry {
  readonly name: string;
  readonly lei: string;
  readonly taxId: string;
}

/** What happens in one trade: earlier claims, and the claim that is judged. */
export interface Course {
  readonly first: readonly (CaseClaim | LaterEnd | LaterStep)[];
  readonly second: CaseClaim;
  readonly payment?: Payment;
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
  /** Why it is rejected, if it is. */
  readonly code?: string;
}

/** A case by its course and the right answers. */
export function aCase(id: string, title: string, course: Case['course'], ...wanted: Letter[]): Case {
  return { id, title, course, wanted };
}

/** A bill on the ledger by its word. */
export const onLedger = (word = 'the bill'): SecurityPaper => ({ kind: 'BILL_ON_LEDGER', billOfLading: word });
