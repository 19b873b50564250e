import { AmendmentState, CALL_BACK_OFFICERS, DEFINITIONS } from '@naru/chaincode/domain';
import type { AlertRule } from '../../readModel/alertRule.js';

const { type } = DEFINITIONS['credit-amendment'];

/** Its second officer lifts the hold. */
const CONFIRM = 'confirm-call-back';

const ASKED = {
  severity: 'HIGH' as const,
  reason:
    'The amendment changes who is paid, and is held: call the beneficiary by a number that you know from before, and have two officers confirm it. `document.callBacks` and `document.account` say what is changed.',
};
const CONFIRMED = {
  severity: 'INFO' as const,
  reason: 'Two officers have confirmed the call to the beneficiary: the amendment is no longer held.',
};

/**
 * Tells the bank that advised a credit of an amendment that is held until it has called the beneficiary back, and in the same
 * alert that the hold is lifted.
 */
export const callBackAsked: AlertRule = (_, record, mspId) => {
  const { callBack } = (record.type === type && AmendmentState.safeParse(record.state).data) || {};
  if (callBack?.bank !== mspId) return Promise.resolve([]);
  const isLifted = record.action === CONFIRM && callBack.confirmedBy.length === CALL_BACK_OFFICERS;
  const told = record.action === 'offer' ? ASKED : isLifted ? CONFIRMED : undefined;
  const about = { type, id: record.id };
  return Promise.resolve(told === undefined ? [] : [{ rule: 'CALL_BACK', about, counted: record.id, ...told }]);
};
