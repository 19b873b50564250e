import type { TradeParty } from './parts';
import { FinancedPapers } from './financedPapers';

/** The parties that the papers of a claim name; none if the document is not a claim's. */
export function listTradeParties(document: unknown): TradeParty[] {
  const papers = FinancedPapers.safeParse(document);
  if (!papers.success) return [];
  const { security, underlying } = papers.data;
  return [...security, ...underlying].flatMap((paper) => Object.values(paper).filter(isTradeParty));
}

function isTradeParty(value: unknown): value is TradeParty {
  return typeof value === 'object' && value !== null && 'name' in value;
}
