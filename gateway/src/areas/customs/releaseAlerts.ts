import { BillState, parseAs, TradeRecord } from '@naru/chaincode/domain';
import type { AlertRule, RaisedAlert, Tables } from '../../readModel/alertRule.js';

const BILL = 'bill-of-lading';

/** D18: goods are released while this organisation holds their bill as security. */
export const releasedWhilePledged: AlertRule = async (tables, record, mspId) => {
  if (record.type !== 'customs-declaration' || record.status !== 'RELEASED') return [];
  const bills = record.links.filter(({ type }) => type === BILL);
  const alerts: RaisedAlert[] = [];
  for (const { id } of bills) {
    if ((await readPledgee(tables, id)) !== mspId) continue;
    const reason = 'Customs released goods whose bill is pledged to this bank and not surrendered.';
    alerts.push({ rule: 'D18', severity: 'BLOCK', reason, about: { type: BILL, id } });
  }
  return alerts;
};

async function readPledgee(tables: Tables, bill: string): Promise<string | undefined> {
  const row = await tables
    .selectFrom('documents')
    .select('record')
    .where('type', '=', BILL)
    .where('id', '=', bill)
    .where('authentic', '=', true)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return BillState.safeParse(parseAs(TradeRecord, row.record).state).data?.pledge?.pledgee;
}
