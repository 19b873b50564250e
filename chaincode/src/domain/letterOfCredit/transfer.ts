import { reject } from '../errors';
import type { CreditTerms } from './terms';

/** @throws NOT_NEGOTIABLE where the credit is not transferable (UCP 600 art. 38(b)) */
export function requireTransferable(original: CreditTerms, _transferred: CreditTerms): void {
  if (original.form !== 'IRREVOCABLE_TRANSFERABLE')
    reject('NOT_NEGOTIABLE', 'The credit does not say that it is transferable.', { form: original.form });
}
