import { reject } from '../../errors';
import { type ClaimLife, openShare, type OtherClaim, type TokenedPaper } from '../../financing';
import { listPapers, type PrintKind, type Share } from '../../fingerprints/prints';
import type { FinancedPapers } from '../../papers/financed';
import type { Money } from '../../primitives';
import type { Facts } from '../../vocabulary/facts';
import type { Token, TradeRecord } from '../../vocabulary/record';
import type { ShareKeys } from '../../vocabulary/tokenLists';
import { claim } from './claim';
import { type ClaimState, WEIGHED_STATUSES } from './claimState';
import { ReplacementReason } from './replacement';

/* The papers of claims as the rules on duplicates compare them. */

/** The papers of a claim whose document is known. */
export function tokenOwnPapers(papers: FinancedPapers, tokens: readonly Token[]): TokenedPaper[] {
  return listPapers(papers).map((head, place) => ({ ...head, tokens: listTokens(tokens, place) }));
}

/** Another claim. What part of a paper it finances is known to whoever has the key of one of the paper's tokens. */
export function readOtherClaim(record: TradeRecord, shareKeys: ShareKeys): OtherClaim {
  const state = claim.stateOf(record);
  return {
    id: record.id,
    bank: state.claimant,
    life: readLife(record, state),
    replaces: state.replaces?.claim,
    replacedBy: state.replacedBy?.claim,
    papers: state.papers.map((head, place) => ({
      ...head,
      tokens: listTokens(record.tokens, place),
      share: readShare(record, place, shareKeys),
    })),
  };
}

const live = (): ClaimLife => 'LIVE';
const LIVES = {
  RESERVED: live,
  FINANCED: live,
  PARTLY_REPAID: live,
  RELEASED: ({ reasonCode }) => (ReplacementReason.safeParse(reasonCode).success ? 'REFINANCED' : 'REPAID'),
  CANCELLED: ({ reasonCode }) =>
    reasonCode === 'ENTERED_IN_ERROR' || reasonCode === 'WITHDRAWN_ON_SUSPICION' ? reasonCode : 'WITHDRAWN',
  EXPIRED: () => 'WITHDRAWN',
} satisfies Readonly<Record<(typeof WEIGHED_STATUSES)[number], (state: ClaimState) => ClaimLife>>;

function readLife({ status }: TradeRecord, state: ClaimState): ClaimLife {
  const weighed = WEIGHED_STATUSES.find((each) => each === status);
  return weighed === undefined ? 'REFUSED' : LIVES[weighed](state);
}

function listTokens(tokens: readonly Token[], place: number): ReadonlyMap<string, PrintKind> {
  return new Map(tokens.filter(({ paper }) => paper === place).map(({ token, kind }) => [token, kind]));
}

function readShare({ id, tokens }: TradeRecord, place: number, shareKeys: ShareKeys): Share | undefined {
  for (const { paper, share, token } of tokens) {
    const key = Object.hasOwn(shareKeys, token) ? shareKeys[token] : undefined;
    if (paper !== place || share === undefined || key === undefined) continue;
    const opened = openShare(share, key, { claim: id, paper: place });
    if (opened !== undefined) return opened;
  }
  return undefined;
}

/**
 * Each part is sealed as the document states it, so that others count it right; so is the whole, if it is known.
 * @throws INVALID
 */
export function requireSealedShares(
  papers: FinancedPapers,
  { id, tokens, shareKeys }: Pick<Facts, 'id' | 'tokens' | 'shareKeys'>,
): void {
  const heads = listPapers(papers);
  const isSealed = ({ token, share, paper = -1 }: Token): boolean => {
    if (share === undefined) return true;
    const key = Object.hasOwn(shareKeys, token) ? shareKeys[token] : undefined;
    const opened = key === undefined ? undefined : openShare(share, key, { claim: id, paper });
    const { part, share: stated } = heads[paper] ?? {};
    return (
      opened !== undefined &&
      isSameMoney(opened.part, part) &&
      (stated === undefined || isSameMoney(opened.whole, stated.whole))
    );
  };
  if (!tokens.every(isSealed)) reject('INVALID', 'A part is not sealed as the document states it.', {});
}

const isSameMoney = (one: Money, other: Money | undefined): boolean =>
  one.amountMinor === other?.amountMinor && one.currency === other.currency;
