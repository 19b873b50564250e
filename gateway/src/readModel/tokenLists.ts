import { type BroughtLists, type ListName, listName, type TokenList } from '@naru/chaincode/domain';
import type { Transaction } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';

/** How long the next block is waited for if a list is not the one that the ledger has. */
const BLOCK_MS = 250;

/** The blocks as they are read. */
interface Followed {
  readonly block: number;
  reached(block: number, milliseconds: number): Promise<void>;
}

/** The lists of the read model. */
export class TokenLists {
  readonly #db: Database;
  readonly #readModel: Followed;
  readonly #height: () => Promise<number>;

  /** @param height How many blocks the own peer has. */
  constructor(db: Database, readModel: Followed, height: () => Promise<number>) {
    this.#db = db;
    this.#readModel = readModel;
    this.#height = height;
  }

  /** The lists by their names. What the blocks do not tell is left out. */
  async open(names: readonly string[]): Promise<BroughtLists> {
    if (names.length === 0) return {};
    const rows = await this.#db.selectFrom('listings').select(['list', 'id']).where('list', 'in', names).execute();
    const lists: Record<string, string[]> = {};
    for (const { list, id } of rows) (lists[list] ??= []).push(id);
    for (const ids of Object.values(lists)) ids.sort();
    return lists;
  }

  /** Waits for the next block, not for long. @returns whether all blocks of the own peer are read */
  async next(): Promise<boolean> {
    await this.#readModel.reached(this.#readModel.block + 1, BLOCK_MS);
    const height = await this.#height();
    return this.#readModel.block + 1 >= height;
  }
}

/** The documents of one list. */
export async function idsIn(db: Transaction<Schema>, name: ListName): Promise<TokenList> {
  const rows = await db.selectFrom('listings').select('id').where('list', '=', listName(name)).orderBy('id').execute();
  return rows.map(({ id }) => id);
}
