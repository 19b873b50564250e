import { fromByteOrder, toByteOrder } from '../bytes/byteOrder.js';
import { SortedKeys } from './sortedKeys.js';

/** A transaction's place on the ledger. It is also the version of the keys that the transaction writes. */
export interface Height {
  readonly block: number;
  readonly tx: number;
}

/** One write of a key. */
export interface Version extends Height {
  /** null if the key was deleted. */
  readonly value: Uint8Array | null;
  /** A serialized KVMetadataWrite, as in Fabric; null if there is none. */
  readonly metadata: Uint8Array | null;
}

/** A version that is not a deletion. */
export interface LiveVersion extends Version {
  readonly value: Uint8Array;
}

/** The keys of one namespace or collection, with their versions. Readers see the state as of a block. */
export class Table {
  readonly #versions = new Map<string, Version[]>();
  readonly #sorted = new SortedKeys();
  readonly #keepsHistory: boolean;

  constructor(keepsHistory: boolean) {
    this.#keepsHistory = keepsHistory;
  }

  /** A key's version as of a block; undefined if it was deleted. */
  get(key: string, block: number): LiveVersion | undefined {
    return this.#get(toByteOrder(key), block);
  }

  /** The newest version. It may be a deletion. */
  latest(key: string): Version | undefined {
    return this.#versions.get(toByteOrder(key))?.at(-1);
  }

  /** All kept versions, the oldest first. */
  history(key: string): readonly Version[] {
    return this.#versions.get(toByteOrder(key)) ?? [];
  }

  /** @param oldestRead the oldest block that a running simulation reads. Older versions are not needed any more. */
  put(key: string, version: Version, oldestRead: number): void {
    const ordered = toByteOrder(key);
    const versions = this.#versions.get(ordered);
    if (!versions) {
      this.#versions.set(ordered, [version]);
      this.#sorted.add(ordered);
      return;
    }
    if (!this.#keepsHistory) {
      const stillRead = versions.findLastIndex(({ block }) => block <= oldestRead);
      if (stillRead > 0) versions.splice(0, stillRead);
    }
    versions.push(version);
  }

  /** Forgets the values that a key had up to a height. */
  forget(key: string, upTo: Height): void {
    const ordered = toByteOrder(key);
    const versions = this.#versions.get(ordered);
    if (!versions) return;
    this.#versions.set(
      ordered,
      versions.map((version) => (isAfter(version, upTo) ? version : { ...version, value: null, metadata: null })),
    );
  }

  /** The live keys from start to before end, as of a block; an empty end is the end of the table. */
  *range(start: string, end: string, block: number): Generator<[key: string, version: LiveVersion]> {
    const stop = toByteOrder(end);
    // Each step looks for the next key again, because keys may be added while a chaincode reads an iterator.
    let key = this.#sorted.from(toByteOrder(start));
    while (key !== undefined && (stop === '' || key < stop)) {
      const version = this.#get(key, block);
      if (version) yield [fromByteOrder(key), version];
      key = this.#sorted.after(key);
    }
  }

  #get(ordered: string, block: number): LiveVersion | undefined {
    const version = this.#versions.get(ordered)?.findLast((candidate) => candidate.block <= block);
    return version && isLive(version) ? version : undefined;
  }
}

export function isLive(version: Version): version is LiveVersion {
  return version.value !== null;
}

function isAfter(version: Height, other: Height): boolean {
  return version.block > other.block || (version.block === other.block && version.tx > other.tx);
}
