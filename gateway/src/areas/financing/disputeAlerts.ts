import type { ClaimState } from '@naru/chaincode/domain';
import type { AlertRule, RaisedAlert } from '../../readModel/alertRule.js';
import { CLAIM } from '../documentTypes.js';
import { findOwnClaims, readClaimState } from './ownClaims.js';

/* What banks tell each other when they compare their claims by their documents. It is no rule on double financing. */

const RULE = 'DISPUTE';

type Outcome = NonNullable<NonNullable<ClaimState['disputes']>[number]['outcome']>;

const OUTCOMES: Readonly<Record<Outcome, Pick<RaisedAlert, 'severity' | 'reason'>>> = {
  SAME: { severity: 'HIGH', reason: 'By both documents this claim and that of the other bank are on the same paper.' },
  DOUBTFUL: {
    severity: 'REVIEW',
    reason: 'By both documents this claim and that of the other bank agree in something, and are not on one paper.',
  },
  OTHER: {
    severity: 'INFO',
    reason: 'By both documents this claim and that of the other bank are on different papers.',
  },
};

/** Another bank agrees to compare its claim with one of this organisation, or has done so. */
export const disputedClaim: AlertRule = async (tables, record, mspId) => {
  const { claimant, disputes = [] } = readClaimState(record) ?? {};
  const last = disputes.at(-1);
  if (last === undefined || (record.action !== 'dispute' && record.action !== 'settle')) return [];
  const [own] = await findOwnClaims(tables, [last.claim], mspId);
  if (own === undefined || claimant === mspId) return [];
  const about = { type: CLAIM, id: own.id } as const;
  if (last.outcome !== undefined) {
    const { severity, reason } = OUTCOMES[last.outcome];
    return [{ rule: RULE, severity, reason: `${reason} Read the findings of ${record.id}.`, about }];
  }
  const reason = `${claimant} would compare its claim ${record.id} with this one by the documents of both. Open this claim to it, or dispute that claim.`;
  return [{ rule: RULE, severity: 'REVIEW', reason, about }];
};
