import { setTimeout as delay } from 'node:timers/promises';
import { type BroughtLists, listName, type Members } from '@naru/chaincode/domain';
import { listingsOf, parseBlock, recordsIn } from '@naru/gateway';
import { readHeight } from './channelBlocks.js';
import type { LedgerClient } from './ledgerClient.js';

const BLOCK_MS = 50;

/** The lists of documents that hold a token, read from the blocks as a gateway reads them. */
export class LedgerLists {
  readonly #client: LedgerClient;
  readonly #chaincode: string;
  readonly #members: Members;
  readonly #lists = new Map<string, string[]>();
  #readBlocks = 0;
  #following: { close(): void } | undefined;

  constructor(client: LedgerClient, chaincode: string, members: Members) {
    this.#client = client;
    this.#chaincode = chaincode;
    this.#members = members;
  }

  async open(names: readonly string[]): Promise<BroughtLists> {
    if (this.#following === undefined) await this.#follow();
    return Object.fromEntries(names.flatMap((name) => (this.#lists.has(name) ? [[name, this.#ids(name)]] : [])));
  }

  /** Blocks come on their own. @returns whether all that the peer has are read */
  async next(): Promise<boolean> {
    await delay(BLOCK_MS);
    return this.#readBlocks >= (await readHeight(this.#client));
  }

  close(): void {
    this.#following?.close();
  }

  #ids(name: string): string[] {
    return (this.#lists.get(name) ?? []).toSorted();
  }

  async #follow(): Promise<void> {
    const blocks = await this.#client.network.getBlockEvents({ startBlock: 0n });
    this.#following = blocks;
    void (async () => {
      for await (const block of blocks) {
        for (const transaction of parseBlock(block, this.#chaincode).transactions)
          for (const written of recordsIn(transaction, this.#members))
            for (const { name, id } of await listingsOf(written, transaction, (of) =>
              Promise.resolve(this.#ids(listName(of))),
            ))
              this.#lists.set(listName(name), [...this.#ids(listName(name)), id]);
        this.#readBlocks += 1;
      }
    })().catch(() => undefined);
  }
}
