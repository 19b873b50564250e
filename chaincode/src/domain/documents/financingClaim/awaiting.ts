import { type Awaited, awaitOf } from '../../vocabulary/awaited';
import { type ClaimState, isUnapproved } from './claimState';

/** Which bank is to do something about a claim. */
export function awaitClaim(state: ClaimState, status: string): Awaited[] {
  return [
    ...(status === 'RESERVED' ? awaitFinancing(state) : []),
    ...awaitOpening(state, status),
    ...awaitTransfer(state),
  ];
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

/** The challenged bank opens its own claim; what is awaited stands on the claim that challenges. */
function awaitOpening({ challenges = [] }: ClaimState, status: string): Awaited[] {
  if (status !== 'CHALLENGED') return [];
  return challenges
    .filter(({ unanswered }) => unanswered === undefined)
    .flatMap(({ claimant, openBy: due }) =>
      awaitOf(claimant, 'Open your claim to the bank that challenges it.', [], { due }),
    );
}

function awaitTransfer({ transfer }: ClaimState): Awaited[] {
  if (transfer === undefined) return [];
  return awaitOf(transfer.to, 'Take the claim over, or let the offer lapse.', [], { due: transfer.expires });
}
