import { z } from 'zod';
import { FinancedPapers } from '../../papers/financed';
import { PositiveMoney } from '../../primitives';
import { NamedParty } from '../../vocabulary/privateParty';
import { findLenderFaults, Lenders } from './lenders';
import { MAX_DECLARATIONS } from './restedOn';
import { MAX_PLEDGED_BILLS } from './pledgedBills';

const MAX_TERMS_CHARS = 4_096;

/** What a bank finances, and on what. The lenders and the applicant see it, and whoever the bank shows it to. */
export const FinancingClaimContent = FinancedPapers.safeExtend({
  applicant: NamedParty.describe('Who is financed. Everybody else sees the organisation alone.'),
  repaid: PositiveMoney.optional().describe('How much of it is repaid; the ledger adds it.'),
  lenders: Lenders.optional().describe(
    'Who lends how much, if several banks do: the claim is one, of the bank that leads them.',
  ),
  pledgeTerms: z
    .string()
    .trim()
    .min(1)
    .max(MAX_TERMS_CHARS)
    .optional()
    .describe(
      'What bank and applicant agree on the pledge beside its public terms, such as how the proceeds are used.',
    ),
}).superRefine(({ security, underlying, lenders, amount }, context) => {
  for (const { path, message } of lenders === undefined ? [] : findLenderFaults(lenders, amount))
    context.addIssue({ code: 'custom', path: ['lenders', ...path], message });
  for (const { index, message } of findBillFaults(security))
    context.addIssue({ code: 'custom', path: ['security', index], message });
  for (const { path, message } of findDeclarationFaults(security, underlying))
    context.addIssue({ code: 'custom', path, message });
});
export type FinancingClaimContent = z.infer<typeof FinancingClaimContent>;

/** Each bill on the ledger is pledged once. */
function findBillFaults(security: FinancedPapers['security']): { index: number; message: string }[] {
  const bills = security.flatMap((paper, index) =>
    paper.kind === 'BILL_ON_LEDGER' ? [{ id: paper.billOfLading, index }] : [],
  );
  const ids = bills.map(({ id }) => id);
  return bills.flatMap(({ id, index }, place) => [
    ...(ids.indexOf(id) < place ? [{ index, message: 'is a bill on the ledger that the claim takes already' }] : []),
    ...(place < MAX_PLEDGED_BILLS
      ? []
      : [{ index, message: `is one bill on the ledger too many: a claim takes ${MAX_PLEDGED_BILLS} at most` }]),
  ]);
}

/** Each declaration on the ledger is named once: the claim takes one part of it, or only names it. */
function findDeclarationFaults(
  ...[security, underlying]: [FinancedPapers['security'], FinancedPapers['underlying']]
): { path: (string | number)[]; message: string }[] {
  const named = Object.entries({ security, underlying }).flatMap(([role, papers]) =>
    papers.flatMap((paper, index) =>
      paper.kind === 'DECLARATION_ON_LEDGER' ? [{ id: paper.declaration, path: [role, index] }] : [],
    ),
  );
  const ids = named.map(({ id }) => id);
  return named.flatMap(({ id, path }, place) => [
    ...(ids.indexOf(id) < place
      ? [{ path, message: 'is a declaration on the ledger that the claim names already' }]
      : []),
    ...(place < MAX_DECLARATIONS
      ? []
      : [{ path, message: `is one declaration on the ledger too many: a claim names ${MAX_DECLARATIONS} at most` }]),
  ]);
}
