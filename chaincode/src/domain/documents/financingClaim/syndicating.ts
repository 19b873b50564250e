import { reject, rejectField } from '../../errors';
import { Nothing } from '../../vocabulary/actionDescriptions';
import type { Caller, Facts } from '../../vocabulary/facts';
import { requireOrganizationRole } from '../../vocabulary/members';
import type { Party } from '../../vocabulary/record';
import { claim, parseClaim } from './claim';
import type { ClaimState } from './claimState';
import type { CoLenders } from './lenders';

/* Each lender of a syndicate agrees by a step of its own before the lead pays out. */

/** A requirement of the request that makes the claim. */
export const KNOWN_LENDERS = {
  sentence: 'the lenders, if the document names them, are banks, and this bank is one of them',
  guard: ({ document, caller, members }: Pick<Facts, 'document' | 'caller' | 'members'>): void => {
    const { lenders = [] } = parseClaim(document);
    if (lenders.length > 0 && !lenders.some(({ msp }) => msp === caller.msp))
      rejectField('/document/lenders', 'This bank is not one of the lenders that the document names.');
    for (const { msp } of lenders) requireOrganizationRole(members, msp, 'BANK');
  },
};

/** What everybody sees of the other lenders. */
export function stateLenders(document: unknown, claimant: string): Pick<ClaimState, 'lenders'> {
  const { lenders } = parseClaim(document);
  if (lenders === undefined) return {};
  return { lenders: lenders.filter(({ msp }) => msp !== claimant).map(({ msp }) => ({ msp })) };
}

const LENDER = {
  sentence: 'the caller is of a lender beside the claimant',
  parties: ({ lenders = [] }: ClaimState): Party[] => lenders.map(({ msp }) => ({ msp })),
};

const UNANSWERED = {
  sentence: 'this lender has not answered yet',
  guard: ({ state: { lenders = [] }, caller }: { readonly state: ClaimState; readonly caller: Caller }): void => {
    const answer = lenders.find(({ msp }) => msp === caller.msp)?.answer;
    if (answer !== undefined) reject('ALREADY_CONSENTED', 'This lender has answered already.', { answer });
  },
};

function answer(state: ClaimState, msp: string, said: CoLenders[number]['answer']): ClaimState {
  const lenders = (state.lenders ?? []).map((each) => (each.msp === msp ? { ...each, answer: said } : each));
  return { ...state, lenders };
}

/** A lender agrees to its part. */
export const join = claim.step('join', {
  summary: 'Agrees to lend the part that the document states; from then on the claim changes only with this lender.',
  from: ['RESERVED'],
  to: ['RESERVED'],
  roles: ['bank-officer'],
  by: LENDER,
  input: Nothing,
  requirements: [UNANSWERED],
  decide: ({ state, caller }) => ({ change: claim.changeTo('RESERVED', answer(state, caller.msp, 'JOINED')) }),
});

/** A lender says no: the lead cancels the claim, or amends it with other lenders. */
export const declineShare = claim.step('decline-share', {
  summary: 'Declines to lend the part that the document states: the claim cannot be financed with these lenders.',
  from: ['RESERVED'],
  to: ['RESERVED'],
  roles: ['bank-officer'],
  by: LENDER,
  input: Nothing,
  opponentMayBeAbsent: true,
  requirements: [UNANSWERED],
  decide: ({ state, caller }) => ({ change: claim.changeTo('RESERVED', answer(state, caller.msp, 'DECLINED')) }),
});

/** The lead pays out when all others have agreed. */
export const ALL_JOINED = {
  sentence: 'each lender has joined, if there are several',
  guard: ({ state: { lenders = [] } }: { readonly state: ClaimState }): void => {
    const missing = lenders.filter(({ answer: said }) => said !== 'JOINED').map(({ msp }) => msp);
    if (missing.length > 0)
      reject('NOT_JOINED', 'A lender has not agreed to its part. Cancel the claim if it does not.', {
        lenders: missing,
      });
  },
};
