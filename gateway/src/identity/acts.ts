import { parseAs, UserRole } from '@naru/chaincode/domain';
import type { Logger } from 'pino';
import type { Database } from '../database/openDatabase.js';
import type { User } from './users.js';

/** A user, and the role in which it has acted. */
export interface ActingUser {
  readonly user: string;
  readonly role: UserRole;
}

/** Who of this organisation sent which transaction: for its own histories. The ledger has parties, and no users. */
export class Acts {
  readonly #db: Database;
  readonly #log: Logger;

  constructor(db: Database, log: Logger) {
    this.#db = db;
    this.#log = log;
  }

  /** Keeps who sent a transaction. What is committed stays so if that fails. */
  async note(transactionId: string, { name, role }: Pick<User, 'name' | 'role'>): Promise<void> {
    try {
      await this.#db
        .insertInto('acts')
        .values({ transaction_id: transactionId, user_name: name, role })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    } catch (error) {
      this.#log.error({ err: error }, 'Who sent a transaction could not be kept');
    }
  }

  /** Who sent some transactions, by their ids, as far as it was somebody here. */
  async find(transactionIds: readonly string[]): Promise<ReadonlyMap<string, ActingUser>> {
    if (transactionIds.length === 0) return new Map();
    const rows = await this.#db
      .selectFrom('acts')
      .selectAll()
      .where('transaction_id', 'in', [...transactionIds])
      .execute();
    return new Map(
      rows.map(({ transaction_id: id, user_name: user, role }) => [id, { user, role: parseAs(UserRole, role) }]),
    );
  }
}
