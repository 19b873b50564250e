import type { ClaimTie } from '../../financing';
import { listPapers } from '../../fingerprints/prints';
import type { Holding, Met, Related } from '../../vocabulary/facts';
import { isSameToken, type Token, type TradeRecord } from '../../vocabulary/record';
import type { JudgingSets } from '../../ruleSets';
import type { ShareKeys } from '../../vocabulary/tokenLists';
import type { BillState } from '../billOfLading/billState';
import type { FinancingClaimContent } from './claimContent';

/** A bill on the ledger that a claim takes as security. */
export interface SecurityBill {
  readonly record: TradeRecord;
  readonly state: BillState;
}

/** What is known of the documents that a bank is asked to finance on. */
export interface Security {
  /** The claim; empty while it is only checked. */
  readonly id: string;
  readonly claimant: string;
  /** With what the declarations on the ledger say in their places. */
  readonly papers: FinancingClaimContent;
  readonly tokens: readonly Token[];
  readonly holdings: readonly Holding[];
  /** The claims that the request says it meets. */
  readonly met: readonly Met[];
  readonly shareKeys: ShareKeys;
  readonly ruleSets: JudgingSets;
  readonly bills: readonly SecurityBill[];
  /** The bills on the ledger that it only names. */
  readonly named: readonly SecurityBill[];
  /** The export declarations on the ledger that the claim takes as security, or names. */
  readonly declared: readonly TradeRecord[];
  /** The claim in whose place this one is to stand. */
  readonly replaced:
    { readonly id: string; readonly tie: ClaimTie | undefined; readonly bills: readonly string[] } | undefined;
  /** The master or house bills of the bills. */
  readonly linked: readonly Related[];
  /** The refused claims of the claimant that disputes have cleared of others. */
  readonly cleared: readonly string[];
  /** The banks that did not open their claims in time when the claimant challenged one, each with the papers. */
  readonly unanswered: readonly { readonly claimant: string; readonly tokens: readonly Token[] }[];
}

/** Whether a bill secures the claim that is replaced: its pledge passes on, and is in nobody's way. */
export function isPassedOn({ record, state }: SecurityBill, { replaced }: Pick<Security, 'replaced'>): boolean {
  return replaced !== undefined && replaced.bills.includes(record.id) && state.pledge?.claim === replaced.id;
}

/**
 * Whether a token is the number of a paper that the claim takes as security, other than a document on the ledger: that one
 * is the original, and is judged by its own record.
 */
export function isOfSecurityOnPaper({ papers, tokens }: Security, number: Token): boolean {
  const heads = listPapers(papers);
  return tokens.some((token) => {
    const head = heads[token.paper ?? -1];
    return isSameToken(token, number) && head?.role === 'SECURITY' && head.isOnLedger === undefined;
  });
}
