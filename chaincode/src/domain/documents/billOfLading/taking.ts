import { z } from 'zod';
import { reject } from '../../errors';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { addParty, removeEntry, removeParty } from '../../vocabulary/parties';
import type { Party, TradeRecord } from '../../vocabulary/record';
import { bill } from './bill';
import { type BillState, DeclineReason, listFunctions, markTaken, withoutOffer } from './billState';
import { endorseTo } from './endorsing';
import { FREE, HELD, HOLDERS, POSSESSOR, requireCurrent } from './guards';
import { findLastStep } from './lastStep';

/** The first holder says that the bill is its own, so that the carrier cannot recall it alone any more. */
export const acceptIssue = bill.step('accept-issue', {
  summary: 'Takes the bill as it was issued; from then on the carrier can recall it only with the holder’s consent.',
  from: HELD,
  to: HELD,
  roles: HOLDERS,
  by: POSSESSOR,
  input: Nothing,
  opponentMayBeAbsent: true,
  decide: ({ state }) => ({ change: bill.changeTo('ISSUED', markTaken(state)) }),
});

/** Takes over possession, and title as it was offered. */
export const acceptTransfer = bill.step('accept-transfer', {
  summary: 'Accepts an offered bill: possession passes, and title as it was offered; whoever had it sees it no longer.',
  from: HELD,
  to: HELD,
  roles: HOLDERS,
  by: {
    sentence: 'if the bill is on offer, it is offered to the caller',
    parties: ({ offer }, { parties }) => (offer?.kind === 'TRANSFER' ? [offer.to] : parties),
  },
  authors: ({ possessor }) => [possessor],
  input: Nothing,
  opponentMayBeAbsent: true,
  requirements: [
    {
      sentence: 'the bill is on offer for a transfer',
      guard: ({ state: { offer } }) => {
        if (offer?.kind !== 'TRANSFER') reject('NO_OFFER', 'The bill is not on offer.', {});
      },
    },
    {
      sentence: 'the offer has not lapsed',
      guard: ({ state: { offer }, time }) => {
        if (offer !== undefined) requireCurrent(offer.expires, time);
      },
    },
  ],
  decide: ({ record, state, caller }) => {
    const holder = { msp: caller.msp, party: caller.party };
    const passed = { ...takeTitle(markTaken(withoutOffer(state)), holder, state.offer), possessor: holder };
    const taken = keepGiver(leaveEnforcer(passed), state);
    return { change: bill.changeTo('ISSUED', taken, { parties: withoutGivers(record, taken) }) };
  },
});

/** Title as it passes with possession: as it is endorsed; else with a blank bill, and with no other. */
function takeTitle(state: BillState, holder: Party, offer: BillState['offer']): BillState {
  const offered = offer?.kind === 'TRANSFER' ? offer.endorsement : undefined;
  const endorsement = offered ?? (state.endorsement === 'BLANK_ENDORSE' ? state.endorsement : undefined);
  return endorsement === undefined ? state : endorseTo(state, { to: holder, endorsement });
}

/** A buyer has the bill free of the pledge that was enforced; another party of the pledgee does not. */
function leaveEnforcer(taken: BillState): BillState {
  const { enforced, ...free } = taken;
  return taken.possessor.msp === enforced?.pledgee ? taken : free;
}

function keepGiver(taken: BillState, before: BillState): BillState {
  const { possessor: from, titleHolder, endorsement, offer } = before;
  const shownTo = offer?.kind === 'TRANSFER' && offer.isShown === true ? offer.to : undefined;
  const enforced = taken.enforced === undefined ? before.enforced : undefined;
  const received = {
    from,
    titleHolder,
    ...(endorsement && { endorsement }),
    ...(shownTo && { shownTo }),
    ...(enforced && { enforced }),
  };
  return { ...taken, received };
}

/** Whoever had the bill and the right to the goods, and the debtor of a bill that was sold for a debt. */
function listGivers({ from, titleHolder, enforced }: NonNullable<BillState['received']>): Party[] {
  return [from, titleHolder, ...(enforced === undefined ? [] : [enforced.holder])];
}

/** Whoever has passed the bill on sees nothing of it from then on, unless it has a function in it. */
function withoutGivers({ parties }: TradeRecord, after: BillState): Party[] {
  const givers = after.received === undefined ? [] : listGivers(after.received);
  return givers.reduce<Party[]>((left, giver) => removeParty(left, giver, listFunctions(after)), [...parties]);
}

/** Gives the bill back to whoever it came from, as the first thing that is done with it. */
export const returnTransfer = bill.step('return-transfer', {
  summary: 'Returns a bill that was just taken over to whoever had it before, for a reason; title goes back with it.',
  from: HELD,
  to: HELD,
  roles: HOLDERS,
  by: POSSESSOR,
  authors: ({ declined }) => (declined === undefined ? [] : [declined.by]),
  input: z.strictObject({ reasonCode: DeclineReason.describe('Why the bill goes back.') }),
  requirements: [
    ...FREE,
    {
      sentence: 'nothing was done with the bill since it was taken over',
      guard: ({ record, state }) => {
        const { action } = findLastStep(record, state);
        if (action !== 'accept-transfer' || state.received === undefined)
          reject('ALREADY_TAKEN', 'Something was done with the bill since it was taken over. Offer it instead.', {
            action,
          });
      },
    },
  ],
  decide: ({ record, state, input: { reasonCode } }) => {
    const { received, endorsement: _, ...rest } = state;
    if (received === undefined) throw new Error('It was not checked from whom the bill came.');
    const { from, shownTo, ...title } = received;
    const back = { ...rest, ...title, possessor: from, declined: { by: state.possessor, reasonCode } };
    const functions = listFunctions(back);
    const parties = listGivers(received).reduce<Party[]>(
      (all, each) => addParty(all, each, functions),
      [...record.parties],
    );
    return {
      change: bill.changeTo('ISSUED', back, {
        parties: shownTo === undefined ? parties : removeEntry(parties, shownTo, functions),
      }),
    };
  },
});
