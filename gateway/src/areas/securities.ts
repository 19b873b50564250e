import { BillState, parseAs, TradeRecord } from '@naru/chaincode/domain';
import { sql } from 'kysely';
import type { Tables } from '../readModel/alertRule.js';
import { BILL } from './documentTypes.js';

/* The bills on which a bank has given money. */

/** Whether an organisation has given money on the bill: as its pledgee, or as the bank that has it by a presentation. */
export function isSecurityOf({ pledge, enforced, presentation, possessor }: BillState, mspId: string): boolean {
  const isHeldAsSecurity = presentation !== undefined || enforced?.pledgee === mspId;
  return pledge?.pledgee === mspId || (isHeldAsSecurity && possessor.msp === mspId);
}

/** The statuses of a bill that goes back against the goods: its pledgee, or whoever had it, let it. */
const DELIVERED: readonly string[] = ['PENDING_SURRENDER_FOR_DELIVERY', 'SURRENDERED_FOR_DELIVERY', 'ACCOMPLISHED'];

/** Whether its goods must still be there for an organisation: it is security, and not surrendered for delivery. */
export function isRelyingOn({ status, state }: Pick<TradeRecord, 'status' | 'state'>, mspId: string): boolean {
  const bill = BillState.safeParse(state).data;
  return bill !== undefined && !DELIVERED.includes(status) && isSecurityOf(bill, mspId);
}

/** Those of some bills whose goods must still be there for an organisation. */
export async function readSecurities(tables: Tables, ids: readonly string[], mspId: string): Promise<TradeRecord[]> {
  const rows = await tables
    .selectFrom('documents')
    .select('record')
    .where('type', '=', BILL)
    .where(sql<boolean>`id = any(${[...new Set(ids)]}::text[])`)
    .where('authentic', '=', true)
    .where(
      sql<boolean>`${mspId} in (record -> 'state' -> 'pledge' ->> 'pledgee', record -> 'state' -> 'possessor' ->> 'msp')`,
    )
    .orderBy('id')
    .execute();
  return rows.map(({ record }) => parseAs(TradeRecord, record)).filter((bill) => isRelyingOn(bill, mspId));
}
