import type { ChaincodeStub, ClientIdentity } from 'fabric-shim';
import { createHash, randomBytes } from 'node:crypto';
import { TradeContext } from '../../src/contracts/context';
import { canonicalJson } from '../../src/domain/encoding/canonicalJson';
import { listMspIds, Members, MEMBERS_KEY, type UserRole } from '../../src/domain/vocabulary/members';
import { recordKey, type TradeRecord } from '../../src/domain/vocabulary/record';
import { buildRecordPolicy } from '../../src/ledger/signatories';
import { TokenList } from '../../src/domain/vocabulary/tokenLists';
import { implicitCollection } from '../../src/domain/vocabulary/implicitCollection';
import type { Stub } from '../../src/ledger/stub';

/** Who proposes a transaction in a test. */
export interface User {
  readonly msp: string;
  readonly role: UserRole;
  readonly party: string;
}

/** What one transaction wrote, by key; private keys are `<collection>:<key>`. */
export interface WriteSet {
  readonly state: Map<string, string>;
  readonly private: Map<string, string>;
  readonly policies: Map<string, Uint8Array>;
  event: { name: string; payload: string } | undefined;
}

interface Version {
  readonly txId: string;
  readonly value: Buffer;
  readonly time: Date;
}

export interface Proposal {
  readonly transient?: Readonly<Record<string, string>>;
  readonly time?: Date;
  /** The organisation on whose peer it runs; it alone has its collection's plaintext. The caller's own by default. */
  readonly peer?: string;
}

interface Simulated {
  readonly text: string;
  readonly writes: WriteSet;
  readonly txId: string;
  readonly time: Date;
}

/** The names of the lists that a rejection asks for; undefined if it is another. */
function neededLists(error: unknown): string[] | undefined {
  if (!(error instanceof Error) || !error.message.includes('LISTS_NEEDED')) return undefined;
  return (JSON.parse(error.message) as { values: { lists: string[] } }).values.lists;
}

/**
 * A ledger in memory with Fabric's semantics as far as one transaction sees them: it reads what was committed
 * before, never its own writes; plaintext of an implicit collection is at its organisation only, hashes everywhere.
 * Endorsement policies are kept, not enforced: that is the network's part and is tested on a network.
 */
export class FakeLedger {
  readonly #versions = new Map<string, Version[]>();
  readonly #private = new Map<string, Buffer>();
  readonly #policies = new Map<string, Uint8Array>();

  /** Runs a transaction and commits what it wrote; a rejection commits nothing. */
  async submit(
    user: User,
    run: (ctx: TradeContext) => Promise<string>,
    proposal: Proposal = {},
  ): Promise<{ text: string; writes: WriteSet }> {
    const { text, writes, txId, time } = await this.#simulate(user, run, proposal);
    for (const [key, value] of writes.state) this.#append(key, { txId, value: Buffer.from(value), time });
    for (const [key, value] of writes.private) this.#private.set(key, Buffer.from(value));
    for (const [key, policy] of writes.policies) this.#policies.set(key, policy);
    return { text, writes };
  }

  /** Runs a transaction and forgets what it wrote. Returns its answer. */
  async evaluate(user: User, run: (ctx: TradeContext) => Promise<string>, proposal: Proposal = {}): Promise<string> {
    return (await this.#simulate(user, run, proposal)).text;
  }

  /** The committed value of a public key. */
  state(key: string): string | undefined {
    return this.#versions.get(key)?.at(-1)?.value.toString();
  }

  /** The committed value of a private key. */
  privateText(msp: string, key: string): string | undefined {
    return this.#private.get(privateKey(implicitCollection(msp), key))?.toString();
  }

  policy(key: string): Uint8Array | undefined {
    return this.#policies.get(key);
  }

  /** Writes a public key as organisations with modified chaincode could; its policy stays unless one is given. */
  tamper(key: string, value: string, policy?: Uint8Array): void {
    if (policy !== undefined) this.#policies.set(key, policy);
    this.#append(key, { txId: randomBytes(8).toString('hex'), value: Buffer.from(value), time: new Date() });
  }

  /** Writes a record as organisations with modified chaincode could, under the policy that honest ones write. */
  tamperRecord(record: TradeRecord, text = canonicalJson(record)): void {
    const members = Members.parse(JSON.parse(this.state(MEMBERS_KEY) ?? ''));
    this.tamper(recordKey(record), text, buildRecordPolicy(record, listMspIds(members)));
  }

  /** Writes a private key as its own organisation with modified chaincode could. */
  tamperPrivate(msp: string, key: string, value: string, policy?: Uint8Array): void {
    this.#private.set(privateKey(implicitCollection(msp), key), Buffer.from(value));
    if (policy !== undefined) this.#policies.set(privateKey(implicitCollection(msp), key), policy);
  }

  /** Everything that stands in public: keys and values. */
  publicText(): string {
    return [...this.#versions]
      .flatMap(([key, versions]) => [key, ...versions.map(({ value }) => value.toString())])
      .join('\n');
  }

  keys(): string[] {
    return [...this.#versions.keys(), ...this.#private.keys()];
  }

  #append(key: string, version: Version): void {
    this.#versions.set(key, [...(this.#versions.get(key) ?? []), version]);
  }

  /** Simulates as a client does that knows which lists there are: it brings those that are asked for. */
  async #simulate(user: User, run: (ctx: TradeContext) => Promise<string>, proposal: Proposal): Promise<Simulated> {
    if (proposal.transient?.['lists'] !== undefined) return this.#simulateOnce(user, run, proposal);
    const brought = new Map<string, unknown>();
    for (;;) {
      try {
        const lists = brought.size === 0 ? {} : { lists: JSON.stringify(Object.fromEntries(brought)) };
        return await this.#simulateOnce(user, run, { ...proposal, transient: { ...proposal.transient, ...lists } });
      } catch (error) {
        const names = neededLists(error)?.filter((name) => !brought.has(name)) ?? [];
        if (names.length === 0) throw error;
        for (const name of names) brought.set(name, this.#list(name));
      }
    }
  }

  /** A list by its name; null if what stands there is not one. */
  #list(name: string): unknown {
    const [msp = '', ...key] = name.split('/');
    const bytes = this.#private.get(privateKey(implicitCollection(msp), key.join('/')));
    try {
      return TokenList.parse(JSON.parse(bytes?.toString() ?? ''));
    } catch {
      return null;
    }
  }

  async #simulateOnce(user: User, run: (ctx: TradeContext) => Promise<string>, proposal: Proposal): Promise<Simulated> {
    const writes: WriteSet = { state: new Map(), private: new Map(), policies: new Map(), event: undefined };
    const time = proposal.time ?? new Date(Date.now());
    const ctx = new TradeContext();
    ctx.stub = this.#stub(user, writes, time, proposal) as ChaincodeStub;
    ctx.clientIdentity = identityOf(user) as ClientIdentity;
    return { text: await run(ctx), writes, txId: randomBytes(8).toString('hex'), time };
  }

