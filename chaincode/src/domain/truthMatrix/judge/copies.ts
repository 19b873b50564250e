import type { Paper } from '../paper';
import { compared, type Consignment, factsOf, type Judge, nameValues, sayBoth, type Stated } from './outcome';

/* Papers of one number, which should be one paper (D9). */

/** Each paper that is a copy of another, with that other. */
export function listCopies(papers: readonly Paper[]): Consignment[] {
  return papers.flatMap((copy) => {
    if (copy.source.weight !== 'COPY') return [];
    const original = papers.find((paper) => paper.source.weight === 'COMPARED' && isOriginal(paper, copy));
    if (original === undefined) return [];
    const goods = copy.bills.length === 1 ? (copy.bills[0] ?? null) : null;
    return [{ goods, papers: [original, copy], groups: [[original], [copy]] }];
  });
}

/** Of two bills one can be named by its number, the other by its id. */
function isOriginal(paper: Paper, copy: Paper): boolean {
  if (paper.source.column !== copy.source.column) return false;
  if (paper.number !== undefined && paper.number === copy.number) return true;
  return paper.source.column === 'BILL_OF_LADING' && paper.bills.some((bill) => copy.bills.includes(bill));
}

/** D9: an invoice that was shown with two amounts. */
export const judgeCopy: Judge = (pair) => {
  const invoices = pair.papers.filter(({ source }) => source.column === 'INVOICE');
  const [own, theirs] = invoices.map(({ pricing }) => pricing?.price);
  if (own === undefined || theirs === undefined) return [];
  const prices = invoices.map((paper) => [[paper], nameValues(factsOf([paper], 'VALUE').map(toWritten))] as const);
  const of = { rule: 'D9', row: 'VALUE', sentence: sayBoth(prices), papers: invoices } as const;
  const common = compared(pair, of, factsOf(invoices, 'VALUE'));
  const isSame = own.currency === theirs.currency && own.minor === theirs.minor;
  return [isSame ? { ...common, result: 'AGREES' } : { ...common, result: 'CONFLICT', severity: 'HIGH' }];
};

const toWritten = ({ asWritten }: Stated): string => asWritten;
