import { ClaimState, LIVE_CLAIM_STATUSES, type TradeRecord } from '@naru/chaincode/domain';
import type { Tables } from '../../readModel/alertRule.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';

export const CLAIM = 'financing-claim';

/** The state of a claim; undefined if the record is another document, or has another state. */
export function readClaimState({ type, state }: TradeRecord): ClaimState | undefined {
  return type === CLAIM ? ClaimState.safeParse(state).data : undefined;
}

/** Which of these documents are live claims of an organisation. */
export async function findLiveClaims(tables: Tables, ids: readonly string[], mspId: string): Promise<string[]> {
  const claims = await readAuthentic(tables, CLAIM, ids);
  return claims
    .filter((claim) => LIVE_CLAIM_STATUSES.includes(claim.status) && readClaimState(claim)?.claimant === mspId)
    .map(({ id }) => id);
}
