import {
  type BroughtLists,
  type DocumentType,
  listName,
  type ListName,
  MAX_MET,
  type Members,
  type MetClaims,
  recordKey,
  type Token,
  type TradeRecord,
} from '@naru/chaincode/domain';
import {
  type BlockTransaction,
  listingsOf,
  parseBlock,
  recordsIn,
  type TransactionBlock,
  type WrittenRecord,
} from '@naru/gateway';
import type { ValidatedBlock } from '@naru/test-network/parts';
import { requireStorable } from './strictStore.js';

/** A record as a gateway's read model has it. */
export interface Listed {
  readonly record: TradeRecord;
  readonly authentic: boolean;
}

/**
 * What every gateway makes of the blocks: they all run this code on the same blocks, so it runs once. It is a gateway's
 * path from a block to its tables, with tables in memory that refuse what PostgreSQL refuses.
 */
export class Reader {
  readonly #chaincode: string;
  readonly #members: Members;
  readonly #records = new Map<string, Listed>();
  readonly #lists = new Map<string, string[]>();
  /** The ids of the documents that hold a token. */
  readonly #holding = new Map<string, Set<string>>();

  constructor(chaincode: string, members: Members) {
    this.#chaincode = chaincode;
    this.#members = members;
  }

  /** The documents as they are now, by their keys. */
  get records(): ReadonlyMap<string, Listed> {
    return this.#records;
  }

  /** Reads a block. @throws Error if a gateway would stop at it */
  async read({ block }: Pick<ValidatedBlock, 'block'>): Promise<TransactionBlock> {
    const parsed = parseBlock(block, this.#chaincode);
    for (const transaction of parsed.transactions) await this.#readTransaction(parsed.number, transaction);
    return parsed;
  }

  /** The lists by their names, as far as the blocks tell. */
  open(names: readonly string[]): Promise<BroughtLists> {
    return Promise.resolve(
      Object.fromEntries(names.flatMap((name) => (this.#lists.has(name) ? [[name, this.#ids(name)]] : []))),
    );
  }

  /** The documents of a type that have one of these tokens, the latest first. */
  meet(type: DocumentType, tokens: readonly Pick<Token, 'token'>[]): Promise<MetClaims> {
    const ids = new Set(tokens.flatMap(({ token }) => [...(this.#holding.get(token) ?? [])]));
    const isAuthentic = (id: string): boolean => this.#records.get(recordKey({ type, id }))?.authentic === true;
    return Promise.resolve([...ids].filter(isAuthentic).toSorted().toReversed().slice(0, MAX_MET));
  }

  async #readTransaction(block: number, transaction: BlockTransaction): Promise<void> {
    const { id, position, validationCode, hash } = transaction;
    if (id !== '')
      requireStorable('transactions', {
        id: { index: id },
        block: { bigint: block },
        position: { integer: position },
        validation_code: { integer: validationCode },
      });
    if (transaction.fault !== undefined) requireStorable('unreadable', { hash: { text: hash } });
    const written = recordsIn(transaction, this.#members);
    for (const each of written) await this.#store(each, transaction);
    this.#disbelieve(transaction, written);
  }

  async #store(written: WrittenRecord, transaction: BlockTransaction): Promise<void> {
    const { record, proven } = written;
    requireStorable('documents', {
      type: { index: record.type },
      id: { index: record.id },
      status: { index: record.status },
      version: { integer: record.version },
      content_version: { integer: record.content.version },
      record: { json: record },
    });
    for (const { msp, party = '' } of record.parties)
      requireStorable('parties', { msp: { index: msp }, party: { index: party } });
    for (const { kind, token } of record.tokens)
      requireStorable('tokens', { kind: { index: kind }, token: { index: token } });
    this.#records.set(recordKey(record), { record, authentic: proven });
    for (const { token } of record.tokens)
      this.#holding.set(token, (this.#holding.get(token) ?? new Set()).add(record.id));
    const idsOf = (name: ListName): Promise<string[]> => Promise.resolve(this.#ids(listName(name)));
    for (const { name, id } of await listingsOf(written, transaction, idsOf))
      this.#lists.set(listName(name), [...this.#ids(listName(name)), id]);
  }

  /** What is under the key of a record, and is none, takes its place. */
  #disbelieve({ writes }: BlockTransaction, written: readonly WrittenRecord[]): void {
    const read = new Set(written.map(({ record }) => recordKey(record)));
    for (const { key } of writes) {
      const known = this.#records.get(key);
      if (known !== undefined && !read.has(key)) this.#records.set(key, { ...known, authentic: false });
    }
  }

  #ids(name: string): string[] {
    return (this.#lists.get(name) ?? []).toSorted();
  }
}
