import { listPapers } from '../../fingerprints/prints';
import type { Lookup, TokenRequest } from '../../vocabulary/action';
import type { Token } from '../../vocabulary/record';
import { isListed } from '../../vocabulary/tokenLists';
import { parseClaim, requireTokensOf } from './claim';

/**
 * The numbers under which documents are looked for. A bill on the ledger is the original, so that only claims are looked
 * for under its number, unless the claim brings a paper of that number, too. A declaration must stand in the list of its
 * customs authority.
 */
export function securityTokens({ tokens, document }: TokenRequest): Lookup[] {
  requireTokensOf(document, tokens);
  const papers = listPapers(parseClaim(document));
  const isOnLedger = ({ paper = -1 }: Token): boolean => papers[paper]?.kind === 'BILL_ON_LEDGER';
  const numbers = tokens.filter(isListed);
  const onPaper = new Set(numbers.filter((token) => !isOnLedger(token)).map(({ token }) => token));
  const lookups = numbers.map(({ kind, token }): Lookup => ({
    kind,
    token,
    ...(!onPaper.has(token) && { type: 'financing-claim' }),
  }));
  return [...new Map(lookups.map((lookup) => [`${lookup.kind}/${lookup.token}`, lookup])).values()];
}
