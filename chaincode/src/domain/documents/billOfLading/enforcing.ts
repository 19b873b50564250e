import { reject } from '../../errors';
import { Nothing } from '../../vocabulary/actionDescriptions';
import type { Related } from '../../vocabulary/facts';
import { requireStatus } from '../../vocabulary/guards';
import type { Party } from '../../vocabulary/record';
import { claim, claimLink } from '../financingClaim/claim';
import { PAID_OUT_STATUSES } from '../financingClaim/claimState';
import { bill } from './bill';
import { type BillState, withoutOffer } from './billState';
import { NEVER_HONOURED, PLEDGEE, UNPRESENTED } from './guards';
import { endOffer } from './offers';

/** The pledgee takes the bill after the notice of a default. Bank and debtor are opponents: neither can stop it alone. */
export const enforce = bill.step('enforce', {
  summary:
    'Takes possession and title of a pledged bill whose claim is in default, after the notice, to sell or surrender it.',
  from: ['ISSUED'],
  to: ['ISSUED'],
  roles: ['bank-officer'],
  by: PLEDGEE,
  authors: ({ enforced }) => (enforced === undefined ? [] : [{ msp: enforced.pledgee }]),
  input: Nothing,
  opponentMayBeAbsent: true,
  relations: {
    secured: {
      what: 'the claim for which the bill is pledged, if it is pledged,',
      find: ({ state: { pledge } }: { readonly state: BillState }) =>
        pledge === undefined ? undefined : claimLink(pledge.claim),
      isPublic: true,
    },
  },
  requirements: [
    {
      sentence: 'the pledge was offered with terms for its enforcement',
      guard: ({ state: { pledge } }) => {
        if (pledge?.enforcement === undefined)
          reject('NOT_REQUESTED', 'The holder offered the pledge without terms for its enforcement.', {});
      },
    },
    UNPRESENTED,
    NEVER_HONOURED,
    {
      sentence: 'the claim is of the pledgee, and is FINANCED or PARTLY_REPAID',
      guard: ({ caller, related: { secured } }) => {
        requireOwnFinancing(secured, caller.msp);
      },
    },
    {
      sentence: 'a default of the claim is declared, and the notice has run out',
      guard: ({ time, related: { secured } }) => {
        requireNoticeOver(secured, time);
      },
    },
  ],
  decide: ({ record, state, caller }) => ({
    change: bill.changeTo('ISSUED', takeOver(state, { msp: caller.msp, party: caller.party }), endOffer(record, state)),
  }),
});

/** @throws FORBIDDEN, WRONG_STATUS */
function requireOwnFinancing(secured: Related | undefined, pledgee: string): void {
  if (secured === undefined || claim.stateOf(secured.record).claimant !== pledgee)
    reject('FORBIDDEN', 'The bill is pledged for a claim of another bank.', { claim: secured?.record.id });
  requireStatus(secured.record, PAID_OUT_STATUSES);
}

/** @throws NOT_DUE */
function requireNoticeOver(secured: Related | undefined, time: string): void {
  const noticeUntil = secured && claim.stateOf(secured.record).defaultNoticeUntil;
  if (noticeUntil === undefined || time <= noticeUntil)
    reject('NOT_DUE', 'Declare the default of the claim first, and wait until the notice has run out.', {
      noticeUntil,
      time,
    });
}

/** The bill with the pledgee, as a holder that can endorse it; what the former holder had begun comes to nothing. */
function takeOver(state: BillState, to: Party): BillState {
  const { pledge, nominee: _, received: __, declined: ___, ...rest } = withoutOffer(state);
  const { possessor: holder, titleHolder, endorsement } = state;
  if (pledge?.enforcement === undefined) throw new Error('The terms of the pledge were not checked.');
  const { pledgee, claim, enforcement } = pledge;
  const title = { titleHolder, ...(endorsement && { endorsement }) };
  return {
    ...rest,
    possessor: to,
    titleHolder: to,
    endorsement: endorsement === 'BLANK_ENDORSE' ? endorsement : 'ENDORSE_TO_ORDER',
    enforced: { claim, pledgee, remedies: enforcement.remedies, holder, ...title },
  };
}

/**
 * The bill back with whoever had it before the pledge was enforced; if the pledgee has surrendered it, it comes back to
 * that party if the carrier refuses.
 */
export function returnEnforced(state: BillState): BillState {
  const { enforced, endorsement: _, ...rest } = withoutOffer(state);
  if (enforced === undefined) throw new Error('The pledge of the bill was not enforced.');
  const { holder, titleHolder, endorsement } = enforced;
  const place = rest.surrenderedBy === undefined ? { possessor: holder } : { surrenderedBy: holder };
  return { ...rest, ...place, titleHolder, ...(endorsement && { endorsement }) };
}
