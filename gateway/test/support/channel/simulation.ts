import { createHash } from 'node:crypto';

const PREFIX = '_implicit_org_';
const SEPARATOR = '\u0000';
const NOTHING = Buffer.of();
/** Stands for the name of a collection where there is none. */
const PUBLIC = '';

/** Who proposes a transaction: what Fabric reads from the certificate. */
export interface Identity {
  readonly msp: string;
  readonly role: string;
  readonly party: string;
}

/** A transaction that is proposed, and on whose peer it runs. */
export interface Proposal {
  readonly id: string;
  readonly time: Date;
  readonly by: Identity;
  readonly transient: Readonly<Record<string, string>>;
  /** The one organisation whose collection this peer has in plain text. */
  readonly peer: string;
}

/** One version of a public key. */
export interface Version {
  readonly txId: string;
  readonly value: Buffer;
  readonly time: Date;
}

/** What was committed before. */
export interface Committed {
  versions(key: string): readonly Version[];
  /** A private key as its own organisation has it, with the number of its version. */
  privateValue(collection: string, key: string): { readonly value: Buffer; readonly version: number } | undefined;
  policy(collection: string, key: string): Uint8Array | undefined;
}

/** What one run of a transaction read and would write. */
export interface Simulation {
  /** What it read, by a name under which {@link versionRead} finds its version again. */
  readonly reads: Map<string, string>;
  readonly writes: Map<string, Buffer>;
  readonly privateWrites: Map<string, { readonly collection: string; readonly key: string; readonly value: Buffer }>;
  readonly policies: Map<string, Uint8Array>;
}

export const newSimulation = (): Simulation => ({
  reads: new Map(),
  writes: new Map(),
  privateWrites: new Map(),
  policies: new Map(),
});

export const privateName = (collection: string, key: string): string => [collection, key].join(SEPARATOR);

/** The public key of which a name is; undefined if it is that of a private key. */
export function publicKeyOf(name: string): string | undefined {
  return name.startsWith(SEPARATOR) ? name.slice(SEPARATOR.length) : undefined;
}

/** The version of something that was read, as it is now: a key or a private key. */
export function versionRead(committed: Committed, name: string): string {
  const [kind = '', ...rest] = name.split('|');
  const [first = '', second = ''] = rest;
  if (kind === 'key') return committed.versions(first).at(-1)?.txId ?? '';
  return String(committed.privateValue(first, second)?.version ?? '');
}

/**
 * The part of Fabric's stub that the chaincode uses, on one peer: it reads what was committed before and never its own
 * writes; it has the plain text of its own organisation's collection, and the hashes of all.
 */
export function stubOf(
  committed: Committed,
  { time, transient, peer }: Proposal,
  { reads, ...written }: Simulation,
): object {
  const read = (...name: readonly string[]): void => {
    reads.set(name.join('|'), versionRead(committed, name.join('|')));
  };
  return {
    getChannelID: () => 'trade',
    getDateTimestamp: () => time,
    getTransient: () => new Map(Object.entries(transient).map(([name, text]) => [name, Buffer.from(text)])),
    getState: (key: string) => {
      read('key', key);
      return Promise.resolve(committed.versions(key).at(-1)?.value ?? NOTHING);
    },
    getHistoryForKey: (key: string) => asyncOf(committed.versions(key).toReversed().map(historyEntry)),
    putState: (key: string, value: Uint8Array) => Promise.resolve(void written.writes.set(key, Buffer.from(value))),
    // That policies are kept to is the network's part, and is tested on a network.
    setStateValidationParameter: (key: string, policy: Uint8Array) =>
      Promise.resolve(void written.policies.set(privateName(PUBLIC, key), policy)),
    getStateValidationParameter: (key: string) => Promise.resolve(committed.policy(PUBLIC, key) ?? NOTHING),
    getPrivateData: (collection: string, key: string) => {
      if (collection !== PREFIX + peer)
        return Promise.reject(new Error('private data matching public hash version is not available'));
      read('private', collection, key);
      return Promise.resolve(committed.privateValue(collection, key)?.value ?? NOTHING);
    },
    getPrivateDataHash: (collection: string, key: string) => {
      read('private', collection, key);
      const value = committed.privateValue(collection, key)?.value;
      return Promise.resolve(value === undefined ? NOTHING : createHash('sha256').update(value).digest());
    },
    putPrivateData: (collection: string, key: string, value: Uint8Array) => {
      written.privateWrites.set(privateName(collection, key), { collection, key, value: Buffer.from(value) });
      return Promise.resolve();
    },
    getPrivateDataValidationParameter: (collection: string, key: string) =>
      Promise.resolve(committed.policy(collection, key) ?? NOTHING),
    setPrivateDataValidationParameter: (collection: string, key: string, policy: Uint8Array) =>
      Promise.resolve(void written.policies.set(privateName(collection, key), policy)),
    setEvent: () => undefined,
  };
}

function historyEntry({ txId, value, time }: Version): object {
  const milliseconds = time.getTime();
  const timestamp = { seconds: Math.floor(milliseconds / 1_000), nanos: (milliseconds % 1_000) * 1e6 };
  return { txId, value, isDelete: false, timestamp };
}

function asyncOf(values: readonly object[]): AsyncIterable<object> {
  return {
    [Symbol.asyncIterator]: () => {
      const each = values.values();
      return { next: () => Promise.resolve(each.next()) };
    },
  };
}

/** The caller's identity as a contract asks for it. */
export function clientIdentityOf({ msp, role, party }: Identity): object {
  const attributes = new Map([
    ['naru.role', role],
    ['naru.party', party],
  ]);
  return { getMSPID: () => msp, getAttributeValue: (name: string) => attributes.get(name) ?? null };
}
