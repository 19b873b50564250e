import {
  applyRuleSet,
  ClaimState,
  judgeRival,
  LIVE_CLAIM_STATUSES,
  LOOKED_UP,
  type TradeRecord,
} from '@naru/chaincode/domain';
import type { Tables } from '../../readModel/alertRule.js';
import { readAuthentic, readWithTokens } from '../../readModel/authenticRecords.js';
import { readRuleSetAt } from '../../readModel/register.js';
import { CLAIM } from '../documentTypes.js';

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

/** The tokens by which other claims are looked up. */
function listLookedUp({ tokens }: TradeRecord): string[] {
  return tokens.filter(({ kind }) => LOOKED_UP[kind]).map(({ token }) => token);
}

/** The organisations that have made a claim with which this one has a token in common. */
export async function listClaimantsLike(tables: Tables, record: TradeRecord): Promise<string[]> {
  const tokens = listLookedUp(record);
  if (tokens.length === 0) return [];
  const rows = await tables
    .selectFrom('tokens')
    .select('maker')
    .distinct()
    .where('type', '=', CLAIM)
    .where('token', 'in', tokens)
    .execute();
  return rows.map(({ maker }) => maker);
}

/** The live claims of an organisation that have one of these tokens. Others can neither add to them nor hide them. */
export async function findClaimsWith(tables: Tables, tokens: readonly string[], mspId: string): Promise<TradeRecord[]> {
  const claims = await readWithTokens(tables, CLAIM, { tokens, maker: mspId });
  return claims.filter((claim) => LIVE_CLAIM_STATUSES.includes(claim.status) && readClaimState(claim) !== undefined);
}

/**
 * The live claims of an organisation that a rule finds to stand against a claim, each with what it finds, by the rule set that
 * was in force when this version of the claim was made.
 */
export async function judgeAgainst(
  tables: Tables,
  record: TradeRecord,
  mspId: string,
): Promise<{ held: TradeRecord; found: Found }[]> {
  const set = await readRuleSetAt(tables, record.time);
  return (await findClaimsWith(tables, listLookedUp(record), mspId)).flatMap((held) => {
    const judged = judgeRival(record, held);
    return (judged === undefined ? [] : applyRuleSet([judged], set)).map((found) => ({ held, found }));
  });
}

type Found = NonNullable<ReturnType<typeof judgeRival>>;
