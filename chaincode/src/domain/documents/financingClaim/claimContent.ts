import { z } from 'zod';
import { FinancedPapers } from '../../papers/financed';
import { PositiveMoney } from '../../primitives';

const MAX_TERMS_CHARS = 4_096;

/** What a bank finances, and on what. Bank and applicant see it, nobody else. */
export const FinancingClaimContent = FinancedPapers.safeExtend({
  /** How much of it is repaid; the ledger adds it. */
  repaid: PositiveMoney.optional(),
  /** What bank and applicant agree on the pledge beside its public terms, such as how the proceeds are used. */
  pledgeTerms: z.string().trim().min(1).max(MAX_TERMS_CHARS).optional(),
}).superRefine(({ security }, context) => {
  const bills = security.flatMap(({ kind }, index) => (kind === 'BILL_ON_LEDGER' ? [index] : []));
  for (const index of bills.slice(1))
    context.addIssue({
      code: 'custom',
      path: ['security', index],
      message: 'is a second bill on the ledger: each is pledged for a claim of its own',
    });
});
export type FinancingClaimContent = z.infer<typeof FinancingClaimContent>;
