import {
  type BroughtLists,
  type DocumentType,
  type ListName,
  listName,
  MAX_MET,
  type MetClaims,
  type Token,
  type TokenList,
} from '@naru/chaincode/domain';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';
import { TOKEN_RANK } from './tokenRows.js';

/** How many claims of one bank a request meets: each costs the ledger reads. */
const MAX_MET_OF_BANK = 16;
/** How many of them by one token: what many claims have says little of each. */
const MAX_MET_OF_TOKEN = 8;

/** How long the next block is waited for if a list is not the one that the ledger has. */
const BLOCK_MS = 250;

/** The blocks as they are read. */
interface Followed {
  readonly block: number;
  reached(block: number, milliseconds: number): Promise<unknown>;
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
   * The claims that have one of these tokens: of each maker those that have most in common, and of these first those that
   * hold their papers. Refused ones weigh nothing, and are left out. So the claims of one bank do not hide those of another,
   * and however many one makes, a fixed number of rows is read for each token.
   */
  async meet(type: DocumentType, tokens: readonly Pick<Token, 'token'>[]): Promise<MetClaims> {
    if (tokens.length === 0) return [];
    const texts = tokens.map(({ token }) => token);
    const { rows } = await sql<{ id: string }>`
      with recursive makers (maker) as (
        select min(maker) from tokens where type = ${type}
        union all
        select (select min(tokens.maker) from tokens where type = ${type} and tokens.maker > makers.maker)
        from makers where makers.maker is not null)
      select id from (
        select found.id, found.rank, count(*) as common, row_number() over (
          partition by found.maker order by count(*) desc, found.rank, found.id desc) as place
        from unnest(${texts}::text[]) as asked (token)
        cross join makers
        cross join lateral (
          select id, rank, maker from tokens
          where type = ${type} and tokens.token = asked.token and tokens.maker = makers.maker
            and rank < ${TOKEN_RANK.NOTHING}
          order by rank, id desc limit ${MAX_MET_OF_TOKEN}) found
        join documents on documents.type = ${type} and documents.id = found.id and documents.authentic
        group by found.id, found.rank, found.maker
      ) placed where place <= ${MAX_MET_OF_BANK} order by common desc, rank, id desc limit ${MAX_MET}`.execute(
      this.#db,
    );
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
