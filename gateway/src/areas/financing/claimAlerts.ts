import { ClaimState, LIVE_CLAIM_STATUSES, parseAs, TradeRecord } from '@naru/chaincode/domain';
import type { AlertRule, Tables } from '../../readModel/alertRule.js';

const CLAIM = 'financing-claim';
const BILL = 'bill-of-lading';
/** The kind of the token that stands for a refusal, and not for a document. */
const REFUSAL = 'REFUSED';

function isRefusedClaim({ type, status }: TradeRecord): boolean {
  return type === CLAIM && status === 'REFUSED';
}

/** D1: a claim of this organisation was refused. Its own officers see at once that it came to nothing. */
export const ownRefusal: AlertRule = (_tables, record, mspId) => {
  const isOwn = isRefusedClaim(record) && record.author.msp === mspId;
  const reason = 'A claim of this bank was refused; its findings say why.';
  const about = { type: CLAIM, id: record.id } as const;
  return Promise.resolve(isOwn ? [{ rule: 'D1', severity: 'BLOCK', reason, about }] : []);
};

/** D1: somebody else asked to finance what a live claim of this organisation holds. Who, and for whom, stays with them. */
export const competingClaim: AlertRule = async (tables, record, mspId) => {
  if (!isRefusedClaim(record) || record.author.msp === mspId) return [];
  const claims = new Set([...(await claimsOnTokens(tables, record)), ...(await claimsOnBills(tables, record))]);
  const own = await ownLiveClaims(tables, [...claims], mspId);
  const reason = 'Another bank was asked to finance documents that this claim holds, and its claim was refused.';
  return own.map((id) => ({ rule: 'D1', severity: 'HIGH', reason, about: { type: CLAIM, id } }));
};

async function claimsOnTokens(tables: Tables, { tokens }: TradeRecord): Promise<string[]> {
  const texts = tokens.filter(({ kind }) => kind !== REFUSAL).map(({ token }) => token);
  if (texts.length === 0) return [];
  const rows = await tables
    .selectFrom('tokens')
    .select('id')
    .where('type', '=', CLAIM)
    .where('token', 'in', texts)
    .execute();
  return rows.map(({ id }) => id);
}

async function claimsOnBills(tables: Tables, { links }: TradeRecord): Promise<string[]> {
  const bills = links.filter(({ type }) => type === BILL).map(({ id }) => id);
  if (bills.length === 0) return [];
  const rows = await tables
    .selectFrom('links')
    .select('id')
    .where('type', '=', CLAIM)
    .where('to_type', '=', BILL)
    .where('to_id', 'in', bills)
    .execute();
  return rows.map(({ id }) => id);
}

async function ownLiveClaims(tables: Tables, ids: readonly string[], mspId: string): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tables
    .selectFrom('documents')
    .select(['id', 'record'])
    .where('type', '=', CLAIM)
    .where('id', 'in', [...ids])
    .where('status', 'in', [...LIVE_CLAIM_STATUSES])
    .where('authentic', '=', true)
    .execute();
  return rows.filter(({ record }) => readClaimant(record) === mspId).map(({ id }) => id);
}

function readClaimant(record: unknown): string | undefined {
  return ClaimState.safeParse(parseAs(TradeRecord, record).state).data?.claimant;
}
