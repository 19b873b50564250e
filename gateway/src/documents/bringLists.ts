import { type BroughtLists, TradeError } from '@naru/chaincode/domain';
import { z } from 'zod';

/** Opens the lists of documents that hold a token, as far as the blocks tell. */
export interface Lists {
  /** The lists by their names. What the blocks do not tell is left out. */
  open(names: readonly string[]): Promise<BroughtLists>;
  /** Waits for the next block, not for long. @returns whether the blocks that were read are all that there are */
  next(): Promise<boolean>;
}

/** How often lists are asked for before what nobody else can open is brought as closed. */
const MAX_ROUNDS = 8;

const Needed = z.object({ lists: z.array(z.string()) });

/**
 * Runs what may need lists of the documents that hold a token: the ledger says which, and the index opens them. A list
 * that stays another than the ledger has, when all blocks are read, is one that its member wrote apart from its documents:
 * it is brought as closed.
 * @throws TradeError LISTS_NEEDED if the index is behind the ledger
 */
export async function bringLists<T>(lists: Lists, run: (brought: BroughtLists) => Promise<T>): Promise<T> {
  let brought: BroughtLists = {};
  for (let round = 1; ; round++) {
    try {
      return await run(brought);
    } catch (error) {
      const names = neededLists(error);
      if (names === undefined || round > MAX_ROUNDS) throw error;
      const isComplete = round > 1 && (await lists.next());
      const opened = await lists.open(names);
      const closed = isComplete && round === MAX_ROUNDS ? names.map((name) => [name, null] as const) : [];
      brought = { ...brought, ...opened, ...Object.fromEntries(closed) };
    }
  }
}

function neededLists(error: unknown): string[] | undefined {
  return error instanceof TradeError && error.code === 'LISTS_NEEDED' ? Needed.parse(error.values).lists : undefined;
}
