import type { AlertRule } from '../../readModel/alertRule.js';
import { CLAIM } from '../documentTypes.js';
import { findOwnClaims, readClaimState } from './ownClaims.js';

/** The steps of a refused claim that are about its last challenge. */
const CHALLENGING: readonly string[] = ['challenge', 'record-unanswered'];

/**
 * D1: a refused bank challenges a claim of this organisation, or has recorded that it was not opened in time. The claim may
 * have ended since. The last challenge of the refused claim is the one that its version is about.
 */
export const challengedClaim: AlertRule = async (tables, record, mspId) => {
  const state = CHALLENGING.includes(record.action) ? readClaimState(record) : undefined;
  const challenge = state?.challenges?.at(-1);
  if (state === undefined || challenge === undefined) return [];
  const [own] = await findOwnClaims(tables, [challenge.claim], mspId);
  if (own === undefined) return [];
  const about = { type: CLAIM, id: own.id } as const;
  if (challenge.unanswered === true) {
    const reason = `This claim was not opened to ${state.claimant} in time: it no longer excludes that bank, until you open it.`;
    return [{ rule: 'D1', severity: 'HIGH', reason, about, counted: `unanswered ${state.claimant}` }];
  }
  const reason = `${state.claimant} challenges this claim. Open it to the refused claim ${record.id} by ${challenge.openBy}, or it no longer excludes that bank.`;
  return [{ rule: 'D1', severity: 'HIGH', reason, about, counted: `challenged ${state.claimant}` }];
};

/** D1: a claim that this organisation has challenged, or disputes, is open to it. */
export const openedClaim: AlertRule = (_tables, record, mspId) => {
  const isOpened = record.action === 'open' && readClaimState(record)?.openedTo?.at(-1) === mspId;
  const reason = 'The claim that this bank challenged or disputes is open to it: read its document.';
  const about = { type: CLAIM, id: record.id } as const;
  return Promise.resolve(isOpened ? [{ rule: 'D1', severity: 'INFO', reason, about }] : []);
};
