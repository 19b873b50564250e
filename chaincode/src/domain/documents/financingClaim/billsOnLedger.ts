import { reject } from '../../errors';
import type { Related } from '../../vocabulary/facts';
import { isSameToken, type Link, type Token } from '../../vocabulary/record';
import { billLink } from '../billOfLading/bill';
import { parseClaim } from './claim';

/* The bills on the ledger that a claim's document names. */

/** The bill that secures the claim is the one that its document names. */
export function findPledgedLink(document: unknown): Link | undefined {
  const [id] = parseClaim(document).security.flatMap((paper) =>
    paper.kind === 'BILL_ON_LEDGER' ? [paper.billOfLading] : [],
  );
  return id === undefined ? undefined : billLink(id);
}

/** The bills on the ledger that a claim only names. */
export function listNamedBills(document: unknown): Link[] {
  return parseClaim(document).underlying.flatMap((paper) =>
    paper.kind === 'BILL_ON_LEDGER' ? [billLink(paper.billOfLading)] : [],
  );
}

/** Each bill on the ledger has its own number in the claim, so that a copy of it, and a claim on it, are found. @throws INVALID */
export function requireOwnNumbers(document: unknown, bills: readonly Related[], tokens: readonly Token[]): void {
  const { security, underlying } = parseClaim(document);
  [...security, ...underlying].forEach((paper, place) => {
    if (paper.kind !== 'BILL_ON_LEDGER') return;
    const own = bills.find(({ record }) => record.id === paper.billOfLading)?.record.tokens ?? [];
    const stated = tokens.filter((token) => token.paper === place);
    if (!own.every((number) => stated.some((token) => isSameToken(number, token))))
      reject('INVALID', 'The tokens of the bill are not those under which its carrier registered it.', {
        bill: paper.billOfLading,
      });
  });
}
