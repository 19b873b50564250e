import { reject, rejectIssues } from '../../errors';
import { findCreditTransferFaults } from '../../ucp600/creditTransfer/creditTransferFaults';
import type { CreditTerms } from '../../papers/creditTerms';

/** A credit is transferred only if it says that it is transferable (UCP 600 art. 38(b)). @throws NOT_NEGOTIABLE */
export function requireTransferable({ form }: CreditTerms): void {
  if (form !== 'IRREVOCABLE_TRANSFERABLE')
    reject('NOT_NEGOTIABLE', 'The credit does not say that it is transferable.', { form });
}

/** A transfer keeps the terms, except those that may be cut (UCP 600 art. 38(g)). @throws INVALID with the changed terms */
export function requireKeptTerms(original: CreditTerms, transferred: CreditTerms): void {
  const terms = findCreditTransferFaults(original, transferred).map(({ term }) => term);
  if (terms.length === 0) return;
  const issues = terms.map((term) => ({ pointer: `/document/terms/${term}`, message: 'may not be changed so' }));
  rejectIssues(issues, { message: 'The transfer changes terms that may not be changed so.', values: { terms } });
}
