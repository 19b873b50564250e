import { type Awaited, awaitOf } from '../../vocabulary/awaited';
import { type ClaimState, isUnapproved } from './claimState';

/** Which bank is to do something about a claim. A bank whose claim is challenged does not see the claim that challenges: it gets an alert. */
export function awaitClaim(state: ClaimState, status: string): Awaited[] {
  return [...(status === 'RESERVED' ? awaitFinancing(state) : []), ...awaitTransfer(state)];
}

function awaitFinancing(state: ClaimState): Awaited[] {
  const { claimant, lenders = [], reservedUntil: due, review } = state;
  const unanswered = lenders.filter(({ answer }) => answer === undefined);
  return [
    ...(isUnapproved(state)
      ? awaitOf(claimant, 'Approve the claim, in which a rule found something, as a second officer.', ['approve'], {
          due,
          notBy: review?.reservedBy,
        })
      : awaitOf(
          claimant,
          'Finance before the reservation lapses, extend it, or cancel it.',
          ['finance', 'extend', 'cancel'],
          { due },
        )),
    ...unanswered.flatMap(({ msp }) =>
      awaitOf(msp, 'Join the lenders, or decline your share.', ['join', 'decline-share'], { due }),
    ),
  ];
}

function awaitTransfer({ transfer }: ClaimState): Awaited[] {
  if (transfer === undefined) return [];
  return awaitOf(transfer.to, 'Take the claim over, or let the offer lapse.', [], { due: transfer.expires });
}
