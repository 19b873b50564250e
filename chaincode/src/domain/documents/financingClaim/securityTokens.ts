import { canonicalJson, sha256Hex } from '../../encoding/canonicalJson';
import type { Lookup, TokenRequest } from '../../vocabulary/action';
import type { Found } from '../../vocabulary/facts';
import type { Token, TradeRecord } from '../../vocabulary/record';

/** Stands for a set of documents as they were brought to a bank, which records one refusal for each set. */
export function refusalToken(msp: string, own: readonly Token[], billId: string | undefined): Token {
  const set = own.map(({ kind, token }) => `${kind}:${token}`).sort();
  return { kind: 'REFUSED', token: sha256Hex(canonicalJson([msp, billId ?? null, ...set])) };
}

/** The tokens of a claim: those of the request, and those of the bill on the ledger, unchanged. */
export function claimTokens(own: readonly Token[], pledged: Found | undefined): Token[] {
  const inherited = pledged?.record.tokens ?? [];
  return [...own.filter(({ token }) => !inherited.some((known) => known.token === token)), ...inherited];
}

/**
 * The tokens whose holders stand against financing: those of the request, and those of the bill on the ledger. A bill on
 * the ledger is the original, so that only claims are looked for under its number.
 */
export function securityTokens({ tokens, related }: TokenRequest): Lookup[] {
  const ofBill = findBill(related)?.tokens ?? [];
  return [...tokens, ...ofBill.map(({ kind, token }) => ({ kind, token, type: 'financing-claim' as const }))];
}

/** The bill on the ledger among the documents that a request names: it is read before those that are linked to it. */
export function findBill(related: readonly TradeRecord[]): TradeRecord | undefined {
  return related.find(({ type }) => type === 'bill-of-lading');
}
