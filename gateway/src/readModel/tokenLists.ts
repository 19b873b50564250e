import { type BroughtLists, type ListName, listName, type TokenList } from '@naru/chaincode/domain';
import type { Transaction } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';
import type { ReadModel } from './readModel.js';

/** How long the next block is waited for if a list is not the one that the ledger has. */
const BLOCK_MS = 250;

/** Opens the lists of documents that hold a token, as far as the blocks tell. */
export interface Lists {
  /** The lists by their names. What the blocks do not tell is left out. */
  open(names: readonly string[]): Promise<BroughtLists>;
  /** Waits for the next block, not for long. @returns whether the blocks that were read are all that there are */
  next(): Promise<boolean>;
}

/** The lists of the read model. */
export class TokenLists implements Lists {
  readonly #db: Database;
  readonly #readModel: Pick<ReadModel, 'block' | 'reached' | 'isCurrent'>;

  constructor(db: Database, readModel: Pick<ReadModel, 'block' | 'reached' | 'isCurrent'>) {
    this.#db = db;
    this.#readModel = readModel;
  }

  async open(names: readonly string[]): Promise<BroughtLists> {
    if (names.length === 0) return {};
    const rows = await this.#db.selectFrom('listings').select(['list', 'id']).where('list', 'in', names).execute();
    const lists: Record<string, string[]> = {};
    for (const { list, id } of rows) (lists[list] ??= []).push(id);
    for (const ids of Object.values(lists)) ids.sort();
    return lists;
  }

  async next(): Promise<boolean> {
    const { block } = this.#readModel;
    await this.#readModel.reached(block + 1, BLOCK_MS);
    return this.#readModel.block === block && this.#readModel.isCurrent;
  }
}

/** The documents of one list. */
export async function idsIn(db: Transaction<Schema>, name: ListName): Promise<TokenList> {
  const rows = await db.selectFrom('listings').select('id').where('list', '=', listName(name)).orderBy('id').execute();
  return rows.map(({ id }) => id);
}
