import { findShared, judgeMeeting, meet, type TokenedPaper } from '../../financing';
import type { FingerprintSources } from '../../vocabulary/definition';
import type { Finding } from '../../vocabulary/facts';
import { listCarrierCodes, type Members } from '../../vocabulary/members';
import { printClaim, type PrintKind } from '../../fingerprints/prints';
import type { TradeRecord } from '../../vocabulary/record';
import { claim, parseClaim } from './claim';
import type { DisputeOutcome } from './disputes';

/*
 * Two claims are compared by what their documents say, in the place of their tokens: nobody but their banks' gateways can
 * tell whether a token is of a document. Whoever holds both documents makes the fingerprints anew, and compares these.
 */

/** A claim whose document is known. */
export interface KnownClaim {
  readonly record: TradeRecord;
  readonly document: unknown;
}

/** What came of a comparison, and what was found. */
export interface Comparison {
  readonly outcome: DisputeOutcome;
  readonly findings: readonly Finding[];
}

/** In the place of every party: see {@link printDocument}. */
const ANYBODY = { name: 'ANYBODY' };
/** Who sells and who buys is not compared, so that nobody is taken for a middleman. */
const OF_TRADERS: readonly PrintKind[] = ['SELLER_OF', 'BUYER_OF'];

/** Compares the papers of an own claim with those of another bank's, by both documents. */
export function compareDocuments(own: KnownClaim, other: KnownClaim, members: Members): Comparison {
  const { claimant: bank } = claim.stateOf(own.record);
  const papers = tokenAll(other, members, { bill: ['bill', 'paper'], paper: ['bill'] });
  const theirs = { id: other.record.id, bank: claim.stateOf(other.record).claimant, life: 'LIVE' as const, papers };
  return judge(meet(bank, tokenAll(own, members, { bill: ['bill'], paper: ['paper'] }), theirs));
}

/**
 * The papers of a claim by their fingerprints. A document on the ledger, which does not travel, is compared by tokens: its
 * carrier or customs authority has registered its number.
 * @param names Under which names the tokens of a document on the ledger, and of another paper, stand on this side. Two papers
 * meet by tokens under one name, so that two of which none is on the ledger never do.
 */
function tokenAll(
  { record, document }: KnownClaim,
  members: Members,
  names: Readonly<Record<'bill' | 'paper', readonly string[]>>,
): TokenedPaper[] {
  return printDocument(document, members).map(({ kind, role, isOnLedger = false, prints }, place) => {
    const printed = prints.map(({ kind: of, input }) => [`text ${input}`, of] as const);
    const tokened = record.tokens
      .filter(({ paper }) => paper === place)
      .flatMap(({ token, kind: of }) =>
        names[isOnLedger ? 'bill' : 'paper'].map((name) => [`${name} ${token}`, of] as const),
      );
    const tokens = [...(isOnLedger ? [] : printed), ...tokened].filter(([, of]) => !OF_TRADERS.includes(of));
    return { kind, role, tokens: new Map(tokens) };
  });
}

/**
 * The fingerprints of a document, with every party taken for one. The peers do not have the directory, by which two names
 * are one company; and what takes an exclusion away must not rest on how a clerk wrote a name.
 */
function printDocument(document: unknown, members: Members): ReturnType<typeof printClaim> {
  const sources: FingerprintSources = {
    findEntries: () => [ANYBODY],
    carriers: listCarrierCodes(members),
    readBill: () => ({}),
    readDeclaration: () => ({}),
  };
  return printClaim(parseClaim(document), sources);
}

function judge(meeting: ReturnType<typeof meet>): Comparison {
  const { id, bank } = meeting.other;
  const same = meeting.pairs.find(
    ({ identity, own, other }) => identity === 'SAME' && own.role === 'SECURITY' && other.role === 'SECURITY',
  );
  if (same !== undefined) {
    const rule = findShared(meeting).length > 0 ? 'D7' : 'D1';
    const reason = 'By both documents the claims are on the same paper.';
    return {
      outcome: 'SAME',
      findings: [{ rule, severity: 'BLOCK', reason, evidence: { claim: id, bank, paper: same.own.kind } }],
    };
  }
  const found = judgeMeeting(meeting);
  if (found.some(({ severity }) => severity === 'HIGH')) return { outcome: 'DOUBTFUL', findings: found };
  const reason = 'By both documents the claims are on different papers.';
  return {
    outcome: 'OTHER',
    findings: [...found, { rule: 'D9', severity: 'INFO', reason, evidence: { claim: id, bank } }],
  };
}
