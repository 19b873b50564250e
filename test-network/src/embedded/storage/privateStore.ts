import type { ledger } from '@hyperledger/fabric-protos';
import { asKey, hashKey } from '../bytes/mapKeys.js';
import { keepBytes } from '../bytes/keptBytes.js';
import { decodeStoredWrite, encodeStoredWrite, newPrivateSet, type StoredWrite } from './privateWrite.js';
import { RecordLog, type RecordLogOptions } from './recordLog.js';
import { isLive, type Height } from './table.js';
import { Tables } from './tables.js';

interface StoredRecord extends Height {
  readonly offset: number;
}

/** The plain values of one organisation's collections, in memory and on disk. */
export class PrivateStore {
  readonly mspId: string;
  readonly data = new Tables({ keepsHistory: false });
  readonly #log: RecordLog;
  /** The writes that were on the disk at the start, until the chain is replayed. */
  readonly #recovered = new Map<string, StoredWrite[]>();
  readonly #byHeight = new Map<string, number[]>();
  /** A purge names a key by its hash: the key, and all its records. */
  readonly #byKeyHash = new Map<string, { readonly key: string; readonly records: StoredRecord[] }>();

  /** @throws DamagedFile if private data that was acknowledged is damaged or missing. */
  constructor(mspId: string, file: RecordLogOptions) {
    this.mspId = mspId;
    this.#log = RecordLog.open(file, (data, offset) => {
      const write = decodeStoredWrite(data);
      this.#index(write, offset);
      const height = heightId(write);
      this.#recovered.set(height, [...(this.#recovered.get(height) ?? []), write]);
    });
  }

  /** The end of what is kept in the file. */
  get end(): number {
    return this.#log.end;
  }

  /**
   * Writes to the disk. The writes are kept after the returned function is called, and readers see them after `apply`.
   * @throws StorageFault if they cannot be written. It can be tried again.
   */
  async write(writes: readonly StoredWrite[]): Promise<() => void> {
    const offsets = await this.#log.append(writes.map(encodeStoredWrite));
    return () => {
      this.#log.confirm();
      for (const [index, offset] of offsets.entries()) {
        const write = writes[index];
        if (write) this.#index(write, offset);
      }
    };
  }

  apply(writes: readonly StoredWrite[], oldestRead: number): void {
    const written = new Set<string>();
    for (const { namespace, collection, key, value, block, tx } of writes) {
      const table = this.data.of(namespace, collection);
      const id = `${namespace}\0${collection}\0${key}`;
      if (value !== undefined) {
        written.add(id);
        table.put(key, { block, tx, value: value && keepBytes(value), metadata: null }, oldestRead);
        continue;
      }
      // A write of metadata alone gives the key a new version.
      const before = table.latest(key);
      if (!written.has(id) && before && isLive(before)) table.put(key, { ...before, block, tx }, oldestRead);
    }
  }

  /** The writes of a transaction that were on the disk when the store was opened. */
  recovered(height: Height): readonly StoredWrite[] {
    return this.#recovered.get(heightId(height)) ?? [];
  }

  /** Ends the recovery. Writes of blocks that are not on the chain are erased, and erasures that were interrupted end. */
  async endRecovery(chainHeight: number): Promise<void> {
    const orphans = [...this.#recovered.values()].flat().filter(({ block }) => block >= chainHeight);
    this.#recovered.clear();
    const offsets = orphans.flatMap((write) => this.#byHeight.get(heightId(write)) ?? []);
    for (const write of orphans) this.#byHeight.delete(heightId(write));
    await this.#log.erase([...new Set(offsets)]);
    await this.#log.finishErasures();
  }

  /** A transaction's private writes, without purged keys, for block events with private data. */
  stored(height: Height): ledger.rwset.TxPvtReadWriteSet | undefined {
    const records = (this.#byHeight.get(heightId(height)) ?? []).map((offset) => this.#log.read(offset));
    const writes = records.filter((record) => record !== undefined).map(decodeStoredWrite);
    return writes.length > 0 ? newPrivateSet(writes) : undefined;
  }

  /** Forgets a key's values up to a height. @returns the records to erase with {@link erase}. */
  purge(namespace: string, collection: string, keyHash: Uint8Array, upTo: Height): number[] {
    const entry = this.#byKeyHash.get(`${namespace}\0${collection}\0${asKey(keyHash)}`);
    if (!entry) return [];
    this.data.of(namespace, collection).forget(entry.key, upTo);
    const isPurged = ({ block, tx }: Height): boolean => block < upTo.block || (block === upTo.block && tx <= upTo.tx);
    const purged = entry.records.filter(isPurged);
    entry.records.splice(0, entry.records.length, ...entry.records.filter((record) => !isPurged(record)));
    return purged.map(({ offset }) => offset);
  }

  erase(offsets: readonly number[]): Promise<void> {
    return this.#log.erase(offsets);
  }

  close(): void {
    this.#log.close();
  }

  #index({ namespace, collection, key, block, tx }: StoredWrite, offset: number): void {
    const height = heightId({ block, tx });
    const offsets = this.#byHeight.get(height);
    if (offsets) offsets.push(offset);
    else this.#byHeight.set(height, [offset]);
    const keyId = `${namespace}\0${collection}\0${hashKey(key)}`;
    const entry = this.#byKeyHash.get(keyId);
    if (entry) entry.records.push({ offset, block, tx });
    else this.#byKeyHash.set(keyId, { key, records: [{ offset, block, tx }] });
  }
}

function heightId({ block, tx }: Height): string {
  return `${block}:${tx}`;
}
