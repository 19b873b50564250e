import type { Database } from '../database/openDatabase.js';

/** Longer than the chaincode takes an attestation for, to either side of its clock. */
const REMEMBERED_MS = 600_000;

/** Remembers the requests of other gateways, so that nobody can send one again. */
export class HeardRequests {
  readonly #db: Database;
  #tidiedAt = 0;

  constructor(db: Database) {
    this.#db = db;
  }

  /** @returns whether the request with this id is heard for the first time */
  async isNew(id: string): Promise<boolean> {
    const now = Date.now();
    await this.#forgetOld(now);
    const { numInsertedOrUpdatedRows = 0n } = await this.#db
      .insertInto('heard_requests')
      .values({ id, heard_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows > 0n;
  }

  async #forgetOld(now: number): Promise<void> {
    if (now - this.#tidiedAt < REMEMBERED_MS) return;
    this.#tidiedAt = now;
    await this.#db
      .deleteFrom('heard_requests')
      .where('heard_at', '<', now - REMEMBERED_MS)
      .execute();
  }
}
