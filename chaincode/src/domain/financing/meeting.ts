import type { PaperKind, PaperRole, PrintKind, Share } from '../fingerprints/prints';

/** A paper of a claim as the ledger shows it: what it is, its tokens with their kinds, and the part that is financed. */
export interface TokenedPaper {
  readonly kind: PaperKind;
  readonly role: PaperRole;
  readonly tokens: ReadonlyMap<string, PrintKind>;
  /** Whether it is a document on the ledger that whoever judges has read: what it says of its whole is certain. */
  readonly isOnLedger?: true | undefined;
  /** What part of the paper is financed; absent if the paper is not divided, or if its holder has not shown the part. */
  readonly share?: Share | undefined;
}

/** How a claim stands: it holds its papers, or why it does not any more. */
export type ClaimLife =
  'LIVE' | 'REPAID' | 'REFINANCED' | 'ENTERED_IN_ERROR' | 'WITHDRAWN' | 'WITHDRAWN_ON_SUSPICION' | 'REFUSED';

/**
 * How a claim stands in the place of another: as the same bank's corrected or further financing; as the loan of a bank that
 * takes it over; as the receivable that was sold.
 */
export const CLAIM_TIES = ['AMENDMENT', 'TAKE_OVER', 'SALE'] as const;
export type ClaimTie = (typeof CLAIM_TIES)[number];

/** Another claim that has a token in common with the one that is judged. */
export interface OtherClaim {
  readonly id: string;
  readonly bank: string;
  readonly life: ClaimLife;
  /** Set if the claim that is judged is to replace this one. */
  readonly tie?: ClaimTie | undefined;
  /** The claim that this one replaces, or is to replace. */
  readonly replaces?: string | undefined;
  /** The claim that stands in the place of this one, which has ended with it. */
  readonly replacedBy?: string | undefined;
  readonly papers: readonly TokenedPaper[];
}

/** What two papers have in common: each equal token with its kind on both sides. */
export interface Pair {
  readonly own: TokenedPaper;
  readonly other: TokenedPaper;
  readonly common: readonly { readonly own: PrintKind; readonly other: PrintKind }[];
}

/** The pairs of papers that have a token in common. */
export function pairPapers(own: readonly TokenedPaper[], others: readonly TokenedPaper[]): Pair[] {
  return own
    .flatMap((paper) => others.map((other) => ({ own: paper, other, common: findCommon(paper, other) })))
    .filter(({ common }) => common.length > 0);
}

function findCommon({ tokens }: TokenedPaper, other: TokenedPaper): Pair['common'] {
  return [...tokens].flatMap(([token, own]) => {
    const kind = other.tokens.get(token);
    return kind === undefined ? [] : [{ own, other: kind }];
  });
}

/** Whether two papers agree in one of these kinds. */
export function agree({ common }: Pair, ...kinds: readonly PrintKind[]): boolean {
  return common.some(({ own, other }) => own === other && kinds.includes(own));
}

/** Whether a paper states something of one of these kinds. */
export function states({ tokens }: TokenedPaper, ...kinds: readonly PrintKind[]): boolean {
  return [...tokens.values()].some((kind) => kinds.includes(kind));
}

/** Whether both papers state something of one kind, and not the same. */
export function differ(pair: Pair, kind: PrintKind): boolean {
  return states(pair.own, kind) && states(pair.other, kind) && !agree(pair, kind);
}

/** Whether one paper sells what the other one buys: a middleman's invoices of the same goods. */
export function isResale({ common }: Pair): boolean {
  return common.some(
    ({ own, other }) => (own === 'SELLER_OF' && other === 'BUYER_OF') || (own === 'BUYER_OF' && other === 'SELLER_OF'),
  );
}

/**
 * Whether equal numbers are of one series: numbers begin anew each year, and 1-12 is not 11-2. What states no date may be of
 * the same year; digits that run together may be of any groups.
 */
export function isOfOneSeries(pair: Pair): boolean {
  if (areOtherGroups(pair)) return false;
  return agree(pair, 'DATE') || !differ(pair, 'PERIOD');
}

/** Whether both numbers have groups of digits, and not the same ones. */
export function areOtherGroups(pair: Pair): boolean {
  return differ(pair, 'GROUPS');
}
