import { judgeDuplicates, type OtherClaim } from '../../financing';
import type { Finding } from '../../vocabulary/facts';
import { judgeBySets, type Thresholds } from '../../ruleSets';
import { isSameToken, type Token, type TradeRecord } from '../../vocabulary/record';
import { findBillFindings, finding } from './billFindings';
import { claim, listSecurityNumbers } from './claim';
import { isOpenedTo, isWaiting, LIVE_CLAIM_STATUSES } from './claimState';
import { findLinkedFindings } from './linkedBills';
import { findOriginalFindings } from './originals';
import { isOfSecurityOnPaper, type Security } from './security';
import { readOtherClaim, tokenOwnPapers } from './tokenedPapers';

/**
 * Weighs the documents of a claim by the rules whose facts are on the ledger. A claim counts only if its record is
 * authentic, because anybody can write a key, and if claimant and applicant both hold its document, because tokens are
 * public and can be copied.
 */
export function assess(security: Security): Finding[] {
  return judgeBySets(security.ruleSets, (thresholds) => judge(security, thresholds));
}

function judge(security: Security, thresholds: Thresholds): Finding[] {
  const others = listClaims(security).filter((record) => !isOnOwnBill(security, record));
  return [
    ...findBillFindings(security),
    ...findLinkedFindings(security.linked),
    ...findOriginalFindings(security),
    ...judgeDuplicates(
      {
        bank: security.claimant,
        papers: security.papers,
        tokened: tokenOwnPapers(security.papers, security.tokens),
        others: others.map((record) => withoutUnanswered(security, record)),
        // A copy of an electronic bill is found by its number alone: see findOriginalFindings.
        issuedBills: [],
      },
      thresholds,
    ),
    ...unansweredFindings(security, others),
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

/** A live claim on the bill itself is known by the bill's pledge. One that waits to replace another has none yet. */
function isOnOwnBill({ bill, replaced }: Security, record: TradeRecord): boolean {
  const isLive = LIVE_CLAIM_STATUSES.includes(record.status);
  if (bill === undefined || !isLive || record.id === replaced?.id) return false;
  const state = claim.stateOf(record);
  return state.bill === bill.record.id && !(isWaiting(record, state) && state.replaces?.bill === state.bill);
}

/**
 * The numbers of a claim about which its bank did not answer. It does not exclude the claimant from their papers, until it
 * opens the claim. What else the claim holds excludes as before.
 */
function listUnanswered({ unanswered, claimant }: Security, record: TradeRecord): Token[] {
  const state = claim.stateOf(record);
  if (!LIVE_CLAIM_STATUSES.includes(record.status) || isOpenedTo(state, claimant)) return [];
  const asked = unanswered.filter((silent) => silent.claimant === state.claimant).flatMap(({ tokens }) => tokens);
  return listSecurityNumbers(record).filter((number) => asked.some((token) => isSameToken(token, number)));
}

/** A claim as it is weighed: without the papers about which its bank did not answer. */
function withoutUnanswered(security: Security, record: TradeRecord): OtherClaim {
  const other = readOtherClaim(record, security.shareKeys);
  const tie = security.replaced?.id === record.id ? security.replaced.tie : undefined;
  const places = new Set(listUnanswered(security, record).map(({ paper }) => paper));
  return { ...other, tie, papers: other.papers.filter((_, place) => !places.has(place)) };
}

/** D1: another bank says that it holds the paper, and did not show its claim when it was asked. A person weighs that. */
function unansweredFindings(security: Security, others: readonly TradeRecord[]): Finding[] {
  const isOwn = (number: Token): boolean => security.tokens.some((token) => isSameToken(token, number));
  return others
    .filter((record) => listUnanswered(security, record).some(isOwn))
    .map((record) => {
      const reason = 'Another bank holds a paper of this claim by a claim that it did not open to this bank in time.';
      return finding('D1', 'HIGH', reason, {
        claim: record.id,
        bank: claim.stateOf(record).claimant,
        status: record.status,
      });
    });
}

/** What a token stands for. */
function namePaper({ kind }: Token): string {
  return kind.toLowerCase().replaceAll('_', ' ');
}

/** D1: a bank holds the paper, and nobody else can see by which claim. Whoever asks cannot clear that alone. */
function closedFindings(security: Security): Finding[] {
  return security.holdings
    .filter(({ owner }) => owner.type === 'financing-claim' && owner.id === undefined)
    .map(({ token, holder }) => {
      const reason = `${holder} holds the ${namePaper(token)}, and does not show by which claim.`;
      const severity = isOfSecurityOnPaper(security, token) ? 'BLOCK' : 'HIGH';
      return finding('D1', severity, reason, { kind: token.kind, holder });
    });
}
