import { z } from 'zod';
import { FinancedPapers } from '../../papers/financed';
import { PositiveMoney } from '../../primitives';
import { findLenderFaults, Lenders } from './lenders';

const MAX_TERMS_CHARS = 4_096;

/** What a bank finances, and on what. The lenders and the applicant see it, and whoever the bank shows it to. */
export const FinancingClaimContent = FinancedPapers.safeExtend({
  /** How much of it is repaid; the ledger adds it. */
  repaid: PositiveMoney.optional(),
  /** Who lends how much, if several banks do: the claim is one, of the bank that leads them. */
  lenders: Lenders.optional(),
  /** What bank and applicant agree on the pledge beside its public terms, such as how the proceeds are used. */
  pledgeTerms: z.string().trim().min(1).max(MAX_TERMS_CHARS).optional(),
}).superRefine(({ security, lenders, amount }, context) => {
  for (const { path, message } of lenders === undefined ? [] : findLenderFaults(lenders, amount))
    context.addIssue({ code: 'custom', path: ['lenders', ...path], message });
  const bills = security.flatMap(({ kind }, index) => (kind === 'BILL_ON_LEDGER' ? [index] : []));
  for (const index of bills.slice(1))
    context.addIssue({
      code: 'custom',
      path: ['security', index],
      message: 'is a second bill on the ledger: each is pledged for a claim of its own',
    });
});
export type FinancingClaimContent = z.infer<typeof FinancingClaimContent>;
