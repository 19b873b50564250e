import type { Database } from '../database/openDatabase.js';

/** A transaction that was sent, and what it was to do. */
export interface Submission {
  readonly transactionId: string;
  readonly user: string;
  readonly type: string;
  readonly id: string;
  readonly action: string;
}

/** What became of a submission. */
export interface SubmissionState extends Submission {
  readonly state: 'PENDING' | 'COMMITTED' | 'INVALID';
  readonly block: number | undefined;
  readonly validationCode: number | undefined;
}

const VALID = 0;

/** The transactions whose commit was not known when their users were answered, so that they can ask later. */
export class Submissions {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async remember({ transactionId, user, ...of }: Submission): Promise<void> {
    await this.#db
      .insertInto('submissions')
      .values({ transaction_id: transactionId, user_name: user, ...of })
      .execute();
  }

  /** All that were remembered. */
  async list(): Promise<Submission[]> {
    const rows = await this.#db.selectFrom('submissions').selectAll().orderBy('transaction_id').execute();
    return rows.map(({ transaction_id: transactionId, user_name: user, ...of }) => ({ transactionId, user, ...of }));
  }

  /** What became of a user's own submission; undefined where it has none of this id. */
  async find(user: string, transactionId: string): Promise<SubmissionState | undefined> {
    const row = await this.#db
      .selectFrom('submissions')
      .leftJoin('transactions', 'transactions.id', 'submissions.transaction_id')
      .select(['submissions.type', 'submissions.id', 'submissions.action', 'block', 'validation_code'])
      .where('transaction_id', '=', transactionId)
      .where('user_name', '=', user)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const { block, validation_code: code, ...of } = row;
    const state = code === null ? 'PENDING' : code === VALID ? 'COMMITTED' : 'INVALID';
    return { transactionId, user, ...of, state, block: block ?? undefined, validationCode: code ?? undefined };
  }
}
