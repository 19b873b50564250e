import { type Awaited, awaitOf } from '../../vocabulary/awaited';
import type { Party } from '../../vocabulary/record';

const STEPS: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  DECLARED: ['Accept the declaration, or reject it.', ['accept', 'reject']],
  ACCEPTED: ['Release the goods.', ['release', 'notify-payment', 'hold']],
  DOCUMENT_CHECK: ['Check the documents, and decide.', ['release', 'notify-payment', 'inspect', 'hold', 'reject']],
  INSPECTION: ['Inspect the goods, and decide.', ['approve-release', 'release', 'notify-payment', 'hold', 'reject']],
};

const HELD = ['approve-release', 'release', 'notify-payment', 'inspect', 'reject'];

/** What customs is to decide; and what is to be paid. */
export function awaitDeclaration(
  { customs, declarant }: { readonly customs: string; readonly declarant: Party },
  status: string,
): Awaited[] {
  if (status === 'HELD')
    return [
      ...awaitOf(customs, 'Decide about the goods that you hold.', HELD),
      {
        by: declarant,
        what: 'Customs holds the goods: see why, and correct the declaration if it is wrong.',
        actions: ['correct'],
      },
    ];
  if (status === 'PAYMENT_NOTIFIED') return [{ by: declarant, what: 'Pay what customs has notified.', actions: [] }];
  const [what, actions] = STEPS[status] ?? [];
  return what === undefined || actions === undefined ? [] : awaitOf(customs, what, actions);
}
