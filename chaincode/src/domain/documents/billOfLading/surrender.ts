import { z } from 'zod';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { bill } from './bill';
import { type BillState, SurrenderRefusal } from './billState';
import { FREE, POSSESSOR } from './guards';

/** What only the carrier that issued the bill can say of it. */
const CARRIER = {
  sentence: 'the caller is of the issuing carrier',
  parties: ({ issuer }: BillState) => [{ msp: issuer }],
};

/** Returns the bill to the carrier against the goods (DCSA PINT SURRENDER_FOR_DELIVERY). */
export const surrenderForDelivery = bill.step('surrender-for-delivery', {
  summary: 'Returns the bill to the carrier to take delivery of the goods.',
  from: ['ISSUED'],
  to: ['PENDING_SURRENDER_FOR_DELIVERY'],
  roles: ['shipper', 'bank-officer'],
  by: POSSESSOR,
  authors: ({ surrenderedBy }) => (surrenderedBy === undefined ? [] : [surrenderedBy]),
  input: Nothing,
  requirements: FREE,
  decide: ({ state: { surrenderRefusal: _, ...state } }) => {
    const surrendered = { ...state, possessor: { msp: state.issuer }, surrenderedBy: state.possessor };
    return { change: bill.changeTo('PENDING_SURRENDER_FOR_DELIVERY', surrendered) };
  },
});

/** Accepts the surrender (DCSA SACC); no transfer follows it. */
export const acceptSurrender = bill.step('accept-surrender', {
  summary: 'Accepts the surrendered bill.',
  from: ['PENDING_SURRENDER_FOR_DELIVERY'],
  to: ['SURRENDERED_FOR_DELIVERY'],
  roles: ['carrier-agent'],
  by: CARRIER,
  input: Nothing,
  opponentMayBeAbsent: true,
  decide: ({ state }) => ({ change: bill.changeTo('SURRENDERED_FOR_DELIVERY', state) }),
});

/** Refuses the surrender (DCSA SREJ): possession returns to the party that surrendered. */
export const rejectSurrender = bill.step('reject-surrender', {
  summary: 'Refuses the surrendered bill; possession returns to the party that surrendered it.',
  from: ['PENDING_SURRENDER_FOR_DELIVERY'],
  to: ['ISSUED'],
  roles: ['carrier-agent'],
  by: CARRIER,
  input: z.strictObject({ reasonCode: SurrenderRefusal }),
  opponentMayBeAbsent: true,
  decide: ({ state: { surrenderedBy, ...state }, input: { reasonCode } }) => {
    const possessor = surrenderedBy ?? state.titleHolder;
    return { change: bill.changeTo('ISSUED', { ...state, possessor, surrenderRefusal: reasonCode }) };
  },
});

/** The goods are handed over; the bill is spent. */
export const deliver = bill.step('deliver', {
  summary: 'Records that the goods were delivered against the bill, which is spent.',
  from: ['SURRENDERED_FOR_DELIVERY'],
  to: ['ACCOMPLISHED'],
  roles: ['carrier-agent'],
  by: CARRIER,
  input: Nothing,
  opponentMayBeAbsent: true,
  decide: ({ state }) => ({ change: bill.changeTo('ACCOMPLISHED', state) }),
});
