import type { FinancedPapers } from '../papers/financed';
import { FIRST_RULE_SET, type Thresholds } from '../ruleSets';
import type { PrintedPaper } from '../fingerprints/prints';
import { compareGoods } from './compareGoods';
import { identify } from './identify';
import { findShared, judgeMeeting, meet } from './judgeMeeting';
import { judgeOwnPapers } from './judgeOwnPapers';
import { judgeShares, requireEachOnce } from './judgeShares';
import { judgeWithin } from './judgeWithin';
import { type OtherClaim, pairPapers, type TokenedPaper } from './meeting';
import type { DuplicateFinding } from './rules';
import { dropReplaced, judgeAdded } from './succession';

/** A claim that is to be judged, and what has a token in common with it. */
export interface Question {
  readonly bank: string;
  /** What the claim says; the asker holds it. */
  readonly papers: FinancedPapers;
  /** The same papers by their tokens. */
  readonly tokened: readonly TokenedPaper[];
  readonly others: readonly OtherClaim[];
  /** The bills on the ledger whose number has the token of a paper; not those that the claim names by their ids. */
  readonly issuedBills: readonly TokenedPaper[];
}

/**
 * Weighs a claim against all that have a token in common with it.
 * @param thresholds those of the rule set by which it is judged; of the first set by default
 * @throws TradeError INVALID if the claim takes a paper more than once
 */
export function judgeDuplicates(
  { bank, papers, tokened, others, issuedBills }: Question,
  thresholds: Thresholds = FIRST_RULE_SET.thresholds,
): DuplicateFinding[] {
  requireEachOnce(tokened);
  const standing = dropReplaced(others);
  const meetings = standing.filter(({ tie }) => tie === undefined).map((other) => meet(bank, tokened, other));
  return [
    ...judgeOriginals(tokened, issuedBills),
    ...judgeShares(tokened, meetings),
    ...meetings.flatMap(judgeMeeting),
    ...standing.filter(({ tie }) => tie !== undefined).flatMap((other) => judgeAdded(bank, tokened, other)),
    ...judgeWithin(tokened),
    ...judgeOwnPapers(papers, thresholds),
  ];
}

/**
 * What stands against papers of which not everything is known. A number without a second fact is never refused: it is
 * HIGH, as is a paper of which another bank finances a part.
 */
export function judgeQuery({
  bank,
  tokened,
  others,
}: Pick<Question, 'bank' | 'tokened' | 'others'>): DuplicateFinding[] {
  return dropReplaced(others)
    .map((other) => meet(bank, tokened, other))
    .flatMap((meeting) => {
      const [shared] = meeting.other.life === 'LIVE' ? findShared(meeting) : [];
      if (shared === undefined) return judgeMeeting(meeting);
      const reason = 'A bank finances the paper, or a part of it.';
      return [{ rule: 'D7', severity: 'HIGH', reason, evidence: { paper: shared.own.kind, bank: meeting.other.bank } }];
    });
}

/** D12: a paper bill of the number of an electronic one is a copy (MLETR arts. 10, 17, 18). */
function judgeOriginals(own: readonly TokenedPaper[], issuedBills: readonly TokenedPaper[]): DuplicateFinding[] {
  const copies = own.filter(({ role, kind }) => role === 'SECURITY' && kind === 'PAPER_BILL');
  const pairs = pairPapers(copies, issuedBills);
  const goods = compareGoods(copies, issuedBills, pairs);
  if (!pairs.some((pair) => identify(pair, goods) === 'SAME')) return [];
  const reason = 'An electronic bill with this number is on the ledger; another copy is not its original.';
  return [{ rule: 'D12', severity: 'BLOCK', reason, evidence: { paper: 'PAPER_BILL' } }];
}

/** The papers of a claim with tokens in the place of what they were made of. */
export function tokenPapers(papers: readonly PrintedPaper[], makeToken: (input: string) => string): TokenedPaper[] {
  return papers.map(({ kind, role, isOnLedger, prints, share }) => ({
    kind,
    role,
    isOnLedger,
    tokens: new Map(prints.map(({ kind: printKind, input }) => [makeToken(input), printKind])),
    ...(share && { share }),
  }));
}
