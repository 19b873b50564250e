import { AmendmentState, DEFINITIONS } from '@naru/chaincode/domain';
import type { AlertRule } from '../../readModel/alertRule.js';

const { type } = DEFINITIONS['credit-amendment'];

/** Tells the bank that advised a credit of an amendment that is held until it has called the beneficiary back. */
export const callBackAsked: AlertRule = (_, record, mspId) => {
  const { callBack } = (record.type === type && AmendmentState.safeParse(record.state).data) || {};
  const isAsked = record.action === 'offer' && callBack?.bank === mspId;
  const asked = {
    rule: 'CALL_BACK',
    severity: 'HIGH' as const,
    about: { type, id: record.id },
    reason:
      'The amendment changes who is paid, and is held: call the beneficiary by a number that you know from before, and have two officers confirm it.',
  };
  return Promise.resolve(isAsked ? [asked] : []);
};
