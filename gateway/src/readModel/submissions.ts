import { z } from 'zod';
import type { Database } from '../database/openDatabase.js';
import { isStorableText } from '../database/storable.js';

/** A transaction that was sent, and what it was to do. */
const Submission = z.strictObject({
  transactionId: z.string(),
  user: z.string(),
  type: z.string(),
  id: z.string(),
  action: z.string(),
});
export type Submission = z.infer<typeof Submission>;

/** What became of a submission. */
export const SubmissionState = Submission.extend({
  state: z.enum(['PENDING', 'COMMITTED', 'INVALID']),
  transactionBlock: z
    .int()
    .min(0)
    .optional()
    .describe('The block that holds the transaction; absent while it is pending.'),
  validationCode: z
    .int()
    .min(0)
    .optional()
    .describe('Fabric’s validation code; absent while the transaction is pending.'),
});
export type SubmissionState = z.infer<typeof SubmissionState>;

const VALID = 0;

/** The transactions whose commit was not known when their users were answered, so that users can ask later. */
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

  /** What became of a user's own submission, or undefined if the user has none with this id. */
  async find(user: string, transactionId: string): Promise<SubmissionState | undefined> {
    if (!isStorableText(transactionId)) return undefined;
    const row = await this.#db
      .selectFrom('submissions')
      .leftJoin('transactions', 'transactions.id', 'submissions.transaction_id')
      .select(['submissions.type', 'submissions.id', 'submissions.action', 'block', 'validation_code'])
      .where('transaction_id', '=', transactionId)
      .where('user_name', '=', user)
      // Whoever sends a transaction again adds an invalid one of the same id, after the one that counts.
      .orderBy('block')
      .orderBy('position')
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const { block, validation_code: code, ...of } = row;
    const state = code === null ? 'PENDING' : code === VALID ? 'COMMITTED' : 'INVALID';
    return {
      transactionId,
      user,
      ...of,
      state,
      transactionBlock: block ?? undefined,
      validationCode: code ?? undefined,
    };
  }
}
