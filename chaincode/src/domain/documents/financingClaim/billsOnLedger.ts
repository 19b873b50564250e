import { reject } from '../../errors';
import type { FinancedPaper } from '../../papers/financed';
import type { Related } from '../../vocabulary/facts';
import { isSameToken, type Link, type Token } from '../../vocabulary/record';
import { comparableWith } from '../../vocabulary/tokenEpochs';
import { billLink } from '../billOfLading/bill';
import { parseClaim } from './claim';
import type { ClaimState } from './claimState';

/* The bills on the ledger that a claim's document names. */

/** The bills that secure the claim are those that its document takes. */
export function listPledgedLinks(document: unknown): Link[] {
  return parseClaim(document).security.flatMap((paper) =>
    paper.kind === 'BILL_ON_LEDGER' ? [billLink(paper.billOfLading)] : [],
  );
}

/** Which bill on the ledger a paper of a claim is; undefined if it is another paper, or only named. */
export function findBillAt({ papers, bills = [] }: ClaimState, place: number): string | undefined {
  const isBill = ({ kind, role }: ClaimState['papers'][number]): boolean =>
    kind === 'BILL_ON_LEDGER' && role === 'SECURITY';
  const paper = papers[place];
  return paper !== undefined && isBill(paper) ? bills[papers.slice(0, place).filter(isBill).length] : undefined;
}

/** The bills on the ledger that a claim only names. */
export function listNamedBills(document: unknown): Link[] {
  return parseClaim(document).underlying.flatMap((paper) =>
    paper.kind === 'BILL_ON_LEDGER' ? [billLink(paper.billOfLading)] : [],
  );
}

/**
 * Each document on the ledger has its own number in the claim, so that a copy of it, and a claim on it, are found: under each
 * of the keys under which both have one.
 * @throws INVALID
 */
export function requireOwnNumbers(document: unknown, documents: readonly Related[], tokens: readonly Token[]): void {
  const { security, underlying } = parseClaim(document);
  [...security, ...underlying].forEach((paper, place) => {
    const id = idOnLedger(paper);
    if (id === undefined) return;
    const own = documents.find(({ record }) => record.id === id)?.record.tokens ?? [];
    const stated = tokens.filter((token) => token.paper === place);
    const comparable = comparableWith(stated, own);
    const isFound = comparable.every((number) => stated.some((token) => isSameToken(number, token)));
    if (!isFound || (own.length > 0 && comparable.length === 0))
      reject('INVALID', 'The tokens of a document on the ledger are not those under which it was registered.', {
        document: id,
      });
  });
}

function idOnLedger(paper: FinancedPaper): string | undefined {
  if (paper.kind === 'BILL_ON_LEDGER') return paper.billOfLading;
  return paper.kind === 'DECLARATION_ON_LEDGER' ? paper.declaration : undefined;
}
