import { BillState, type TradeRecord } from '@naru/chaincode/domain';
import { oncePerObject } from '../world/once.js';
import { type Deed, type Desk, findRecords, isMe } from './deed.js';

const BILL = 'bill-of-lading';
export const HOLDERS: Deed['roles'] = ['shipper', 'bank-officer'];
export const PENDING = ['PENDING_SURRENDER_FOR_DELIVERY', 'PENDING_SURRENDER_FOR_AMENDMENT'];

export const stateOf = oncePerObject(({ state }: TradeRecord) => BillState.parse(state));

/** The bills in some statuses of which something holds. */
export const findBills = (
  desk: Desk,
  statuses: readonly string[],
  is: (state: BillState, record: TradeRecord) => boolean,
): TradeRecord[] => findRecords(desk, BILL, statuses, (record) => is(stateOf(record), record));

/** The bills that the officer has. */
export const held = (desk: Desk, is: (state: BillState, record: TradeRecord) => boolean): TradeRecord[] =>
  findBills(desk, ['ISSUED'], (state, record) => isMe(desk, state.possessor) && is(state, record));

export const issuedByMe = (desk: Desk, ...statuses: string[]): TradeRecord[] =>
  findBills(desk, statuses, ({ issuer }) => issuer === desk.me.msp);

export const isFree = ({ pledge, offer }: BillState): boolean => pledge === undefined && offer === undefined;

/** Whether a transfer is offered to the officer. */
export const isOffered = (desk: Desk, { offer }: BillState): boolean =>
  offer?.kind === 'TRANSFER' && isMe(desk, offer.to);

export const nothing = (): object => ({});

export const billDeed = (action: string, weight: number, rest: Pick<Deed, 'roles' | 'find' | 'body'>): Deed => ({
  type: BILL,
  action,
  weight,
  ...rest,
});
