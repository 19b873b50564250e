import type { Party, TradeRecord } from '@naru/chaincode/domain';
import {
  billDeed as deed,
  findBills,
  held,
  HOLDERS,
  isFree,
  isOffered,
  issuedByMe,
  nothing,
  PENDING,
} from './bills.js';
import { anew, type Deed, type Desk, inHours, partyOf, present } from './deed.js';
import { makeBill } from './papers.js';
import type { User } from '../world/world.js';
import { BANKS, CUSTOMS, SHIPPERS } from './cast.js';

/** A carrier issues no more while so many bills are neither pledged nor offered, so that officers meet on them. */
const MAX_FREE_BILLS = 16;
const OFFER_HOURS = [1, 24, 72];
const countFree = (desk: Desk): number => findBills(desk, ['ISSUED'], isFree).length;

/** How bills of lading go from their issue to the delivery of the goods. */
export const TITLE_DEEDS: readonly Deed[] = [
  deed('issue', 3, {
    roles: ['carrier-agent'],
    find: (desk) => (countFree(desk) < MAX_FREE_BILLS ? anew() : []),
    body: ({ random }, _, id) => ({
      document: makeBill(id),
      input: { issueTo: partyOf(random.pick(random.chance(0.05) ? BANKS : SHIPPERS)) },
    }),
  }),
  deed('disclose', 5, {
    roles: HOLDERS,
    find: (desk) => held(desk, () => true).filter(({ parties }) => parties.length < 5),
    body: ({ random, me }, record) => ({ input: { to: random.pick(listReaders(me, present(record))) } }),
  }),
  deed('offer-pledge', 12, {
    roles: ['shipper'],
    find: (desk) => held(desk, isFree).filter(({ parties }) => parties.some(({ msp }) => isBank(msp))),
    body: (desk, record) => ({
      input: {
        to: desk.random.pick(present(record).parties.filter(({ msp }) => isBank(msp))).msp,
        expires: inHours(desk, desk.random.pick(OFFER_HOURS)),
      },
    }),
  }),
  deed('withdraw-offer', 1, {
    roles: HOLDERS,
    find: (desk) => held(desk, ({ offer }) => offer !== undefined),
    body: nothing,
  }),
  deed('offer-transfer', 2, {
    roles: HOLDERS,
    find: (desk) => held(desk, isFree),
    body: (desk) => ({
      input: {
        to: partyOf(desk.random.pick([...SHIPPERS, ...BANKS])),
        expires: inHours(desk, desk.random.pick(OFFER_HOURS)),
      },
    }),
  }),
  deed('accept-transfer', 5, {
    roles: HOLDERS,
    find: (desk) => findBills(desk, ['ISSUED'], (state) => isOffered(desk, state)),
    body: nothing,
  }),
  deed('surrender-for-delivery', 0.5, { roles: HOLDERS, find: (desk) => held(desk, isFree), body: nothing }),
  deed('accept-surrender', 1, {
    roles: ['carrier-agent'],
    find: (desk) => issuedByMe(desk, ...PENDING),
    body: nothing,
  }),
  deed('reject-surrender', 1, {
    roles: ['carrier-agent'],
    find: (desk) => issuedByMe(desk, ...PENDING),
    body: () => ({ input: { reasonCode: 'FREIGHT_UNPAID' } }),
  }),
  deed('deliver', 1, {
    roles: ['carrier-agent'],
    find: (desk) => issuedByMe(desk, 'SURRENDERED_FOR_DELIVERY'),
    body: nothing,
  }),
];

/** To whom a bill is shown: to banks and customs as organisations, by a bank to a shipper as well. */
function listReaders({ role }: User, { parties }: TradeRecord): Party[] {
  const organizations = [...BANKS, ...BANKS, CUSTOMS].map(({ msp }) => ({ msp }));
  const all =
    role === 'bank-officer' ? [...organizations, ...SHIPPERS.map(partyOf), ...SHIPPERS.map(partyOf)] : organizations;
  const unseen = all.filter(({ msp }) => !parties.some((party) => party.msp === msp));
  return unseen.length > 0 ? unseen : all;
}

function isBank(msp: string): boolean {
  return BANKS.some((bank) => bank.msp === msp);
}
