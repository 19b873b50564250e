import { BillState, isListed, listName, type TradeRecord } from '@naru/chaincode/domain';
import type { AlertRule, Tables } from '../../readModel/alertRule.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';
import { CLAIM, findLiveClaims } from './ownClaims.js';

const BILL = 'bill-of-lading';

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

/**
 * D1: somebody else asked to finance what a live claim of this organisation holds. Who, and for whom, stays with them. A
 * bank that asks again and again is counted in one alert.
 */
export const competingClaim: AlertRule = async (tables, record, mspId) => {
  const asker = record.author.msp;
  if (!isRefusedClaim(record) || asker === mspId) return [];
  const claims = [...(await listClaimsOnTokens(tables, record, mspId)), ...(await findPledges(tables, record, mspId))];
  const own = await findLiveClaims(tables, [...new Set(claims)], mspId);
  const reason = 'Another bank was asked to finance documents that this claim holds, and its claim was refused.';
  const counted = `refused ${asker}`;
  return own.map((id) => ({ rule: 'D1', severity: 'HIGH', reason, about: { type: CLAIM, id }, counted }));
};

/** The claims in this organisation's own lists, whose number others cannot make larger. */
async function listClaimsOnTokens(tables: Tables, { tokens }: TradeRecord, msp: string): Promise<string[]> {
  const lists = tokens.filter(isListed).map(({ kind, token }) => listName({ msp, type: CLAIM, kind, token }));
  if (lists.length === 0) return [];
  const rows = await tables.selectFrom('listings').select('id').where('list', 'in', lists).execute();
  return rows.map(({ id }) => id);
}

/** The claims for which the bills that a record names are pledged to this organisation. */
async function findPledges(tables: Tables, { links }: TradeRecord, mspId: string): Promise<string[]> {
  const bills = links.filter(({ type }) => type === BILL).map(({ id }) => id);
  return (await readAuthentic(tables, BILL, bills)).flatMap(({ state }) => {
    const pledge = BillState.safeParse(state).data?.pledge;
    return pledge?.pledgee === mspId ? [pledge.claim] : [];
  });
}
