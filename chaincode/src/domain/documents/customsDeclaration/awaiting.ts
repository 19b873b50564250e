import { type Awaited, awaitOf } from '../../vocabulary/awaited';
import type { DeclarationState } from './words';

const STEPS: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  DECLARED: ['Accept the declaration, or reject it.', ['accept', 'reject']],
  ACCEPTED: ['Release the goods.', ['release', 'notify-payment', 'hold']],
  DOCUMENT_CHECK: ['Check the documents, and decide.', ['release', 'notify-payment', 'inspect', 'hold', 'reject']],
  INSPECTION: ['Inspect the goods, and decide.', ['approve-release', 'release', 'notify-payment', 'hold', 'reject']],
  HELD: [
    'Decide about the goods that you hold.',
    ['approve-release', 'release', 'notify-payment', 'inspect', 'reject'],
  ],
  CORRECTED: ['Decide about the correction.', ['approve-release', 'release', 'check-documents', 'inspect', 'hold']],
};

/** What customs is to decide; and what is to be paid. */
export function awaitDeclaration({ customs, declarant }: DeclarationState, status: string): Awaited[] {
  if (status === 'PAYMENT_NOTIFIED') return [{ by: declarant, what: 'Pay what customs has notified.', actions: [] }];
  const [what, actions] = STEPS[status] ?? [];
  return what === undefined || actions === undefined ? [] : awaitOf(customs, what, actions);
}
