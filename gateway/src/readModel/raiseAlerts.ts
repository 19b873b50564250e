import type { Insertable, Transaction } from 'kysely';
import type { Schema } from '../database/schema.js';
import type { AlertRule, RaisedAlert } from './alertRule.js';
import type { AuthenticRecord } from './rejudge.js';

type Row = Insertable<Schema['alerts']>;

/** Writes what a new version of an authentic record means for an organisation. */
export async function raiseAlerts(
  db: Transaction<Schema>,
  block: number,
  { record, transaction: { position } }: AuthenticRecord,
  { mspId, alertRules }: { readonly mspId: string; readonly alertRules: readonly AlertRule[] },
): Promise<void> {
  const raised: RaisedAlert[] = [];
  for (const rule of alertRules) raised.push(...(await rule(db, record, mspId)));
  await putAlerts(db, { block, position, time: record.time }, raised);
}

/** Writes alerts about what happened at a place of the ledger. */
export async function putAlerts(
  db: Transaction<Schema>,
  { block, position, time }: Pick<Row, 'block' | 'position' | 'time'>,
  raised: readonly RaisedAlert[],
): Promise<void> {
  for (const { rule, severity, reason, about, counted = '' } of raised) {
    const id = [String(block), String(position), rule, about.type, about.id].join('-');
    const row = { id, block, position, rule, severity, reason, type: about.type, document_id: about.id, counted };
    await putAlert(db, { ...row, attempts: 1, time });
  }
}

async function putAlert(db: Transaction<Schema>, row: Row): Promise<void> {
  if (row.counted !== '' && (await countAgain(db, row))) return;
  await db
    .insertInto('alerts')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** Counts one attempt more in the alert that there is. @returns false if there is none yet */
async function countAgain(db: Transaction<Schema>, { rule, type, document_id, counted }: Row): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('alerts')
    .set(({ eb }) => ({ attempts: eb('attempts', '+', 1) }))
    .where('type', '=', type)
    .where('document_id', '=', document_id)
    .where('rule', '=', rule)
    .where('counted', '=', counted)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
