import type { PrintKind } from '../../fingerprints/prints';
import { isSameToken, type Token } from '../../vocabulary/record';

/** Who numbers a transport document, and the number. */
const NUMBERED_BY: readonly PrintKind[] = ['BILL', 'AIR_WAYBILL', 'HOUSE_BILL'];

/** The numbers of the transport documents of a presentation, by which others that present them are found. */
export function listPresentedNumbers(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ kind }) => kind === 'PRESENTED' || NUMBERED_BY.includes(kind));
}

/**
 * Whether two presentations have a transport document in common: one of one number, unless both say which carrier gave it,
 * and it is another one.
 */
export function shareTransportDocument(one: readonly Token[], other: readonly Token[]): boolean {
  const [own, others] = [one, other].map(groupByPaper);
  return own?.some((paper) => others?.some((each) => isSamePaper(paper, each))) ?? false;
}

function groupByPaper(tokens: readonly Token[]): Token[][] {
  const papers = new Map<number, Token[]>();
  for (const token of listPresentedNumbers(tokens)) {
    const place = token.paper ?? 0;
    papers.set(place, [...(papers.get(place) ?? []), token]);
  }
  return [...papers.values()];
}

function isSamePaper(one: readonly Token[], other: readonly Token[]): boolean {
  const common = one.filter((token) => other.some((each) => isSameToken(token, each)));
  if (common.some(({ kind }) => kind !== 'PRESENTED')) return true;
  const isCarriersNumber = ({ kind }: Token): boolean => kind === 'BILL';
  return common.length > 0 && !(one.some(isCarriersNumber) && other.some(isCarriersNumber));
}
