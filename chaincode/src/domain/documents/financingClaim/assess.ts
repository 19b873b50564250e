import { judgeDuplicates, type OtherClaim } from '../../financing';
import type { Finding } from '../../vocabulary/facts';
import { judgeBySets, type Thresholds } from '../../ruleSets';
import { isSameToken, type Token, type TradeRecord } from '../../vocabulary/record';
import { findBillAt } from './billsOnLedger';
import { findBillFindings, findCollected, finding } from './billFindings';
import { claim, listSecurityNumbers } from './claim';
import { isOpenedTo, isWaiting, LIVE_CLAIM_STATUSES } from './claimState';
import { findDeclarationFindings } from './declarationsOnLedger';
import { findLinkedFindings, findOwnLinks } from './linkedBills';
import { findDeclaredOriginals, findOriginalFindings } from './originals';
import { isCleared } from './refusals';
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
  const met = listClaims(security).filter((record) => !isPledgee(security, record));
  const others = met.filter((record) => !isCleared(record, security.cleared));
  return [
    ...findBillFindings(security),
    ...findCollected(security),
    ...findLinkedFindings(security.linked),
    ...findOwnLinks(security.bills),
    ...findDeclarationFindings(security),
    ...findOriginalFindings(security),
    ...findDeclaredOriginals(security),
    ...judgeDuplicates(
      {
        bank: security.claimant,
        papers: security.papers,
        tokened: tokenOwnPapers(security.papers, security.tokens),
        others: others.map((record) => readWeighed(security, record)),
        // A copy of an electronic bill is found by its number alone: see findOriginalFindings.
        issuedBills: [],
      },
      thresholds,
    ),
    ...unansweredFindings(security, others),
    ...clearedFindings(met.filter((record) => !others.includes(record))),
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

/** A claim for which one of the bills is pledged is known by that pledge. */
function isPledgee({ bills, replaced }: Security, { id }: TradeRecord): boolean {
  return id !== replaced?.id && bills.some(({ state }) => state.pledge?.claim === id);
}

/**
 * The places of the bills that both claims take, if the other one has no pledge of them any more: the bill's own record
 * says that it is free. A claim that waits to replace another has no pledge yet.
 */
function listFreed({ bills, replaced }: Security, record: TradeRecord): number[] {
  const state = claim.stateOf(record);
  const isLive = LIVE_CLAIM_STATUSES.includes(record.status);
  if (!isLive || record.id === replaced?.id || isWaiting(record, state)) return [];
  return state.papers.flatMap((_, place) => {
    const id = findBillAt(state, place);
    return bills.some((own) => own.record.id === id) ? [place] : [];
  });
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

/** A claim as it is weighed: without the bills that it holds no more, and the papers about which its bank did not answer. */
function readWeighed(security: Security, record: TradeRecord): OtherClaim {
  const other = readOtherClaim(record, security.shareKeys);
  const tie = security.replaced?.id === record.id ? security.replaced.tie : undefined;
  const silent = listUnanswered(security, record).map(({ paper }) => paper);
  const places = new Set([...silent, ...listFreed(security, record)]);
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

/** D9: the papers agree by their tokens, and not by their documents. A person weighs that. */
function clearedFindings(cleared: readonly TradeRecord[]): Finding[] {
  return cleared.map((record) => {
    const reason = 'The papers have tokens of a claim that is on others, as a dispute with its bank has shown.';
    const { claimant: bank } = claim.stateOf(record);
    return finding('D9', 'HIGH', reason, { claim: record.id, bank, status: record.status });
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
