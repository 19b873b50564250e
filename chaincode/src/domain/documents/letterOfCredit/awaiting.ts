import { type Awaited, awaitOf } from '../../vocabulary/awaited';
import type { CreditState } from './creditState';

/** Which bank is to do something about a credit. */
export function awaitCredit({ issuingBank, advisingBank, transferTo }: CreditState, status: string): Awaited[] {
  if (status === 'APPLIED') return awaitOf(issuingBank, 'Issue the credit, or decline it.', ['issue', 'decline']);
  if (status === 'ISSUED') return awaitOf(advisingBank, 'Advise the credit to the beneficiary.', ['advise']);
  if (transferTo === undefined || !['ADVISED', 'CONFIRMED'].includes(status)) return [];
  return awaitOf(advisingBank, 'Transfer the credit as the beneficiary asks, or tell it why not.', []);
}
