import type { Finding } from '../../vocabulary/facts';
import { isSameToken, type Token, type TradeRecord } from '../../vocabulary/record';
import { BASIS_POINTS_IN_WHOLE } from '../../primitives';
import { findBillFindings, finding } from './billFindings';
import { claim } from './claim';
import { findLinkedFindings } from './linkedBills';
import { isOpenedTo, LIVE_CLAIM_STATUSES } from './claimState';
import { findOriginalFindings } from './originals';
import { isOfBill, type Security } from './security';

/** A claim that holds one of the tokens. */
interface Claim {
  readonly token: Token;
  readonly record: TradeRecord;
}

/**
 * Weighs the documents of a claim by the rules whose facts are on the ledger. A holding counts only if its record is
 * authentic, because anybody can write a key, and if claimant and applicant both hold its document, because tokens are
 * public and can be copied.
 */
export function assess(security: Security): Finding[] {
  const claims = security.holdings.flatMap(({ token, found, shared }) =>
    found?.authentic === true && shared && found.record.type === 'financing-claim'
      ? [{ token, record: found.record }]
      : [],
  );
  const live = claims.filter(({ record }) => LIVE_CLAIM_STATUSES.includes(record.status));
  const excluding = live.filter((held) => !isUnanswered(security, held));
  return [
    ...findBillFindings(security),
    ...findLinkedFindings(security.linked),
    ...findOriginalFindings(security),
    ...exclusiveFindings(security, excluding),
    ...sharedFindings(security, excluding),
    ...unansweredFindings(security, live),
    ...closedFindings(security),
    ...pastFindings(claims),
  ];
}

/**
 * D1, D2: what cannot be divided carries one live claim. Several financings on one bill are the pattern of the known
 * cases (FFIEC BSA/AML manual, trade finance: multiple invoicing; ICC FraudWatch). A bill on the ledger is the one
 * original: what is claimed on a paper of its number is a person's to look at, and does not keep its holder from
 * pledging it.
 */
function exclusiveFindings({ claimant, tokens, bill }: Security, live: readonly Claim[]): Finding[] {
  const exclusive = new Set(
    tokens.filter(({ shareBasisPoints }) => shareBasisPoints === undefined).map(({ token }) => token),
  );
  return live
    .filter(({ token, record }) => exclusive.has(token.token) && !isOnBill(record, bill))
    .map((held) => {
      const { token, record } = held;
      const own = record.author.msp === claimant;
      const by = own ? 'this bank' : 'another bank';
      const evidence = { kind: token.kind, status: record.status, claim: record.id };
      return isOfBill(bill, token)
        ? finding(own ? 'D2' : 'D1', 'HIGH', `A paper bill of this number is financed by ${by}.`, evidence)
        : finding(own ? 'D2' : 'D1', 'BLOCK', `The bill is financed by ${by}.`, evidence);
    });
}

/** A claim on the bill itself is known by the bill's pledge. */
function isOnBill(record: TradeRecord, bill: Security['bill']): boolean {
  return bill !== undefined && claim.stateOf(record).bill === bill.record.id;
}

/**
 * D7: the live shares of an invoice, or of a drawing under a credit, never exceed its face value, and all must speak of the same face value
 * (FFIEC BSA/AML manual, trade finance: double invoicing, over-invoicing).
 */
function sharedFindings({ tokens }: Security, live: readonly Claim[]): Finding[] {
  return tokens.flatMap((token) => {
    if (token.shareBasisPoints === undefined) return [];
    const others = live.filter((holding) => isSameToken(holding.token, token));
    const claims = others.map(({ record }) => record.id);
    if (others.some((holding) => holding.token.face !== token.face)) {
      return [
        finding('D7', 'BLOCK', `The ${nameShared(token)} is financed with another face value.`, {
          kind: token.kind,
          claims,
        }),
      ];
    }
    const taken = others.reduce((sum, holding) => sum + (holding.token.shareBasisPoints ?? BASIS_POINTS_IN_WHOLE), 0);
    if (taken + token.shareBasisPoints <= BASIS_POINTS_IN_WHOLE) return [];
    return [
      finding('D7', 'BLOCK', `The ${nameShared(token)} is financed up to its face value.`, {
        kind: token.kind,
        takenBasisPoints: taken,
        claims,
      }),
    ];
  });
}

/** A bank that did not answer does not exclude the claimant from the paper, until it opens the claim that it has on it. */
function isUnanswered({ unanswered, claimant }: Security, { token, record }: Claim): boolean {
  const state = claim.stateOf(record);
  const isNamed = unanswered.some(
    (silent) => silent.claimant === state.claimant && silent.tokens.some((paper) => isSameToken(paper, token)),
  );
  return isNamed && !isOpenedTo(state, claimant);
}

/** D1: another bank says that it holds the paper, and did not show its claim when it was asked. A person weighs that. */
function unansweredFindings(security: Security, live: readonly Claim[]): Finding[] {
  return live
    .filter((held) => isUnanswered(security, held))
    .map(({ token, record }) => {
      const reason = `Another bank holds the ${nameShared(token)} by a claim that it did not open to this bank in time.`;
      return finding('D1', 'HIGH', reason, { kind: token.kind, status: record.status, claim: record.id });
    });
}

/** What a token stands for. */
function nameShared({ kind }: Token): string {
  if (kind === 'F1') return 'bill';
  return kind === 'F8' ? 'drawing' : 'invoice';
}

/** D1: a bank holds the paper, and nobody else can see by which claim. Whoever asks cannot clear that alone. */
function closedFindings({ holdings, bill }: Security): Finding[] {
  return holdings
    .filter(({ owner }) => owner.type === 'financing-claim' && owner.id === undefined)
    .map(({ token, holder }) => {
      const reason = `${holder} holds the ${nameShared(token)}, and does not show by which claim.`;
      return finding('D1', isOfBill(bill, token) ? 'HIGH' : 'BLOCK', reason, { kind: token.kind, holder });
    });
}

/** A released claim frees its documents, and it stays known that they were financed. */
function pastFindings(claims: readonly Claim[]): Finding[] {
  return claims
    .filter(({ record }) => record.status === 'RELEASED')
    .map(({ record, token }) =>
      finding('D1', 'INFO', `Financed before, released on ${record.time.slice(0, 10)}.`, { kind: token.kind }),
    );
}
