import type { Lookup, TokenRequest } from '../../vocabulary/action';
import type { TradeRecord } from '../../vocabulary/record';
import { isListed } from '../../vocabulary/tokenLists';

/**
 * The numbers under which documents are looked for. A bill on the ledger is the original, so that only claims are looked
 * for under its number.
 */
export function securityTokens({ tokens, related }: TokenRequest): Lookup[] {
  const ofBills = new Set(listBills(related).flatMap((record) => record.tokens.map(({ token }) => token)));
  const lookups = tokens
    .filter(isListed)
    .map(({ kind, token }): Lookup => ({ kind, token, ...(ofBills.has(token) && { type: 'financing-claim' }) }));
  return [...new Map(lookups.map((lookup) => [`${lookup.kind}/${lookup.token}`, lookup])).values()];
}

/** The bills on the ledger among the documents that a request names. */
const listBills = (related: readonly TradeRecord[]): TradeRecord[] =>
  related.filter(({ type }) => type === 'bill-of-lading');
