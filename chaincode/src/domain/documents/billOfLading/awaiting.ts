import { type Awaited, awaitOf } from '../../vocabulary/awaited';
import type { BillState } from './billState';
import { listUnreleased } from './holds';

const CARRIERS: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  PENDING_SURRENDER_FOR_DELIVERY: [
    'Accept or reject the surrender of the bill.',
    ['accept-surrender', 'reject-surrender'],
  ],
  PENDING_SURRENDER_FOR_AMENDMENT: ['Accept or reject to amend the bill.', ['accept-surrender', 'reject-surrender']],
  SURRENDERED_FOR_DELIVERY: ['Deliver the goods.', ['deliver', 'deliver-containers']],
  SURRENDERED_FOR_AMENDMENT: [
    'Issue another bill in its place, or convert it to paper.',
    ['convert-to-paper', 'reject-surrender'],
  ],
};

/** Who is to do something about a bill: the carrier that has it back, or whoever it is offered to. */
export function awaitBill(state: BillState, status: string): Awaited[] {
  const [what, actions] = CARRIERS[status] ?? [];
  return [
    ...(what === undefined || actions === undefined ? [] : awaitOf(state.issuer, what, actions)),
    ...awaitOffer(state),
    ...awaitRelease(state),
  ];
}

/** Whoever has the bill must know that the goods cannot be had. */
function awaitRelease(state: BillState): Awaited[] {
  const what = 'Customs holds the goods of the bill: ask it, or the declarant, why.';
  return listUnreleased(state).length === 0 ? [] : [{ by: state.possessor, what, actions: [] }];
}

function awaitOffer({ offer }: BillState): Awaited[] {
  if (offer === undefined) return [];
  const { expires: due } = offer;
  if (offer.kind === 'PLEDGE')
    return awaitOf(offer.to, 'Finance on the pledge that is offered to you, or decline it.', ['decline-offer'], {
      due,
    });
  const actions = ['accept-transfer', 'decline-offer'];
  return [{ by: offer.to, what: 'Accept or decline the bill that is offered to you.', actions, due }];
}
