import { type BillState, isNegotiable } from '../billOfLading/billState';
import { findIssuedBills } from '../billOfLading/numbering';
import type { Finding, Holding, Related } from '../../vocabulary/facts';
import { type Party, isSameParty, isSameToken, type Token, type TradeRecord } from '../../vocabulary/record';
import { BASIS_POINTS_IN_WHOLE } from '../../primitives';
import { claim } from './claim';
import { findLinkedFindings } from './linkedBills';
import { isOpenedTo, LIVE_CLAIM_STATUSES } from './claimState';

/** What is known of the documents that a bank is asked to finance on. */
export interface Security {
  readonly claimant: string;
  readonly applicant: Party;
  readonly tokens: readonly Token[];
  readonly holdings: readonly Holding[];
  readonly bill: { readonly record: TradeRecord; readonly state: BillState } | undefined;
  /** The master or house bills of the bill. */
  readonly linked: readonly Related[];
  /** The banks that did not open their claims in time when the claimant challenged one, each with the papers. */
  readonly unanswered: readonly { readonly claimant: string; readonly tokens: readonly Token[] }[];
}

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
    ...billFindings(security),
    ...findLinkedFindings(security.linked),
    ...originalFindings(security),
    ...exclusiveFindings(security, excluding),
    ...sharedFindings(security, excluding),
    ...unansweredFindings(security, live),
    ...closedFindings(security),
    ...pastFindings(claims),
  ];
}

const finding = (
  rule: string,
  severity: Finding['severity'],
  reason: string,
  evidence: Finding['evidence'],
): Finding => ({ rule, severity, reason, evidence });

/**
 * D1, D2: a bill is security for one claim at a time. D13: only the holder of a bill made out to order can pledge it
 * (DCSA eBL 3.0.4, isToOrder; UCP 600 art. 20(a)(iv), sole original). D14: a surrendered bill no longer represents
 * the goods (DCSA eBL 3.0.4, SURRENDERED_FOR_DELIVERY; PINT 3.0.0, SACC is terminal).
 */
function billFindings({ bill, applicant, claimant }: Security): Finding[] {
  if (bill === undefined) return [];
  const { record, state } = bill;
  const found: Finding[] = [];
  if (record.status !== 'ISSUED') {
    found.push(
      finding('D14', 'BLOCK', 'The bill is surrendered, or its surrender is pending.', { status: record.status }),
    );
  }
  if (!isNegotiable(state.form)) {
    found.push(
      finding('D13', 'BLOCK', 'The bill is not made out to order, so it is not a security.', { form: state.form }),
    );
  } else if (!isSameParty(state.possessor, applicant) || !isSameParty(state.titleHolder, applicant)) {
    found.push(finding('D13', 'BLOCK', 'The applicant is not the holder of the bill.', {}));
  }
  found.push(...encumbranceFindings(state));
  if (state.pledge !== undefined) {
    const rule = state.pledge.pledgee === claimant ? 'D2' : 'D1';
    found.push(finding(rule, 'BLOCK', 'The bill is pledged already.', { kind: 'pledge' }));
  }
  return found;
}

/**
 * D14: a bill that is presented, or that a bank has honoured under a credit (UCP 600 art. 7), is that bank's security. D18:
 * goods that left without their bill do not stand behind it.
 */
function encumbranceFindings(state: BillState): Finding[] {
  const found: Finding[] = [];
  if (state.presentation !== undefined) {
    const reason =
      state.presentation.honouredFor !== undefined
        ? 'The bill was honoured under a credit, and is no security any more.'
        : 'The bill is presented under a credit, and is the bank’s to which it was presented.';
    found.push(finding('D14', 'BLOCK', reason, { kind: 'presentation' }));
  }
  if (state.isPaper === true)
    found.push(finding('D12', 'BLOCK', 'The original of the bill is of paper.', { kind: 'paper' }));
  if (state.indemnity !== undefined)
    found.push(finding('D18', 'BLOCK', 'The goods were delivered without the bill.', { kind: 'indemnity' }));
  return found;
}

/**
 * D12: whoever brings a paper bill whose number an electronic bill has does not bring the original: an electronic
 * transferable record is the one record (MLETR art. 10), and its medium changes only by replacement (arts. 17, 18).
 */
function originalFindings({ holdings, bill }: Security): Finding[] {
  return findIssuedBills(holdings)
    .filter(({ token }) => !isOfBill(bill, token))
    .map(({ token }) =>
      finding(
        'D12',
        'BLOCK',
        'An electronic bill with this number is on the ledger; another copy is not its original.',
        { kind: token.kind },
      ),
    );
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

/** Whether a token is the number of a bill on the ledger. */
function isOfBill(bill: Security['bill'], { token }: Token): boolean {
  return bill?.record.tokens.some((own) => own.token === token) === true;
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
