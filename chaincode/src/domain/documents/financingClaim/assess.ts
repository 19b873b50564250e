import { judgeDuplicates } from '../../financing';
import type { Finding } from '../../vocabulary/facts';
import { isSameToken, type Token, type TradeRecord } from '../../vocabulary/record';
import { findBillFindings, finding } from './billFindings';
import { claim } from './claim';
import { isOpenedTo, LIVE_CLAIM_STATUSES } from './claimState';
import { findLinkedFindings } from './linkedBills';
import { findOriginalFindings } from './originals';
import { isOfBill, type Security } from './security';
import { readOtherClaim, tokenOwnPapers } from './tokenedPapers';

/**
 * Weighs the documents of a claim by the rules whose facts are on the ledger. A claim counts only if its record is
 * authentic, because anybody can write a key, and if claimant and applicant both hold its document, because tokens are
 * public and can be copied.
 */
export function assess(security: Security): Finding[] {
  const claims = listClaims(security);
  const silent = claims.filter((record) => isUnanswered(security, record));
  const others = claims.filter((record) => !silent.includes(record) && !isOnOwnBill(security, record));
  return [
    ...findBillFindings(security),
    ...findLinkedFindings(security.linked),
    ...findOriginalFindings(security),
    ...judgeDuplicates({
      bank: security.claimant,
      papers: security.papers,
      tokened: tokenOwnPapers(security.papers, security.tokens),
      others: others.map((record) => readOtherClaim(record, security.shareKeys)),
      // A copy of an electronic bill is found by its number alone: see findOriginalFindings.
      issuedBills: [],
    }),
    ...unansweredFindings(silent),
    ...closedFindings(security),
  ];
}

/** The claims that have something in common with this one, each once. */
function listClaims({ holdings, met }: Security): TradeRecord[] {
  const found = [...holdings, ...met].flatMap(({ found: each, shared }) =>
    each?.authentic === true && shared && each.record.type === 'financing-claim' ? [each.record] : [],
  );
  return [...new Map(found.map((record) => [record.id, record])).values()];
}

/** A live claim on the bill itself is known by the bill's pledge. */
function isOnOwnBill({ bill }: Security, record: TradeRecord): boolean {
  const isLive = LIVE_CLAIM_STATUSES.includes(record.status);
  return bill !== undefined && isLive && claim.stateOf(record).bill === bill.record.id;
}

/** A bank that did not answer does not exclude the claimant from the paper, until it opens the claim that it has on it. */
function isUnanswered({ unanswered, claimant }: Security, record: TradeRecord): boolean {
  const state = claim.stateOf(record);
  if (!LIVE_CLAIM_STATUSES.includes(record.status) || isOpenedTo(state, claimant)) return false;
  return unanswered.some(
    (silent) =>
      silent.claimant === state.claimant &&
      record.tokens.some((token) => silent.tokens.some((paper) => isSameToken(paper, token))),
  );
}

/** D1: another bank says that it holds the paper, and did not show its claim when it was asked. A person weighs that. */
function unansweredFindings(silent: readonly TradeRecord[]): Finding[] {
  return silent.map(({ id, status, author }) => {
    const reason = 'Another bank holds a paper of this claim by a claim that it did not open to this bank in time.';
    return finding('D1', 'HIGH', reason, { claim: id, bank: author.msp, status });
  });
}

/** What a token stands for. */
function namePaper({ kind }: Token): string {
  return kind.toLowerCase().replaceAll('_', ' ');
}

/** D1: a bank holds the paper, and nobody else can see by which claim. Whoever asks cannot clear that alone. */
function closedFindings({ holdings, bill }: Security): Finding[] {
  return holdings
    .filter(({ owner }) => owner.type === 'financing-claim' && owner.id === undefined)
    .map(({ token, holder }) => {
      const reason = `${holder} holds the ${namePaper(token)}, and does not show by which claim.`;
      return finding('D1', isOfBill(bill, token) ? 'HIGH' : 'BLOCK', reason, { kind: token.kind, holder });
    });
}
