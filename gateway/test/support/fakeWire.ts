import { randomUUID } from 'node:crypto';
import { EventEmitter, on } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import {
  ActionResult,
  authorshipKey,
  canonicalJson,
  DEFINITIONS,
  hashList,
  implicitCollection,
  listKey,
  listMspIds,
  recordKey,
  sha256Hex,
  TradeError,
  type TradeRecord,
} from '@naru/chaincode/domain';
import { buildRecordPolicy } from '@naru/chaincode/recordPolicy';
import { listMembers, loadConsortium } from '@naru/network';
import { z } from 'zod';
import { requireQuery } from '../../src/fabric/signedQuery.js';
import type { BlockTransaction, TransactionBlock } from '../../src/fabric/parseBlock.js';
import type {
  AnsweredQuery,
  Authority,
  Call,
  Endorsed,
  Query,
  QuerySigner,
  Statement,
  Wire,
  Witnesses,
} from '../../src/fabric/wire.js';

import { testTokenKeys } from './testTokens.js';

const SETTLE_MS = 5_000;
const POLL_MS = 10;

const SignedQuery = z.object({
  user: z.string(),
  id: z.string(),
  transaction: z.string(),
  arguments: z.array(z.string()),
});

type Answer = (call: Call, user: string) => unknown;

/** The end of the wire: a ledger that answers what a test tells it to. What is not told is not found. */
export class FakeWire implements Wire, QuerySigner, Witnesses {
  readonly evaluated: { user: string; call: Call }[] = [];
  /** What was asked to be endorsed, whether it then was or not. */
  readonly endorsed: { user: string; call: Call }[] = [];
  readonly submitted: { user: string; call: Call }[] = [];
  /** No two wires have the same chain of blocks. */
  readonly #chain = randomUUID();
  readonly #blocks: TransactionBlock[] = [];
  readonly #answers = new Map<string, Answer>();
  readonly #news = new EventEmitter();

  constructor() {
    this.answers('members:read', () => listMembers(loadConsortium()));
    this.answers('tokenKeys:read', () => ({ keys: testTokenKeys() }));
    this.block([]);
  }

  /** What a transaction answers: a value, or a function that may throw. */
  answers(transaction: string, answer: Answer): void {
    this.#answers.set(transaction, answer);
  }

  /** Adds a block. */
  block(transactions: readonly Omit<BlockTransaction, 'position'>[]): TransactionBlock {
    const number = this.#blocks.length;
    const block = {
      number,
      hash: sha256Hex(`block ${number} of ${this.#chain}`),
      previousHash: this.#blocks.at(-1)?.hash ?? '',
      timeMs: 0,
      transactions: transactions.map((transaction, position) => ({ ...transaction, position })),
    };
    this.#blocks.push(block);
    this.#news.emit('block');
    return block;
  }

  evaluate(user: string, call: Call): Promise<string> {
    this.evaluated.push({ user, call });
    return this.#answer(user, call);
  }

  sign(user: string, query: Query): Promise<Uint8Array> {
    return Promise.resolve(Buffer.from(JSON.stringify({ user, ...query, id: randomUUID() })));
  }

  async answerSigned(
    _user: string,
    signed: Uint8Array,
    expected: Query,
    endorsers: readonly string[],
  ): Promise<AnsweredQuery> {
    const { user, id, ...query } = SignedQuery.parse(JSON.parse(Buffer.from(signed).toString()));
    requireQuery(query, expected);
    return { id, result: await this.#answer(user, { ...query, endorsers }) };
  }

  state(): Promise<Statement> {
    return Promise.reject(new Error('Nobody signs here.'));
  }

  authorities(): Promise<readonly Authority[]> {
    return Promise.resolve([]);
  }

  async endorse(user: string, call: Call): Promise<Endorsed> {
    this.endorsed.push({ user, call });
    return this.#endorsed(user, call, await this.#answer(user, call));
  }

  #endorsed(user: string, call: Call, result: string): Endorsed {
    return {
      result,
      alsoBy: async (organizations) => {
        await this.endorse(user, { ...call, endorsers: organizations });
        return this.#endorsed(user, { ...call, endorsers: [...call.endorsers, ...organizations] }, result);
      },
      submit: () => {
        this.submitted.push({ user, call });
        const transactionId = sha256Hex(`${this.#blocks.length}`);
        const answer = ActionResult.safeParse(JSON.parse(result));
        const { number } = this.block(answer.success ? [transactionOf(answer.data.record, transactionId)] : []);
        return Promise.resolve({ transactionId, block: number, result });
      },
    };
  }

  height(): Promise<number> {
    return Promise.resolve(this.#blocks.length);
  }

  async *blocks(_user: string, from: number, signal: AbortSignal): AsyncIterable<TransactionBlock> {
    let next = from;
    const news = on(this.#news, 'block', { signal });
    try {
      for (;;) {
        for (let block = this.#blocks[next]; block !== undefined; block = this.#blocks[next]) {
          next += 1;
          yield block;
        }
        await news.next();
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Waits until something holds. @throws Error if it does not in time */
  async settled(holds: () => Promise<boolean>): Promise<void> {
    const deadline = Date.now() + SETTLE_MS;
    while (!(await holds())) {
      if (Date.now() > deadline) throw new Error('What was waited for did not come.');
      await delay(POLL_MS);
    }
  }

  close(): void {
    this.#news.removeAllListeners();
  }

  async #answer(user: string, call: Call): Promise<string> {
    const answer = this.#answers.get(call.transaction);
    if (answer === undefined) return notFound();
    return JSON.stringify(await Promise.resolve().then(() => answer(call, user)));
  }
}

function notFound(): never {
  throw new TradeError({ code: 'NOT_FOUND', message: 'There is no such document.', values: {} });
}

/** A transaction that wrote nothing: it is invalid, unless a test says otherwise. */
export function emptyTransaction(
  transaction: Partial<BlockTransaction> & { readonly id: string },
): Omit<BlockTransaction, 'position'> {
  const hash = sha256Hex(transaction.id);
  return { hash, validationCode: 8, writes: [], policies: [], hashedWrites: [], fault: undefined, ...transaction };
}

const MEMBERS = listMspIds(listMembers(loadConsortium()));

/** A valid transaction that writes a record, the policy of its key, its author's proof of it, and the lists of its tokens. */
export function transactionOf(
  record: TradeRecord,
  id = sha256Hex(canonicalJson(record)),
): Omit<BlockTransaction, 'position'> {
  const key = recordKey(record);
  const value = Buffer.from(canonicalJson(record));
  const proof = {
    collection: `_implicit_org_${record.author.msp}`,
    keyHash: sha256Hex(authorshipKey(record)),
    valueHash: sha256Hex(value),
  };
  const policies = [{ key, policy: Buffer.from(buildRecordPolicy(record, MEMBERS)) }];
  const hashedWrites = [proof, ...listWrites(record)];
  return emptyTransaction({ id, validationCode: 0, writes: [{ key, value }], policies, hashedWrites });
}

/** The lists of a new document that is the first under each of its tokens. */
function listWrites(record: TradeRecord): BlockTransaction['hashedWrites'] {
  if (record.version > 1) return [];
  const definition = DEFINITIONS[record.type];
  return definition.listed(record).map((token) => ({
    collection: implicitCollection(definition.lister(record)),
    keyHash: sha256Hex(listKey({ ...token, type: record.type })),
    valueHash: hashList([record.id]),
  }));
}
