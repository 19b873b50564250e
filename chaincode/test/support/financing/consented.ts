import { z } from 'zod';
import { FinancedPapers } from '../../../src/domain/papers/financed';
import type { FinancingConsentContent } from '../../../src/domain/documents/financingConsent/consent';

const { security } = FinancedPapers.shape;
const Papers = z.object({ security });

/** The papers of a claim that need the applicant's consent; none if the document is not a claim's. */
export function listConsented(document: unknown): FinancingConsentContent['papers'] {
  const papers = Papers.safeParse(document).data?.security ?? [];
  return papers.flatMap((paper) => {
    if (paper.kind === 'BILL_ON_LEDGER') return [];
    return [{ kind: paper.kind, number: paper.kind === 'DRAWING' ? paper.creditNumber : paper.number }];
  });
}
