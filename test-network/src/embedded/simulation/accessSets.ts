import type { Height } from '../storage/table.js';
import type { RangeQuery } from './rangeQuery.js';

/** The names and values of a key's metadata. */
export type Metadata = readonly (readonly [name: string, value: Uint8Array])[];

/** The name of the metadata that holds a key's endorsement policy. */
export const VALIDATION_PARAMETER = 'VALIDATION_PARAMETER';

export interface PrivateValue {
  /** null if it was deleted. */
  readonly value: Uint8Array | null;
  readonly purge: boolean;
}

/** What a simulation read and wrote in one private collection. */
export interface CollectionSet {
  readonly reads: Map<string, Height | undefined>;
  readonly writes: Map<string, PrivateValue>;
  readonly metadata: Map<string, Metadata>;
  /** Whether plain values were read. Only a member's peer can do that. */
  readsPlainValues: boolean;
}

/** What a simulation read and wrote in one namespace. */
export interface NamespaceSet {
  readonly reads: Map<string, Height | undefined>;
  readonly writes: Map<string, Uint8Array | null>;
  readonly metadata: Map<string, Metadata>;
  readonly ranges: RangeQuery[];
  readonly collections: Map<string, CollectionSet>;
}

/** What a simulation read and wrote. A namespace or collection is added when it is first used. */
export class AccessSets {
  readonly namespaces = new Map<string, NamespaceSet>();

  namespace(name: string): NamespaceSet {
    const known = this.namespaces.get(name);
    if (known) return known;
    const set: NamespaceSet = {
      reads: new Map(),
      writes: new Map(),
      metadata: new Map(),
      ranges: [],
      collections: new Map(),
    };
    this.namespaces.set(name, set);
    return set;
  }

  collection(namespace: string, name: string): CollectionSet {
    const { collections } = this.namespace(namespace);
    const known = collections.get(name);
    if (known) return known;
    const set: CollectionSet = { reads: new Map(), writes: new Map(), metadata: new Map(), readsPlainValues: false };
    collections.set(name, set);
    return set;
  }
}

export function isWritten(set: CollectionSet | NamespaceSet): boolean {
  return set.writes.size + set.metadata.size > 0;
}
