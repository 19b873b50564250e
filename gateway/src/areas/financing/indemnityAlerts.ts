import { BillState, type TradeRecord } from '@naru/chaincode/domain';
import type { AlertRule } from '../../readModel/alertRule.js';
import { BILL } from '../documentTypes.js';
import { isSecurityOf } from '../securities.js';

/** The state of a bill whose goods were delivered without it; undefined if the record is another document. */
function readIndemnified({ type, state }: TradeRecord): BillState | undefined {
  const bill = type === BILL ? BillState.safeParse(state).data : undefined;
  return bill?.indemnity === undefined ? undefined : bill;
}

/** The actions by which an organisation can come to have a bill whose goods are gone. */
const ALARMING: readonly string[] = ['deliver-against-indemnity', 'present', 'forward'];

/** D18: the goods of a bill are delivered without it, while this organisation holds it. */
export const deliveredWithoutBill: AlertRule = (_tables, record, mspId) => {
  const state = readIndemnified(record);
  if (state === undefined || !ALARMING.includes(record.action)) return Promise.resolve([]);
  const about = { type: BILL, id: record.id } as const;
  if (isSecurityOf(state, mspId)) {
    const reason =
      'The carrier delivered the goods of a bill that is your security against a letter of indemnity, without the bill. Ask the carrier who has them.';
    return Promise.resolve([{ rule: 'D18', severity: 'BLOCK', reason, about }]);
  }
  const isHolder = [state.possessor, state.titleHolder].some(({ msp }) => msp === mspId);
  const reason =
    'The carrier delivered the goods of your bill against a letter of indemnity, without the bill. If you did not receive them, ask the carrier who has them.';
  return Promise.resolve(isHolder ? [{ rule: 'D18', severity: 'HIGH', reason, about }] : []);
};

/** D19: the bill is to come back to the carrier. The carrier and those who gave money on the bill follow that up. */
export const unproducedBill: AlertRule = (_tables, record, mspId) => {
  const state = readIndemnified(record);
  if (state === undefined || record.action !== 'deliver-against-indemnity') return Promise.resolve([]);
  const isConcerned = state.issuer === mspId || isSecurityOf(state, mspId);
  const reason = 'The goods of this bill were delivered against a letter of indemnity. See that the bill comes back.';
  const about = { type: BILL, id: record.id } as const;
  return Promise.resolve(isConcerned ? [{ rule: 'D19', severity: 'REVIEW', reason, about }] : []);
};
