import { type BroughtLists, type DocumentType, type MetClaims, type Token, TradeError } from '@naru/chaincode/domain';
import { z } from 'zod';

/** Opens the lists of documents that hold a token, as far as the blocks tell. */
export interface Lists {
  /** The lists by their names. What the blocks do not tell is left out. */
  open(names: readonly string[]): Promise<BroughtLists>;
  /** The documents of a type that have one of these tokens, those that are not listed included. */
  meet(type: DocumentType, tokens: readonly Pick<Token, 'token'>[]): Promise<MetClaims>;
  /** Waits for the next block, not for long. @returns whether all blocks of the own peer are read */
  next(): Promise<boolean>;
}

/** How often the ledger asks again, when all blocks are read, before a list is brought as closed. */
const COMPLETE_ROUNDS = 4;
/** How long the index may be behind the ledger. */
const BEHIND_MS = 20_000;

const Needed = z.object({ lists: z.array(z.string()) });

/**
 * Runs what may need lists of the documents that hold a token: the ledger says which, and the index opens them. A list
 * that stays another than the ledger has, when all blocks are read, is one that its member wrote apart from its documents:
 * it is brought as closed.
 * @throws TradeError LISTS_NEEDED if the index stays behind the ledger
 */
export async function bringLists<T>(
  lists: Pick<Lists, 'open' | 'next'>,
  run: (brought: BroughtLists) => Promise<T>,
  behindMs = BEHIND_MS,
): Promise<T> {
  const until = Date.now() + behindMs;
  let brought: BroughtLists = {};
  let complete = 0;
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await run(brought);
    } catch (error) {
      const names = neededLists(error);
      if (names === undefined || Date.now() > until || complete > COMPLETE_ROUNDS) throw error;
      if (!isFirst) complete = (await lists.next()) ? complete + 1 : 0;
      const closed = complete > COMPLETE_ROUNDS ? names.map((name) => [name, null] as const) : [];
      brought = { ...brought, ...(await lists.open(names)), ...Object.fromEntries(closed) };
    }
  }
}

function neededLists(error: unknown): string[] | undefined {
  return error instanceof TradeError && error.code === 'LISTS_NEEDED' ? Needed.parse(error.values).lists : undefined;
}
