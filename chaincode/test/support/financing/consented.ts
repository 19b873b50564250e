import { z } from 'zod';
import { FinancedPapers } from '../../../src/domain/papers/financed';
import type { FinancingConsentContent } from '../../../src/domain/documents/financingConsent/consent';

const { security } = FinancedPapers.shape;
const Papers = z.object({ security });

/** The numbers of a claim's papers to which the applicant consents, as far as the claim states them. */
export function listConsented(document: unknown): FinancingConsentContent['papers'] {
  const papers = Papers.safeParse(document).data?.security ?? [];
  return papers.flatMap((paper) => {
    if (paper.kind === 'BILL_ON_LEDGER' || paper.kind === 'DECLARATION_ON_LEDGER') return [];
    return [{ kind: paper.kind, number: paper.kind === 'DRAWING' ? paper.creditNumber : paper.number }];
  });
}
