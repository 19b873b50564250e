import { DAY_MS, Link } from '@naru/chaincode/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../database/openDatabase.js';
import { components, text } from '../../http/endpoint/components.js';
import type { Reminder } from '../../http/endpoints/reminders.js';
import type { User } from '../../identity/users.js';
import { visibleTo } from '../../readModel/visibility.js';
import { BILL } from '../documentTypes.js';

/** How many days after a delivery against a letter of indemnity the bill is expected to be with the carrier. @internal */
export const PRODUCTION_DAYS = 30;
const MAX_BILLS = 100;
/** The statuses in which the carrier does not have the bill for good. */
const OUT = ['ISSUED', 'PENDING_SURRENDER_FOR_AMENDMENT', 'SURRENDERED_FOR_AMENDMENT'];

/** A bill whose goods were delivered without it, and that has not come back. */
const UnproducedBill = z
  .strictObject({
    document: Link,
    status: text('ISSUED'),
    deliveredAt: text('2026-11-02T09:30:00.000Z', 'When the goods were delivered against a letter of indemnity.'),
  })
  .register(components, { id: 'UnproducedBill' });
type UnproducedBill = z.infer<typeof UnproducedBill>;

/** D19: tells each listener once of each bill that has not come back in time. */
export const unproducedBillReminder: Reminder = {
  event: 'unproduced-bill',
  schema: UnproducedBill,
  watch: (user, { db }) => watchUnproduced(db, user),
};

/** Gives what one listener was not told yet. @internal */
export function watchUnproduced(db: Database, user: User): () => Promise<readonly UnproducedBill[]> {
  const told = new Set<string>();
  return async () => {
    const untold = (await readUnproduced(db, user)).filter(({ document: { id } }) => !told.has(id));
    for (const { document } of untold) told.add(document.id);
    return untold;
  };
}

/** The bills of which this organisation was alerted (D19) so long ago. Alerts are few, and documents are many. */
async function readUnproduced(db: Database, user: User): Promise<UnproducedBill[]> {
  const horizon = new Date(Date.now() - PRODUCTION_DAYS * DAY_MS).toISOString();
  const rows = await db
    .selectFrom('alerts')
    .innerJoin('documents', (join) =>
      join.onRef('documents.id', '=', 'alerts.document_id').onRef('documents.type', '=', 'alerts.type'),
    )
    .select(['documents.id', 'documents.status', 'alerts.time'])
    .where('alerts.rule', '=', 'D19')
    .where('alerts.type', '=', BILL)
    .where(sql<boolean>`alerts.time < ${horizon}`)
    .where('documents.status', 'in', OUT)
    .where('documents.authentic', '=', true)
    .where(visibleTo(user, 'documents'))
    .orderBy('alerts.time')
    .orderBy('documents.id')
    .limit(MAX_BILLS)
    .execute();
  return rows.map(({ id, status, time }) => ({ document: { type: BILL, id }, status, deliveredAt: time }));
}
