import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../database/openDatabase.js';
import { Sealing } from '../../identity/sealing.js';
import { makeId } from '../makeId.js';
import type { KeyedRequest } from './idempotencyKey.js';

/** How long an answer is kept. */
const KEPT_MS = 24 * 3_600_000;
/** How many keys of one user are kept: the oldest go first. */
const MAX_KEYS = 10_000;
/** A larger answer is not kept: the request is then done again, under the same id. */
const MAX_KEPT_CHARS = 65_536;
/** After this long a request counts as broken off, with its gateway. */
const IN_FLIGHT_MS = 120_000;

/** The clock of the database: gateways on several machines share it. */
const NOW_MS = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

/** An answer as it is sent. */
export const SentAnswer = z.object({
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});
export type SentAnswer = Readonly<z.infer<typeof SentAnswer>>;

/** What is to be done with a request that has a key. */
export type Begun =
  | { readonly is: 'ANSWERED'; readonly answer: SentAnswer }
  | { readonly is: 'IN_FLIGHT' | 'OTHER_REQUEST' }
  /** `newId` is the id of what it makes: the same each time. */
  | { readonly is: 'TO_DO'; readonly newId: string };

/** The answers to requests with a key, in the database that all gateways of a member share. They are encrypted. */
export class KeptAnswers {
  readonly #db: Database;
  readonly #sealing: Sealing;

  constructor(db: Database, passphrase: string) {
    this.#db = db;
    this.#sealing = new Sealing(passphrase);
  }

  /** Takes a request up, or says why not. Of several gateways one takes it up. */
  async begin(user: string, request: KeyedRequest): Promise<Begun> {
    await this.#forgetOld(user);
    const newId = makeId();
    const { key, fingerprint } = request;
    const { numInsertedOrUpdatedRows: added = 0n } = await this.#db
      .insertInto('idempotency_keys')
      .values({
        ...{ user_name: user, key, fingerprint, new_id: newId, answer: null },
        ...{ made_ms: NOW_MS, until_ms: sql<number>`${NOW_MS} + ${IN_FLIGHT_MS}::bigint` },
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return added > 0n ? { is: 'TO_DO', newId } : this.#goOn(user, request);
  }

  /** Keeps the answer to a request, so that it is not done again. */
  async keep(user: string, { key }: KeyedRequest, answer: SentAnswer): Promise<void> {
    const text = JSON.stringify(answer);
    const sealed = text.length > MAX_KEPT_CHARS ? null : this.#sealing.seal(labelOf(user, key), Buffer.from(text));
    await this.#set(user, key, { answer: sealed, until_ms: 0 });
  }

  /** A request that ended without an answer to keep can be done again. @param isUndone whether it surely had no effect */
  async letGo(user: string, { key }: KeyedRequest, isUndone: boolean): Promise<void> {
    if (!isUndone) await this.#set(user, key, { until_ms: 0 });
    else await this.#db.deleteFrom('idempotency_keys').where('user_name', '=', user).where('key', '=', key).execute();
  }

  /** What became of a request that was sent before. */
  async #goOn(user: string, request: KeyedRequest): Promise<Begun> {
    const { key, fingerprint } = request;
    const row = await this.#db
      .selectFrom('idempotency_keys')
      .select(['fingerprint', 'answer', 'new_id'])
      .where('user_name', '=', user)
      .where('key', '=', key)
      .executeTakeFirst();
    // It was let go at this moment.
    if (row === undefined) return { is: 'IN_FLIGHT' };
    if (row.fingerprint !== fingerprint) return { is: 'OTHER_REQUEST' };
    if (row.answer !== null) {
      const text = this.#sealing.open(labelOf(user, key), row.answer).toString();
      return { is: 'ANSWERED', answer: SentAnswer.parse(JSON.parse(text)) };
    }
    return (await this.#takeOver(user, key)) ? { is: 'TO_DO', newId: row.new_id } : { is: 'IN_FLIGHT' };
  }

  async #takeOver(user: string, key: string): Promise<boolean> {
    const { numUpdatedRows } = await this.#db
      .updateTable('idempotency_keys')
      .where('user_name', '=', user)
      .where('key', '=', key)
      .set({ until_ms: sql<number>`${NOW_MS} + ${IN_FLIGHT_MS}::bigint` })
      .where('answer', 'is', null)
      .where('until_ms', '<', NOW_MS)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  async #set(
    user: string,
    key: string,
    values: { readonly answer?: Buffer | null; readonly until_ms: number },
  ): Promise<void> {
    await this.#db
      .updateTable('idempotency_keys')
      .set(values)
      .where('user_name', '=', user)
      .where('key', '=', key)
      .execute();
  }

  async #forgetOld(user: string): Promise<void> {
    const surplus = this.#db
      .selectFrom('idempotency_keys')
      .select('made_ms')
      .where('user_name', '=', user)
      .orderBy('made_ms', 'desc')
      .offset(MAX_KEYS - 1)
      .limit(1);
    await this.#db
      .deleteFrom('idempotency_keys')
      .where('user_name', '=', user)
      .where((build) =>
        build.or([build('made_ms', '<', sql<number>`${NOW_MS} - ${KEPT_MS}::bigint`), build('made_ms', '<=', surplus)]),
      )
      .execute();
  }
}

/** Bound to the key and the user, so that the answers of two cannot be exchanged. */
const labelOf = (user: string, key: string): string => `answer ${user} ${key}`;
