import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { giveLeaseBack, takeLease } from '../database/leases.js';
import type { Database } from '../database/openDatabase.js';
import type { Users } from '../identity/users.js';
import type { EventQueries } from '../readModel/eventQueries.js';
import type { LedgerEvent } from '../readModel/events.js';
import { Deliveries, type Delivery } from './deliveries.js';
import { sendDelivery } from './sendDelivery.js';
import type { Webhook, Webhooks } from './webhooks.js';

const LEASE = 'webhooks';
/** For how long one gateway of several sends alone. */
const LEASE_MS = 30_000;
/** How often it looks, if nothing wakes it. */
const IDLE_MS = 5_000;
/** After an error of the database it waits for so long. */
const RECOVERY_MS = 5_000;
/** How many receivers are called at the same time, each with one message. */
const AT_A_TIME = 16;
const DAY_MS = 86_400_000;
/** For how many days what became of a delivery is kept. */
const KEPT_DAYS = 30;

/** What webhooks are sent with. */
export interface DispatcherParts {
  readonly db: Database;
  readonly users: Pick<Users, 'find'>;
  readonly webhooks: Webhooks;
  readonly eventQueries: EventQueries;
  readonly onBlock: (listener: () => void) => () => void;
  readonly privateHosts: readonly string[];
  readonly log: Logger;
}

/** What is done with webhooks from outside. */
export interface WebhookDesk {
  readonly webhooks: Webhooks;
  readonly deliveries: Deliveries;
  /** There is something to send. */
  wake(): void;
}

/** Sends the events of the ledger to webhooks. Of several gateways on one database, one does it. */
export class Dispatcher implements WebhookDesk {
  readonly #parts: DispatcherParts;
  readonly webhooks: Webhooks;
  readonly deliveries: Deliveries;
  readonly #holder = randomUUID();
  #wake = new AbortController();

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.webhooks = parts.webhooks;
    this.deliveries = new Deliveries(parts.db);
  }

  wake(): void {
    this.#wake.abort();
  }

  /** Sends until it is told to stop. */
  async run(stop: AbortSignal): Promise<void> {
    const { db, onBlock, log } = this.#parts;
    const wake = (): void => {
      this.wake();
    };
    const end = onBlock(wake);
    stop.addEventListener('abort', wake);
    while (!stop.aborted) {
      this.#wake = new AbortController();
      const pauseMs = await this.#turn(stop).catch((error: unknown) => {
        log.warn({ err: error }, 'Webhooks could not be sent');
        return RECOVERY_MS;
      });
      if (pauseMs > 0) await delay(pauseMs, undefined, { signal: this.#wake.signal }).catch(() => undefined);
    }
    end();
    await giveLeaseBack(db, LEASE, this.#holder).catch(() => undefined);
  }

  /** @returns for how long there is nothing to do, in milliseconds */
  async #turn(stop: AbortSignal): Promise<number> {
    const { db } = this.#parts;
    if (!(await takeLease(db, LEASE, this.#holder, LEASE_MS))) return IDLE_MS;
    const active = await this.webhooks.active();
    if (active.length === 0) return IDLE_MS;
    for (const webhook of active) await this.#fill(webhook);
    const due = await this.deliveries.due(AT_A_TIME);
    await Promise.all(due.map((delivery) => this.#send(delivery, active, stop)));
    if (due.length > 0) return 0;
    await this.deliveries.tidy(new Date(Date.now() - KEPT_DAYS * DAY_MS).toISOString());
    const next = await this.deliveries.nextDue();
    return next === undefined ? IDLE_MS : Math.min(Math.max(next - Date.now(), 1), IDLE_MS);
  }

  /** Puts the next events that the webhook's user may see into its queue. */
  async #fill(webhook: Webhook): Promise<void> {
    const { users, eventQueries } = this.#parts;
    const user = await users.find(webhook.user);
    if (user === undefined) {
      await this.webhooks.setStatus(webhook.id, 'PAUSED', 'The user is no user of this gateway any more.');
      return;
    }
    if (!(await this.deliveries.hasRoom(webhook))) return;
    const page = await eventQueries.after(user, webhook);
    if (page === undefined) return;
    await this.deliveries.enqueue(
      webhook,
      page.events.filter((event) => isWanted(webhook, event)),
      page.until,
    );
  }

  async #send(delivery: Delivery, active: readonly Webhook[], stop: AbortSignal): Promise<void> {
    const { privateHosts } = this.#parts;
    const webhook = active.find(({ id }) => id === delivery.webhook);
    if (webhook === undefined) return;
    const message = {
      id: delivery.id,
      url: webhook.url,
      body: delivery.body,
      secret: await this.webhooks.secretOf(webhook.id),
    };
    const attempt = await sendDelivery(message, { privateHosts, signal: stop });
    // What this gateway broke off itself says nothing of the receiver.
    if (stop.aborted && !attempt.isTaken) return;
    await this.deliveries.record(delivery, attempt);
    if (attempt.isGone)
      await this.webhooks.setStatus(webhook.id, 'PAUSED', 'The receiver answered 410: it wants no more.');
  }
}

function isWanted({ filter: { kinds, types, actions } }: Webhook, { kind, data }: LedgerEvent): boolean {
  const type = 'document' in data ? data.document.type : data.type;
  return (
    (kinds === undefined || kinds.includes(kind)) &&
    (types === undefined || types.includes(type)) &&
    (actions === undefined || ('action' in data && actions.includes(data.action)))
  );
}
