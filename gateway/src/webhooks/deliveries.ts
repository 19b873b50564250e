import { parseAs, rejectUnknown } from '@naru/chaincode/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database/openDatabase.js';
import type { LedgerEvent, Position } from '../readModel/events.js';
import type { Webhook } from './webhooks.js';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** After how long an attempt is followed by the next one: five minutes to a receiver that starts again, three days to one that is broken. */
const PAUSES_MS = [
  ...[5 * SECOND_MS, 30 * SECOND_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, 2 * HOUR_MS, 5 * HOUR_MS, 10 * HOUR_MS],
  ...[14 * HOUR_MS, 20 * HOUR_MS, 24 * HOUR_MS],
];
const MAX_ATTEMPTS = PAUSES_MS.length + 1;
/** A pause is longer by up to this share, so that many receivers are not called at once. */
const JITTER = 0.1;
/** How many deliveries of one webhook wait; events that come then wait on the ledger. */
const MAX_WAITING = 10_000;

export const DeliveryStatus = z.enum(['WAITING', 'DELIVERED', 'DEAD']);
export type DeliveryStatus = z.infer<typeof DeliveryStatus>;

/** An event that is sent to a webhook, and what became of it. */
export interface Delivery {
  readonly webhook: string;
  readonly id: string;
  readonly body: string;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  /** Of the last attempt: the status of its answer, or why there was none. */
  readonly answer: string | null;
  readonly madeAt: string;
}

/** How many deliveries of all webhooks are in a status. */
export async function countDeliveries(db: Database, status: DeliveryStatus): Promise<number> {
  const { count } = await db
    .selectFrom('webhook_deliveries')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('status', '=', status)
    .executeTakeFirstOrThrow();
  return count;
}

/** The queues of webhooks. */
export class Deliveries {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Whether a webhook's queue has room. */
  async hasRoom({ id }: Pick<Webhook, 'id'>): Promise<boolean> {
    const row = await this.#db
      .selectFrom('webhook_deliveries')
      .select('id')
      .where('webhook', '=', id)
      .where('status', '=', 'WAITING')
      .offset(MAX_WAITING - 1)
      .limit(1)
      .executeTakeFirst();
    return row === undefined;
  }

  /** Puts events into a webhook's queue, and remembers how far it has come: all of it or nothing. */
  async enqueue({ id }: Pick<Webhook, 'id'>, events: readonly LedgerEvent[], until: Position): Promise<void> {
    const now = new Date();
    const rows = events.map((event) => ({
      ...{ webhook: id, id: nameEvent(event), status: 'WAITING', attempts: 0, due_ms: now.getTime() },
      body: JSON.stringify({ type: event.kind, timestamp: event.data.time, data: event.data }),
      ...{ answer: null, made_at: now.toISOString() },
    }));
    await this.#db.transaction().execute(async (transaction) => {
      if (rows.length > 0)
        await transaction
          .insertInto('webhook_deliveries')
          .values(rows)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      await transaction.updateTable('webhooks').set(until).where('id', '=', id).execute();
    });
  }

  /** The oldest delivery of each active webhook that is due. */
  async due(limit: number): Promise<Delivery[]> {
    const { rows } = await sql`select distinct on (deliveries.webhook) deliveries.*
      from webhook_deliveries as deliveries join webhooks on webhooks.id = deliveries.webhook
      where deliveries.status = 'WAITING' and deliveries.due_ms <= ${Date.now()} and webhooks.status = 'ENABLED'
      order by deliveries.webhook, deliveries.due_ms, deliveries.made_at, deliveries.id limit ${limit}`.execute(
      this.#db,
    );
    return rows.map((row) => readDelivery(parseAs(Row, row)));
  }

  /** When the next delivery is due, in milliseconds since 1970; undefined if none waits. */
  async nextDue(): Promise<number | undefined> {
    const row = await this.#db
      .selectFrom('webhook_deliveries')
      .innerJoin('webhooks', 'webhooks.id', 'webhook_deliveries.webhook')
      .select('due_ms')
      .where('webhook_deliveries.status', '=', 'WAITING')
      .where('webhooks.status', '=', 'ENABLED')
      .orderBy('due_ms')
      .limit(1)
      .executeTakeFirst();
    return row?.due_ms;
  }

  /** Writes what became of an attempt; the next one is later each time, and after the last one the delivery is dead. */
  async record(
    { webhook, id, attempts }: Delivery,
    { isTaken, answer }: { isTaken: boolean; answer: string },
  ): Promise<void> {
    const pause = PAUSES_MS[attempts] ?? 0;
    const status = isTaken ? 'DELIVERED' : attempts + 1 >= MAX_ATTEMPTS ? 'DEAD' : 'WAITING';
    const due = Date.now() + Math.round(pause * (1 + Math.random() * JITTER));
    await this.#db
      .updateTable('webhook_deliveries')
      .set({ status, answer, attempts: attempts + 1, due_ms: due })
      .where('webhook', '=', webhook)
      .where('id', '=', id)
      .execute();
  }

  /** The deliveries of a webhook of a status, the latest first, after one of them. */
  async page(
    webhook: string,
    {
      status,
      after,
      limit,
    }: { readonly status: DeliveryStatus; readonly after?: string | undefined; readonly limit: number },
  ): Promise<Delivery[]> {
    let query = this.#db
      .selectFrom('webhook_deliveries')
      .selectAll()
      .where('webhook', '=', webhook)
      .where('status', '=', status)
      .orderBy('id', 'desc')
      .limit(limit + 1);
    if (after !== undefined) query = query.where('id', '<', after);
    return (await query.execute()).map((row) => readDelivery(parseAs(Row, row)));
  }

  /** Sends one again from the first attempt on, whatever became of it. @throws TradeError NOT_FOUND */
  async replay(webhook: string, id: string): Promise<void> {
    const { numUpdatedRows } = await this.#db
      .updateTable('webhook_deliveries')
      .set({ status: 'WAITING', attempts: 0, due_ms: Date.now() })
      .where('webhook', '=', webhook)
      .where('id', '=', id)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) rejectUnknown({ id });
  }

  /** Deletes what was delivered, or is dead, since long. */
  async tidy(before: string): Promise<void> {
    await this.#db
      .deleteFrom('webhook_deliveries')
      .where('status', '!=', 'WAITING')
      .where('made_at', '<', before)
      .execute();
  }
}

const PLACE_DIGITS = 12;

/** The id of a delivery: the same event has the same id, and later ones come after it in their order. */
function nameEvent({ kind, data }: LedgerEvent): string {
  const [block, position] = [data.block, data.position].map((each) => String(each).padStart(PLACE_DIGITS, '0'));
  return `${block ?? ''}-${position ?? ''}-${kind}-${data.id}`;
}

const Row = z.object({
  webhook: z.string(),
  id: z.string(),
  body: z.string(),
  status: DeliveryStatus,
  attempts: z.number(),
  answer: z.string().nullable(),
  made_at: z.string(),
});

const readDelivery = ({ made_at: madeAt, ...row }: z.infer<typeof Row>): Delivery => ({ ...row, madeAt });
