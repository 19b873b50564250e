import { ClaimState, LIVE_CLAIM_STATUSES, parseAs, TradeRecord } from '@naru/chaincode/domain';
import type { Tables } from '../../readModel/alertRule.js';

export const CLAIM = 'financing-claim';

/** The state of a claim; undefined if the record is another document, or has another state. */
export function readClaimState({ type, state }: TradeRecord): ClaimState | undefined {
  return type === CLAIM ? ClaimState.safeParse(state).data : undefined;
}

/** Which of these documents are live claims of an organisation. */
export async function findLiveClaims(tables: Tables, ids: readonly string[], mspId: string): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tables
    .selectFrom('documents')
    .select(['id', 'record'])
    .where('type', '=', CLAIM)
    .where('id', 'in', [...ids])
    .where('status', 'in', [...LIVE_CLAIM_STATUSES])
    .where('authentic', '=', true)
    .execute();
  return rows
    .filter(({ record }) => readClaimState(parseAs(TradeRecord, record))?.claimant === mspId)
    .map(({ id }) => id);
}
