import {
  BillState,
  ClaimState,
  type Finding,
  type Link,
  LIVE_CLAIM_STATUSES,
  type TradeRecord,
} from '@naru/chaincode/domain';
import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.js';

/** Something that this organisation must know of one of its own documents. */
export interface Alert extends Pick<Finding, 'rule' | 'severity' | 'reason'> {
  readonly about: Link;
}

type Read = Pick<Transaction<Schema>, 'selectFrom'>;
type Rule = (db: Read, record: TradeRecord, mspId: string) => Promise<Alert[]>;

const CLAIM = 'financing-claim';
const BILL = 'bill-of-lading';
/** The token that stands for a refusal itself, not for a document. */
const REFUSAL = 'REFUSED';

/** A refused claim of this organisation: its own officers see at once that it came to nothing. */
const ownRefusal: Rule = (_db, record, mspId) => {
  const isOwn = record.type === CLAIM && record.status === 'REFUSED' && record.author.msp === mspId;
  const reason = 'A claim of this bank was refused; its findings say why.';
  return Promise.resolve(isOwn ? [{ rule: 'D1', severity: 'BLOCK', reason, about: link(record) }] : []);
};

/** Somebody else asked to finance what a live claim of this organisation holds. Who, and for whom, stays with them. */
const metClaim: Rule = async (db, record, mspId) => {
  if (record.type !== CLAIM || record.status !== 'REFUSED' || record.author.msp === mspId) return [];
  const claims = new Set([...(await claimsByToken(db, record)), ...(await claimsByBill(db, record))]);
  const own = await ownLive(db, [...claims], mspId);
  const reason = 'Another bank was asked to finance documents that this claim holds, and its claim was refused.';
  return own.map((id) => ({ rule: 'D1', severity: 'HIGH', reason, about: { type: CLAIM, id } }));
};

/** D18: goods are released or delivered while this organisation holds their bill as security. */
const releasedWhilePledged: Rule = async (db, record, mspId) => {
  const isRelease = record.type === 'customs-declaration' && record.status === 'RELEASED';
  if (!isRelease) return [];
  const bills = record.links.filter(({ type }) => type === BILL);
  const alerts: Alert[] = [];
  for (const { id } of bills) {
    const pledge = await pledgeOf(db, id);
    if (pledge?.pledgee !== mspId) continue;
    const reason = 'Customs released goods whose bill is pledged to this bank and not surrendered.';
    alerts.push({ rule: 'D18', severity: 'BLOCK', reason, about: { type: BILL, id } });
  }
  return alerts;
};

const RULES: readonly Rule[] = [ownRefusal, metClaim, releasedWhilePledged];

/** What a new version of a record means for the documents of this organisation. */
export async function alertsOn(db: Read, record: TradeRecord, mspId: string): Promise<Alert[]> {
  const alerts: Alert[] = [];
  for (const rule of RULES) alerts.push(...(await rule(db, record, mspId)));
  return alerts;
}

function link({ type, id }: TradeRecord): Link {
  return { type, id };
}

async function claimsByToken(db: Read, { tokens }: TradeRecord): Promise<string[]> {
  const texts = tokens.filter(({ kind }) => kind !== REFUSAL).map(({ token }) => token);
  if (texts.length === 0) return [];
  const rows = await db
    .selectFrom('tokens')
    .select('id')
    .where('type', '=', CLAIM)
    .where('token', 'in', texts)
    .execute();
  return rows.map(({ id }) => id);
}

async function claimsByBill(db: Read, { links }: TradeRecord): Promise<string[]> {
  const bills = links.filter(({ type }) => type === BILL).map(({ id }) => id);
  if (bills.length === 0) return [];
  const rows = await db
    .selectFrom('links')
    .select('id')
    .where('type', '=', CLAIM)
    .where('to_type', '=', BILL)
    .where('to_id', 'in', bills)
    .execute();
  return rows.map(({ id }) => id);
}

async function ownLive(db: Read, ids: readonly string[], mspId: string): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'record'])
    .where('type', '=', CLAIM)
    .where('id', 'in', [...ids])
    .where('status', 'in', [...LIVE_CLAIM_STATUSES])
    .where('authentic', '=', true)
    .execute();
  return rows.filter(({ record }) => claimantOf(record) === mspId).map(({ id }) => id);
}

function claimantOf(record: unknown): string | undefined {
  return ClaimState.safeParse(stateOf(record)).data?.claimant;
}

async function pledgeOf(db: Read, bill: string): Promise<BillState['pledge']> {
  const row = await db
    .selectFrom('documents')
    .select('record')
    .where('type', '=', BILL)
    .where('id', '=', bill)
    .where('authentic', '=', true)
    .executeTakeFirst();
  return BillState.safeParse(stateOf(row?.record)).data?.pledge;
}

function stateOf(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'state' in record ? record.state : undefined;
}
