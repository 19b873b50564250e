import { z } from 'zod';
import { reject } from '../../errors';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { bill } from './bill';
import { VoidReason } from './billState';
import { NEAR, NOT_HELD_NEAR } from './heldElsewhere';
import { NO_HOUSES } from './houses';
import { findLastStep } from './lastStep';
import {
  CARRIER,
  HOLDERS,
  NEVER_HONOURED,
  NO_OFFER,
  NEVER_HELD,
  ONE_HOLDER,
  POSSESSOR,
  UNDELIVERED,
  UNENFORCED,
  UNPLEDGED,
  UNPRESENTED,
} from './guards';

const CONSENT = 'consent-to-void';

/** The holder lets the carrier make the bill void: as the next thing that is done with it, and not later. */
export const consentToVoid = bill.step(CONSENT, {
  summary: 'Consents that the carrier makes the bill void; anything else that is done with the bill ends the consent.',
  from: ['ISSUED'],
  to: ['ISSUED'],
  roles: HOLDERS,
  by: POSSESSOR,
  input: Nothing,
  requirements: [ONE_HOLDER, UNPLEDGED, UNENFORCED, UNPRESENTED, NO_OFFER],
  decide: ({ state }) => ({ change: bill.changeTo('ISSUED', { ...state, isTaken: true }) }),
});

/** A bill that should not have been issued: its number is free again. */
export const voidBill = bill.step('void', {
  summary: 'Makes a misissued bill void: alone until somebody has taken it, then with the holder’s consent.',
  from: ['ISSUED'],
  to: ['VOIDED'],
  roles: ['carrier-agent'],
  by: CARRIER,
  input: z.strictObject({ reasonCode: VoidReason.describe('Why the bill should not have been issued.') }),
  opponentMayBeAbsent: true,
  relations: NEAR,
  requirements: [
    UNPLEDGED,
    UNPRESENTED,
    NO_OFFER,
    NO_HOUSES,
    UNDELIVERED,
    NEVER_HELD,
    NOT_HELD_NEAR,
    NEVER_HONOURED,
    {
      sentence: 'nobody has taken it, or its holder consented and nothing was done with it since',
      guard: ({ record, state }) => {
        const { action } = findLastStep(record, state);
        if (state.isTaken === true && action !== CONSENT)
          reject('ALREADY_TAKEN', 'The holder has taken the bill; it becomes void only with the holder’s consent.', {
            action,
          });
      },
    },
  ],
  decide: ({ state, input: { reasonCode } }) => ({
    change: bill.changeTo('VOIDED', { ...state, voidReason: reasonCode }),
  }),
});
