import { ClaimState, LIVE_CLAIM_STATUSES, type TradeRecord } from '@naru/chaincode/domain';
import type { Tables } from '../../readModel/alertRule.js';
import { readAuthentic, readWithTokens } from '../../readModel/authenticRecords.js';

export const CLAIM = 'financing-claim';

/** The state of a claim; undefined if the record is another document, or has another state. */
export function readClaimState({ type, state }: TradeRecord): ClaimState | undefined {
  return type === CLAIM ? ClaimState.safeParse(state).data : undefined;
}

/** Which of these documents are live claims of an organisation. */
export async function findLiveClaims(tables: Tables, ids: readonly string[], mspId: string): Promise<string[]> {
  const claims = await findOwnClaims(tables, ids, mspId);
  return claims.filter(({ status }) => LIVE_CLAIM_STATUSES.includes(status)).map(({ id }) => id);
}

/** Those of these documents that are claims of an organisation, live or ended. */
export async function findOwnClaims(tables: Tables, ids: readonly string[], mspId: string): Promise<TradeRecord[]> {
  const claims = await readAuthentic(tables, CLAIM, ids);
  return claims.filter((claim) => readClaimState(claim)?.claimant === mspId);
}

/** The organisations that have made a claim with one of these tokens. */
export async function listClaimantsWith(tables: Tables, tokens: readonly string[]): Promise<string[]> {
  if (tokens.length === 0) return [];
  const rows = await tables
    .selectFrom('tokens')
    .select('maker')
    .distinct()
    .where('type', '=', CLAIM)
    .where('token', 'in', [...tokens])
    .execute();
  return rows.map(({ maker }) => maker);
}

/** The live claims of an organisation that have one of these tokens. Others can neither add to them nor hide them. */
export async function findClaimsWith(tables: Tables, tokens: readonly string[], mspId: string): Promise<TradeRecord[]> {
  const claims = await readWithTokens(tables, CLAIM, { tokens, maker: mspId });
  return claims.filter((claim) => LIVE_CLAIM_STATUSES.includes(claim.status) && readClaimState(claim) !== undefined);
}
