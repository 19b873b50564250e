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
  const named = new Map<string, number>();
  for (const { rule, severity, reason, about, counted = '' } of raised) {
    const name = [String(block), String(position), rule, about.type, about.id].join('-');
    // One document can cause several alerts of one rule: each is of something else that is counted.
    const earlier = named.get(name) ?? 0;
    named.set(name, earlier + 1);
    const id = earlier === 0 ? name : `${name}-${earlier + 1}`;
    const row = { id, block, position, rule, severity, reason, type: about.type, document_id: about.id, counted };
    await putAlert(db, { ...row, attempts: 1, time });
  }
}

/** A counted alert takes the place of the one before, so that whoever listens hears of each attempt. */
async function putAlert(db: Transaction<Schema>, row: Row): Promise<void> {
  const before = row.counted === '' ? 0 : await takeCount(db, row);
  await db
    .insertInto('alerts')
    .values({ ...row, attempts: before + row.attempts })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** Takes the alert away that counts the same attempts. @returns how many it has counted */
async function takeCount(db: Transaction<Schema>, { rule, type, document_id, counted }: Row): Promise<number> {
  const row = await db
    .deleteFrom('alerts')
    .where('type', '=', type)
    .where('document_id', '=', document_id)
    .where('rule', '=', rule)
    .where('counted', '=', counted)
    .returning('attempts')
    .executeTakeFirst();
  return row?.attempts ?? 0;
}
