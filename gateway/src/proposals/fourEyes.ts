import { DEFINITIONS, DocumentType } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Database } from '../database/openDatabase.js';

/** An action that one user proposes and another approves. */
export const GuardedAction = z
  .strictObject({ type: DocumentType, action: z.string().meta({ examples: ['create'] }) })
  .refine(({ type, action }) => Object.hasOwn(DEFINITIONS[type].actions, action), {
    path: ['action'],
    message: 'is no action of this type of document',
  });
export type GuardedAction = z.infer<typeof GuardedAction>;

/** How many actions there are. */
export const ALL_ACTIONS = Object.values(DEFINITIONS).reduce(
  (sum, { actions }) => sum + Object.keys(actions).length,
  0,
);

/** Which actions need a second user, as the member's administrators say. */
export class FourEyes {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async isNeeded({ type, action }: { readonly type: string; readonly action: string }): Promise<boolean> {
    const row = await this.#db
      .selectFrom('four_eyes')
      .select('action')
      .where('type', '=', type)
      .where('action', '=', action)
      .executeTakeFirst();
    return row !== undefined;
  }

  async list(): Promise<GuardedAction[]> {
    const rows = await this.#db.selectFrom('four_eyes').selectAll().orderBy('type').orderBy('action').execute();
    return rows.map((row) => GuardedAction.parse(row));
  }

  /** Takes the place of what was said before. What is proposed already still needs a second user. */
  async set(actions: readonly GuardedAction[]): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('four_eyes').execute();
      if (actions.length === 0) return;
      const rows = actions.map(({ type, action }) => ({ type, action }));
      await transaction
        .insertInto('four_eyes')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    });
  }
}
