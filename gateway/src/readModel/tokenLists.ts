import {
  type BroughtLists,
  type DocumentType,
  type ListName,
  listName,
  LIVE_CLAIM_STATUSES,
  MAX_MET,
  type MetClaims,
  type Token,
  type TokenList,
} from '@naru/chaincode/domain';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';

/** How many claims of one bank a request meets. */
const MAX_MET_OF_BANK = 32;

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

  /**
   * The claims that have one of these tokens: of each bank the latest of those that hold their papers, then of the others,
   * so that the claims of one bank do not hide those of another, nor refused ones those that count.
   */
  async meet(type: DocumentType, tokens: readonly Pick<Token, 'token'>[]): Promise<MetClaims> {
    if (tokens.length === 0) return [];
    const texts = sql.join(tokens.map(({ token }) => token));
    const isLive = sql`documents.status in (${sql.join(LIVE_CLAIM_STATUSES)})`;
    const { rows } = await sql<{ id: string }>`
      select id from (
        select met.id, ${isLive} as live, row_number() over (
          partition by documents.record -> 'state' ->> 'claimant' order by ${isLive} desc, met.id desc) as place
        from (select distinct id from tokens where type = ${type} and token in (${texts})) met
        join documents on documents.type = ${type} and documents.id = met.id and documents.authentic
      ) placed where place <= ${MAX_MET_OF_BANK} order by live desc, id desc limit ${MAX_MET}`.execute(this.#db);
    return rows.map(({ id }) => id);
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
