import type { Schemas } from '@naru/client';
import type { SecurityPaper } from './claims.js';
import { type Party, SHIPPER } from './shipper.js';

type Consent = Schemas['FinancingConsent'];

/** What an applicant consents to, so that a bank can claim these papers: all but a bill on the ledger, which it offers. */
export function makeConsent(
  { security }: { readonly security: readonly SecurityPaper[] },
  applicant: Party = SHIPPER,
): Consent {
  const papers = security.flatMap((paper) => {
    // The number of a declaration on the ledger stands in the declaration.
    if (paper.kind === 'BILL_ON_LEDGER' || paper.kind === 'DECLARATION_ON_LEDGER') return [];
    return [{ kind: paper.kind, number: paper.kind === 'DRAWING' ? paper.creditNumber : paper.number }];
  });
  return { applicant, papers };
}
