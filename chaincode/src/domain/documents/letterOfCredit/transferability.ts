import { reject } from '../../errors';
import { transferFaultsOf } from '../../ucp600/transfer/transferFaults';
import type { CreditTerms } from '../../papers/creditTerms';

/**
 * A credit is transferred where it says that it is transferable (UCP 600 art. 38(b)), on its own terms but for those that
 * may be cut (38(g)).
 * @throws NOT_NEGOTIABLE; INVALID with the terms that were changed and may not be
 */
export function requireTransferable(original: CreditTerms, transferred: CreditTerms): void {
  if (original.form !== 'IRREVOCABLE_TRANSFERABLE')
    reject('NOT_NEGOTIABLE', 'The credit does not say that it is transferable.', { form: original.form });
  const terms = transferFaultsOf(original, transferred).map(({ term }) => term);
  if (terms.length > 0) reject('INVALID', 'The transfer changes terms that may not be changed so.', { terms });
}
