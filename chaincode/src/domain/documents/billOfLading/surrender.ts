import { z } from 'zod';
import { changeTo, stepsOf } from '../../vocabulary/action';
import { requireNoOffer, requireUnpledged } from './guards';
import { billStateOf, SurrenderRefusal } from './billState';

const step = stepsOf(billStateOf);
const Nothing = z.strictObject({});

/** Returns the bill to the carrier against the goods (DCSA PINT SURRENDER_FOR_DELIVERY). */
export const surrenderForDelivery = step('surrender-for-delivery', {
  summary: 'Returns the bill to the carrier to take delivery of the goods.',
  from: ['ISSUED'],
  to: ['PENDING_SURRENDER_FOR_DELIVERY'],
  roles: ['shipper', 'bank-officer'],
  requirements: ['the caller is the possessor', 'the bill is not pledged and not on offer'],
  input: Nothing,
  by: ({ possessor }) => [possessor],
  decide: ({ state }) => {
    requireUnpledged(state);
    requireNoOffer(state);
    const { surrenderRefusal: _, ...held } = state;
    const surrendered = { ...held, possessor: { msp: state.issuer }, surrenderedBy: state.possessor };
    return { change: changeTo('PENDING_SURRENDER_FOR_DELIVERY', surrendered) };
  },
});

/** Accepts the surrender (DCSA SACC); no transfer follows it. */
export const acceptSurrender = step('accept-surrender', {
  summary: 'Accepts the surrendered bill.',
  from: ['PENDING_SURRENDER_FOR_DELIVERY'],
  to: ['SURRENDERED_FOR_DELIVERY'],
  roles: ['carrier-agent'],
  requirements: ['the caller is of the issuing carrier'],
  input: Nothing,
  by: ({ issuer }) => [{ msp: issuer }],
  decide: ({ state }) => ({ change: changeTo('SURRENDERED_FOR_DELIVERY', state) }),
});

/** Refuses the surrender (DCSA SREJ): possession returns to whoever surrendered. */
export const rejectSurrender = step('reject-surrender', {
  summary: 'Refuses the surrendered bill; possession returns to whoever surrendered it.',
  from: ['PENDING_SURRENDER_FOR_DELIVERY'],
  to: ['ISSUED'],
  roles: ['carrier-agent'],
  requirements: ['the caller is of the issuing carrier'],
  input: z.strictObject({ reasonCode: SurrenderRefusal }),
  by: ({ issuer }) => [{ msp: issuer }],
  decide: ({ state: { surrenderedBy, ...state }, input: { reasonCode } }) => ({
    change: changeTo('ISSUED', {
      ...state,
      possessor: surrenderedBy ?? state.titleHolder,
      surrenderRefusal: reasonCode,
    }),
  }),
});

/** The goods are handed over; the bill is spent. */
export const deliver = step('deliver', {
  summary: 'Records that the goods were delivered against the bill, which is spent.',
  from: ['SURRENDERED_FOR_DELIVERY'],
  to: ['ACCOMPLISHED'],
  roles: ['carrier-agent'],
  requirements: ['the caller is of the issuing carrier'],
  input: Nothing,
  by: ({ issuer }) => [{ msp: issuer }],
  decide: ({ state }) => ({ change: changeTo('ACCOMPLISHED', state) }),
});
