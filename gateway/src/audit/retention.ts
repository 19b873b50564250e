import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { giveLeaseBack, takeLease } from '../database/leases.js';
import type { Database } from '../database/openDatabase.js';
import type { AuditHead } from './auditEntry.js';
import type { AuditLog } from './auditLog.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LEASE = 'audit-retention';
const LEASE_MS = 10 * 60_000;
const AT_A_TIME = 1_000;

interface Parts {
  readonly db: Database;
  readonly audit: AuditLog;
  readonly log: Logger;
  /** For how many days entries are kept; undefined for ever. */
  readonly keptDays: number | undefined;
}

/** Cuts what is older than it is to be kept, once an hour, until it is told to stop. Of several gateways, one does it. */
export async function keepAuditLog({ keptDays, ...parts }: Parts, stop: AbortSignal): Promise<void> {
  if (keptDays === undefined) return;
  const { db, log } = parts;
  const holder = randomUUID();
  while (!stop.aborted) {
    try {
      if (await takeLease(db, LEASE, holder, LEASE_MS)) await cutBefore(parts, Date.now() - keptDays * DAY_MS);
    } catch (error) {
      log.warn({ err: error }, 'The audit log could not be cut');
    }
    await delay(HOUR_MS, undefined, { signal: stop }).catch(() => undefined);
  }
  await giveLeaseBack(db, LEASE, holder).catch(() => undefined);
}

/** Cuts what was written before a moment. The last entry that goes is kept by number and hash, and the cut is on the log. @public Tests say when. */
export async function cutBefore({ db, audit, log }: Omit<Parts, 'keptDays'>, moment: number): Promise<void> {
  const last = await lastBefore(db, new Date(moment).toISOString());
  if (last !== undefined) {
    const subject = `${last.number}:${last.hash}`;
    await audit.write({ event: 'ADMINISTRATION', outcome: 'DONE', operation: 'cut the audit log', subject });
    await db
      .insertInto('audit_cuts')
      .values({ ...last, time: new Date().toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    log.info(last, 'The audit log is cut up to this entry');
  }
  await removeCut(db);
}

/** The last entry before all that are kept: a clock that went back does not let later ones go. */
async function lastBefore(db: Database, time: string): Promise<AuditHead | undefined> {
  const kept = await db
    .selectFrom('audit_entries')
    .select('number')
    .where('time', '>=', time)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  let older = db.selectFrom('audit_entries').select(['number', 'hash']).where('time', '<', time);
  if (kept !== undefined) older = older.where('number', '<', kept.number);
  return older.orderBy('number', 'desc').limit(1).executeTakeFirst();
}

/** Removes what was cut, some at a time: also what an earlier cut left. */
async function removeCut(db: Database): Promise<void> {
  const cut = await db.selectFrom('audit_cuts').select('number').orderBy('number', 'desc').limit(1).executeTakeFirst();
  if (cut === undefined) return;
  for (;;) {
    const numbers = db
      .selectFrom('audit_entries')
      .select('number')
      .where('number', '<=', cut.number)
      .orderBy('number')
      .limit(AT_A_TIME);
    const { numDeletedRows } = await db.deleteFrom('audit_entries').where('number', 'in', numbers).executeTakeFirst();
    if (numDeletedRows < BigInt(AT_A_TIME)) return;
  }
}
