import { randomBytes } from 'node:crypto';
import { parseAs, rejectUnknown, reject } from '@naru/chaincode/domain';
import { type Selectable } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';
import { Sealing } from '../identity/sealing.js';
import type { User } from '../identity/users.js';
import { LAST_POSITION } from '../readModel/events.js';

const SECRET_BYTES = 32;
/** How many webhooks one user has. */
const MAX_WEBHOOKS = 20;
/** The form in which Standard Webhooks writes a secret. */
const SECRET_PREFIX = 'whsec_';

export const WebhookStatus = z.enum(['ENABLED', 'PAUSED']);
export type WebhookStatus = z.infer<typeof WebhookStatus>;

/** Which events are sent; all that the user may see, if nothing is said. */
export const WebhookFilter = z.strictObject({
  kinds: z
    .array(z.enum(['document', 'alert']))
    .min(1)
    .optional(),
  types: z.array(z.string()).min(1).optional(),
  actions: z.array(z.string()).min(1).optional(),
});
export type WebhookFilter = z.infer<typeof WebhookFilter>;

/** Where a user's events are sent. */
export interface Webhook {
  readonly id: string;
  readonly user: string;
  readonly url: string;
  readonly filter: WebhookFilter;
  readonly status: WebhookStatus;
  /** Why it is paused; null if it is not. */
  readonly reason: string | null;
  /** The place on the ledger up to which events are in its queue. */
  readonly block: number;
  readonly position: number;
  readonly madeAt: string;
}

/** The webhooks of this gateway's users. Their secrets are encrypted. */
export class Webhooks {
  readonly #db: Database;
  readonly #sealing: Sealing;

  constructor(db: Database, passphrase: string) {
    this.#db = db;
    this.#sealing = new Sealing(passphrase);
  }

  /** @returns the secret, which is shown once. @throws TradeError CONFLICT if the user has too many, or one of this id */
  async add(user: User, { id, url, filter }: Pick<Webhook, 'id' | 'url' | 'filter'>, block: number): Promise<string> {
    const own = await this.list(user);
    if (own.length >= MAX_WEBHOOKS)
      reject('CONFLICT', `A user has ${MAX_WEBHOOKS} webhooks at most.`, { webhooks: own.length });
    const secret = randomBytes(SECRET_BYTES);
    const { numInsertedOrUpdatedRows: added = 0n } = await this.#db
      .insertInto('webhooks')
      .values({
        ...{ id, user_name: user.name, url, filter: JSON.stringify(filter), secret: this.#sealing.seal(id, secret) },
        ...{ status: 'ENABLED', reason: null, block, position: LAST_POSITION, made_at: new Date().toISOString() },
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (added === 0n) reject('CONFLICT', 'There is a webhook with this id.', { id });
    return SECRET_PREFIX + secret.toString('base64');
  }

  async list({ name }: Pick<User, 'name'>): Promise<Webhook[]> {
    const rows = await this.#db
      .selectFrom('webhooks')
      .selectAll()
      .where('user_name', '=', name)
      .orderBy('id', 'desc')
      .execute();
    return rows.map(readWebhook);
  }

  /** @throws TradeError NOT_FOUND if the user has no such webhook */
  async find({ name }: Pick<User, 'name'>, id: string): Promise<Webhook> {
    const row = await this.#db
      .selectFrom('webhooks')
      .selectAll()
      .where('id', '=', id)
      .where('user_name', '=', name)
      .executeTakeFirst();
    return row === undefined ? rejectUnknown({ id }) : readWebhook(row);
  }

  /** Those that are sent to. */
  async active(): Promise<Webhook[]> {
    const rows = await this.#db
      .selectFrom('webhooks')
      .selectAll()
      .where('status', '=', 'ENABLED')
      .orderBy('id')
      .execute();
    return rows.map(readWebhook);
  }

  async setStatus(id: string, status: WebhookStatus, reason: string | null): Promise<void> {
    await this.#db.updateTable('webhooks').set({ status, reason }).where('id', '=', id).execute();
  }

  /** Removes a webhook with what waits in its queue. */
  async remove(id: string): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('webhook_deliveries').where('webhook', '=', id).execute();
      await transaction.deleteFrom('webhooks').where('id', '=', id).execute();
    });
  }

  /** The secret of a webhook. */
  async secretOf(id: string): Promise<Buffer> {
    const { secret } = await this.#db
      .selectFrom('webhooks')
      .select('secret')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return this.#sealing.open(id, secret);
  }
}

function readWebhook(row: Selectable<Schema['webhooks']>): Webhook {
  const { id, user_name: user, url, filter, status, reason, block, position, made_at: madeAt } = row;
  return {
    ...{ id, user, url, reason, block, position, madeAt },
    filter: parseAs(WebhookFilter, filter),
    status: parseAs(WebhookStatus, status),
  };
}