  #stub(user: User, writes: WriteSet, time: Date, { transient = {}, peer = user.msp }: Proposal): Stub {
    const nothing = Buffer.alloc(0);
    return {
      getChannelID: () => 'trade',
      getDateTimestamp: () => time,
      getTransient: () => new Map(Object.entries(transient).map(([name, text]) => [name, Buffer.from(text)])),
      getState: (key) => Promise.resolve(this.#versions.get(key)?.at(-1)?.value ?? nothing),
      putState: async (key, value) => {
        await Promise.resolve(writes.state.set(key, Buffer.from(value).toString()));
      },
      setStateValidationParameter: async (key, policy) => {
        await Promise.resolve(writes.policies.set(key, policy));
      },
      // As the shim does, whatever its type says: undefined if there is no policy.
      getStateValidationParameter: (key) => Promise.resolve(this.#policies.get(key) as Uint8Array),
      getHistoryForKey: (key) => this.#history(key),
      getPrivateData: (collection, key) => {
        if (collection !== implicitCollection(peer))
          return Promise.reject(new Error('private data matching public hash version is not available'));
        return Promise.resolve(this.#private.get(privateKey(collection, key)) ?? nothing);
      },
      getPrivateDataHash: (collection, key) => {
        const value = this.#private.get(privateKey(collection, key));
        return Promise.resolve(value === undefined ? nothing : createHash('sha256').update(value).digest());
      },
      putPrivateData: async (collection, key, value) => {
        await Promise.resolve(writes.private.set(privateKey(collection, key), Buffer.from(value).toString()));
      },
      getPrivateDataValidationParameter: (collection, key) =>
        Promise.resolve(this.#policies.get(privateKey(collection, key)) ?? nothing),
      setPrivateDataValidationParameter: async (collection, key, policy) => {
        await Promise.resolve(writes.policies.set(privateKey(collection, key), policy));
      },
      setEvent: (name, payload) => {
        writes.event = { name, payload: Buffer.from(payload).toString() };
      },
    };
  }

  #history(key: string): ReturnType<Stub['getHistoryForKey']> {
    const found = [...(this.#versions.get(key) ?? [])].reverse().map(({ txId, value, time }) => ({
      txId,
      value,
      isDelete: false,
      timestamp: {
        seconds: Math.floor(time.getTime() / 1_000),
        nanos: (time.getTime() % 1_000) * 1e6,
      },
    }));
    return iterator(found) as ReturnType<Stub['getHistoryForKey']>;
  }
}

/** The name under which a private key stands in a write set. */
export function privateKey(collection: string, key: string): string {
  return `${collection}:${key}`;
}

function identityOf({ msp, role, party }: User): Pick<ClientIdentity, 'getMSPID' | 'getAttributeValue'> {
  const attributes: Record<string, string> = { 'naru.role': role, 'naru.party': party };
  return { getMSPID: () => msp, getAttributeValue: (name) => attributes[name] ?? null };
}

function iterator<T>(values: T[]): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]: () => {
      const each = values.values();
      return { next: () => Promise.resolve(each.next()) };
    },
  };
}
