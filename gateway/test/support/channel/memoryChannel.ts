import { createHmac, randomBytes } from 'node:crypto';
import { EventEmitter, on } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import type { common } from '@hyperledger/fabric-protos';
import { sha256Hex } from '@naru/chaincode/domain';
import { z } from 'zod';
import { requireQuery } from '../../../src/fabric/signedQuery.js';
import type { AnsweredQuery, Query } from '../../../src/fabric/wire.js';
import { blockOf, configurationEnvelope, transactionEnvelope } from './blockBytes.js';
import { run } from './contracts.js';
import {
  type Committed,
  type Identity,
  privateName,
  publicKeyOf,
  type Proposal,
  type Simulation,
  type Version,
  versionRead,
} from './simulation.js';

export const CHAINCODE = 'naru';
const VALID = 0;
const MVCC_READ_CONFLICT = 11;
const ID_BYTES = 32;

const Signed = z.object({ text: z.string(), signature: z.string() });
const SignedQuery = z.object({
  id: z.string(),
  by: z.object({ msp: z.string(), role: z.string(), party: z.string() }),
  query: z.object({ transaction: z.string(), arguments: z.array(z.string()) }),
  time: z.number(),
});

/** A transaction that peers have run and come to the same result of, and that was not sent to be ordered. */
export interface EndorsedRun extends Omit<Proposal, 'peer'> {
  readonly transaction: string;
  readonly args: readonly string[];
  readonly result: string;
  readonly simulation: Simulation;
}

/** What became of a transaction that was ordered. */
export interface Ordered {
  readonly validationCode: number;
  readonly block: number;
}

/** The peers came to different results. */
export class Disagreement extends Error {}

/**
 * A channel in memory whose peers run the real contracts. A transaction that read what another changed meanwhile is
 * invalid, as in Fabric. Endorsement policies are not enforced: that is the network's part and is tested on a network.
 */
export class MemoryChannel {
  readonly #versions = new Map<string, Version[]>();
  readonly #private = new Map<string, { value: Buffer; version: number }>();
  readonly #policies = new Map<string, Uint8Array>();
  readonly #blocks: common.Block[] = [];
  readonly #news = new EventEmitter().setMaxListeners(0);
  readonly #silent = new Set<string>();
  readonly #secret = randomBytes(ID_BYTES);

  constructor() {
    this.#append([{ bytes: configurationEnvelope(new Date()), validationCode: VALID }]);
  }

  /** Runs something while the peer of an organisation endorses nothing. */
  async whileSilent<T>(mspId: string, run: () => Promise<T>): Promise<T> {
    this.#silent.add(mspId);
    try {
      return await run();
    } finally {
      this.#silent.delete(mspId);
    }
  }

