import { z } from 'zod';
import { FinancedPapers } from './financedPapers';
import type { TradeParty } from './parts';

/** The papers of a document that says more beside them, as a claim does. */
const { security, underlying } = FinancedPapers.shape;
const Papers = z.object({ security, underlying });

/** The parties that the papers of a claim name; none if the document is not a claim's. */
export function listTradeParties(document: unknown): TradeParty[] {
  const papers = Papers.safeParse(document);
  if (!papers.success) return [];
  return [...papers.data.security, ...papers.data.underlying].flatMap((paper) =>
    Object.values(paper).filter(isTradeParty),
  );
}

function isTradeParty(value: unknown): value is TradeParty {
  return typeof value === 'object' && value !== null && 'name' in value;
}
