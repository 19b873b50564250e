import { BillState } from '@naru/chaincode/domain';
import type { AlertRule } from '../../readModel/alertRule.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';
import { BILL, CLAIM } from '../documentTypes.js';
import { readClaimState } from './ownClaims.js';

/** The name of what is told of a default: a default is not a rule on double financing. */
const RULE = 'DEFAULT';

/** A bank has declared a default: the applicant, and whoever has the pledged bill by now, learn until when they can pay. */
export const declaredDefault: AlertRule = async (tables, record, mspId) => {
  const state = readClaimState(record);
  if (state?.defaultNoticeUntil === undefined || record.action !== 'declare-default') return [];
  const { claimant, applicant, defaultNoticeUntil } = state;
  const reason = `${claimant} has declared a default of the financing. After ${defaultNoticeUntil} it can take the pledged bills.`;
  const raised = { rule: RULE, severity: 'HIGH', reason } as const;
  if (applicant.msp === mspId) return [{ ...raised, about: { type: CLAIM, id: record.id } }];
  const bills = await readAuthentic(tables, BILL, state.bills ?? []);
  return bills
    .filter((bill) => BillState.safeParse(bill.state).data?.possessor.msp === mspId)
    .map(({ id }) => ({ ...raised, about: { type: BILL, id } }));
};

/** A bank has taken the bill: whoever had it learns that. */
export const enforcedPledge: AlertRule = (_tables, record, mspId) => {
  const enforced = record.type === BILL ? BillState.safeParse(record.state).data?.enforced : undefined;
  if (enforced?.holder.msp !== mspId || record.action !== 'enforce') return Promise.resolve([]);
  const reason = `${enforced.pledgee} has taken this bill by enforcing its pledge.`;
  return Promise.resolve([{ rule: RULE, severity: 'HIGH', reason, about: { type: BILL, id: record.id } }]);
};