  /** Runs a transaction on the peers of organisations. @throws Error of the chaincode; Disagreement */
  async endorse(
    by: Identity,
    {
      transaction,
      args,
      transient = {},
    }: { transaction: string; args: readonly string[]; transient?: Proposal['transient'] | undefined },
    peers: readonly string[],
  ): Promise<EndorsedRun> {
    const proposal = { id: randomBytes(ID_BYTES).toString('hex'), time: new Date(Date.now()), by, transient };
    const [first, ...others] = peers;
    if (first === undefined) throw new Error('A proposal needs a peer.');
    if (first !== by.msp) this.#requireHeard(first);
    const endorsed = {
      ...proposal,
      transaction,
      args,
      ...(await this.#run({ ...proposal, peer: first }, transaction, args)),
    };
    await this.alsoOn(endorsed, others);
    return endorsed;
  }

  /** Signs a query, as far as a channel in memory needs it: nobody else knows its secret. */
  sign(by: Identity, query: Query): Uint8Array {
    const text = JSON.stringify({ id: randomBytes(ID_BYTES).toString('hex'), by, query, time: Date.now() });
    return Buffer.from(JSON.stringify({ text, signature: this.#signatureOf(text) }));
  }

  /** Answers a query that somebody signed. @throws Error of the chaincode, or if it was altered */
  async answerSigned(signed: Uint8Array, expected: Query, [peer = '']: readonly string[]): Promise<AnsweredQuery> {
    const { text, signature } = Signed.parse(JSON.parse(Buffer.from(signed).toString()));
    if (signature !== this.#signatureOf(text)) throw new Error('The signature is not that of the query.');
    const { id, by, query, time } = SignedQuery.parse(JSON.parse(text));
    requireQuery(query, expected);
    const proposal = { id, time: new Date(time), by, transient: {}, peer };
    const { result } = await this.#run(proposal, query.transaction, query.arguments);
    return { id, result };
  }

  #signatureOf(text: string): string {
    return createHmac('sha256', this.#secret).update(text).digest('hex');
  }

  /** Runs the same proposal on further peers. @throws Error of the chaincode; Disagreement */
  async alsoOn(endorsed: EndorsedRun, peers: readonly string[]): Promise<void> {
    const { id, time, by, transient, transaction, args, result, simulation } = endorsed;
    for (const peer of peers) {
      this.#requireHeard(peer);
      const own = await this.#run({ id, time, by, transient, peer }, transaction, args);
      const isSame = isDeepStrictEqual([own.result, writesOf(own.simulation)], [result, writesOf(simulation)]);
      if (!isSame) throw new Disagreement(`The peer of ${peer} comes to another result of ${transaction}.`);
    }
  }

  /** Whether the peer of an organisation is there, and answers the same. */
  async agrees(endorsed: EndorsedRun, peer: string): Promise<boolean> {
    return this.alsoOn(endorsed, [peer]).then(
      () => true,
      () => false,
    );
  }

  #requireHeard(peer: string): void {
    if (this.#silent.has(peer)) throw new Error(`The peer of ${peer} endorses nothing.`);
  }

  /** Puts a transaction into a block of its own, and what it wrote into effect if it is valid. */
  order({ id, time, transaction, args, simulation }: EndorsedRun): Ordered {
    const isCurrent = [...simulation.reads].every(([name, version]) => versionRead(this.#committed, name) === version);
    const validationCode = isCurrent ? VALID : MVCC_READ_CONFLICT;
    if (isCurrent) this.#apply(id, time, simulation);
    const bytes = transactionEnvelope(id, time, {
      ...{ chaincode: CHAINCODE, invoked: [transaction, ...args] },
      ...writesOf(simulation),
    });
    return { validationCode, block: this.#append([{ bytes, validationCode }]) };
  }

  /** Writes what organisations with modified chaincode could: any public key, in one transaction. */
  forge(writes: Readonly<Record<string, string>>): number {
    const id = randomBytes(ID_BYTES).toString('hex');
    const entries = Object.entries(writes).map(([key, text]) => ({ key, value: Buffer.from(text) }));
    for (const { key, value } of entries) this.#addVersion(key, { txId: id, value, time: new Date() });
    const bytes = transactionEnvelope(id, new Date(), { chaincode: CHAINCODE, writes: entries, hashedWrites: [] });
    return this.#append([{ bytes, validationCode: VALID }]);
  }

  get height(): number {
    return this.#blocks.length;
  }

  /** Blocks from a number on, as they come, until the signal. */
  async *follow(from: number, signal: AbortSignal): AsyncGenerator<common.Block> {
    const news = on(this.#news, 'block', { signal });
    try {
      for (let next = from; ; next++) {
        while (this.#blocks[next] === undefined) await news.next();
        const block = this.#blocks[next];
        if (block !== undefined) yield block;
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  readonly #committed: Committed = {
    versions: (key) => this.#versions.get(key) ?? [],
    privateValue: (collection, key) => this.#private.get(privateName(collection, key)),
    policy: (collection, key) => this.#policies.get(privateName(collection, key)),
  };

  #run(proposal: Proposal, transaction: string, args: readonly string[]): ReturnType<typeof run> {
    return run(this.#committed, proposal, transaction, args);
  }

  #apply(txId: string, time: Date, { writes, privateWrites, policies }: Simulation): void {
    for (const [key, value] of writes) this.#addVersion(key, { txId, value, time });
    for (const [name, { value }] of privateWrites)
      this.#private.set(name, { value, version: (this.#private.get(name)?.version ?? 0) + 1 });
    for (const [name, policy] of policies) this.#policies.set(name, policy);
  }

  #addVersion(key: string, version: Version): void {
    this.#versions.set(key, [...(this.#versions.get(key) ?? []), version]);
  }

  #append(entries: Parameters<typeof blockOf>[2]): number {
    const number = this.#blocks.length;
    this.#blocks.push(blockOf(number, this.#blocks.at(-1), entries));
    this.#news.emit('block');
    return number;
  }
}

/** What a block says of a simulation: public writes, the policies of public keys, and the hashes of private writes. */
function writesOf({ writes, privateWrites, policies }: Simulation): {
  writes: { key: string; value: Buffer }[];
  policies: { key: string; policy: Uint8Array }[];
  hashedWrites: { collection: string; keyHash: string; valueHash: string }[];
} {
  return {
    writes: [...writes].map(([key, value]) => ({ key, value })),
    policies: [...policies].flatMap(([name, policy]) => {
      const key = publicKeyOf(name);
      return key === undefined ? [] : [{ key, policy }];
    }),
    hashedWrites: [...privateWrites.values()].map(({ collection, key, value }) => ({
      collection,
      keyHash: sha256Hex(key),
      valueHash: sha256Hex(value),
    })),
  };
}
