import type { PaperHead, PaperKind, PrintKind } from '../../fingerprints/prints';
import { MAX_PARTY_KEYS } from '../../fingerprints/partyKeys';
import { isListed } from '../../vocabulary/tokenLists';
import type { Token } from '../../vocabulary/record';

/*
 * The tokens are public, and the document is not. Whoever endorses holds the document but no keys: it cannot make the
 * tokens, but it can count them. So nobody can hold more than the document says, such as numbers that are not given yet.
 */

/** The kind of the number of each kind of paper, and under how many keys of its issuer one number stands. */
const NUMBERS: Readonly<Record<PaperKind, { readonly kind: PrintKind; readonly most: number }>> = {
  BILL_ON_LEDGER: { kind: 'BILL', most: 1 },
  PAPER_BILL: { kind: 'BILL', most: 1 },
  // The forwarder as a party, and by its code.
  HOUSE_BILL: { kind: 'HOUSE_BILL', most: MAX_PARTY_KEYS + 1 },
  AIR_WAYBILL: { kind: 'AIR_WAYBILL', most: 1 },
  WAREHOUSE_RECEIPT: { kind: 'RECEIPT', most: MAX_PARTY_KEYS },
  INVOICE: { kind: 'INVOICE', most: MAX_PARTY_KEYS },
  PURCHASE_ORDER: { kind: 'ORDER', most: MAX_PARTY_KEYS },
  DRAWING: { kind: 'DRAWING', most: 1 },
  EXPORT_DECLARATION: { kind: 'DECLARATION', most: 1 },
};

/** What a paper states once. Beside the number it makes the paper the same as another, so that it is not guessed often. */
const STATED_ONCE: readonly PrintKind[] = [
  'DATE',
  'DAY_OF_YEAR',
  'AMOUNT',
  'DEAL_EXACT',
  'AMOUNT_ON_DATE',
  'DEAL_VALUE',
];

/** The tokens that are none of a paper of the claim, or more than the paper can have. */
export function findWrongTokens(papers: readonly PaperHead[], tokens: readonly Token[]): Token[] {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  return tokens.filter(({ kind, token, paper = -1, share }) => {
    const head = papers[paper];
    if (head === undefined || seen.has(`${paper}/${token}`)) return true;
    seen.add(`${paper}/${token}`);
    const count = (counts.get(`${paper}/${kind}`) ?? 0) + 1;
    counts.set(`${paper}/${kind}`, count);
    const isPart = isListed({ kind }) && head.role === 'SECURITY' && head.part !== undefined;
    return count > countMost(head, kind) || (share !== undefined) !== isPart;
  });
}

function countMost({ kind }: PaperHead, of: PrintKind): number {
  const number = NUMBERS[kind];
  if (isListed({ kind: of })) return of === number.kind ? number.most : 0;
  return STATED_ONCE.includes(of) ? 1 : Infinity;
}

/** The papers that are security and have no number, by which the claim would keep nobody from them. */
export function findUnnumbered(
  papers: readonly PaperHead[],
  tokens: readonly Token[],
): { kind: string; paper: number }[] {
  return papers.flatMap(({ kind, role }, paper) =>
    role === 'SECURITY' && !tokens.some((token) => token.paper === paper && isListed(token)) ? [{ kind, paper }] : [],
  );
}
