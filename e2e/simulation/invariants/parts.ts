import { ClaimState, isListed, openShare, type TradeRecord } from '@naru/chaincode/domain';
import type { Known, Share } from './truth.js';

/** A claim's part of one paper that it takes as security. */
export interface Part {
  readonly claim: string;
  readonly claimant: string;
  /** The numbers of the paper, each by its kind and token. */
  readonly numbers: readonly string[];
  /** `WHOLE` if the paper cannot be divided, `HIDDEN` if nobody but its bank can open the part. */
  readonly share: Share | 'WHOLE' | 'HIDDEN';
  /** Whether the tokens are those of the claim's document. */
  readonly isTrue: boolean;
  /** The banks that did not open their claims on the paper to this one when it asked: they do not exclude it. */
  readonly notExcludedBy: readonly string[];
}

/** A claim as far as it says what it holds. */
export type HoldingRecord = Pick<TradeRecord, 'id' | 'tokens' | 'state'>;

/** The parts that a claim takes. A bill on the ledger is none: its own record says who holds it. */
export function listParts(record: HoldingRecord, known: Known, notExcludedBy: readonly string[]): Part[] {
  const { claimant, papers } = ClaimState.parse(record.state);
  return papers.flatMap(({ kind, role }, place): Part[] => {
    if (role !== 'SECURITY' || kind === 'BILL_ON_LEDGER') return [];
    const tokens = record.tokens.filter((token) => token.paper === place && isListed(token));
    const numbers = tokens.map((token) => `${token.kind}/${token.token}`);
    const share = tokens.some((token) => token.share !== undefined) ? openAny(record, place, known) : 'WHOLE';
    return [{ claim: record.id, claimant, numbers, share, isTrue: known.isTrue, notExcludedBy }];
  });
}

function openAny({ id: claim, tokens }: HoldingRecord, paper: number, { shareKeys }: Known): Share | 'HIDDEN' {
  for (const { paper: place, token, share } of tokens) {
    const key = shareKeys[token];
    const opened =
      place === paper && share !== undefined && key !== undefined ? openShare(share, key, { claim, paper }) : undefined;
    if (opened !== undefined) return opened;
  }
  return 'HIDDEN';
}

/** Whether parts of one paper are more than the whole, exactly. What nobody can open is not counted. */
export function exceedWhole(shares: readonly Part['share'][]): boolean {
  let [numerator, denominator] = [0n, 1n];
  for (const share of shares) {
    if (share === 'HIDDEN') continue;
    const [part, whole] =
      share === 'WHOLE' ? [1n, 1n] : [BigInt(share.part.amountMinor), BigInt(share.whole.amountMinor)];
    [numerator, denominator] = [numerator * whole + part * denominator, denominator * whole];
  }
  return numerator > denominator;
}
