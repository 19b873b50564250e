import { ledger } from '@hyperledger/fabric-protos';
import { sha256 } from '../bytes/bytes.js';
import { requireValue } from '../../shared/requireValue.js';
import type { Height } from '../storage/table.js';

const { KVRead, QueryReads, QueryReadsMerkleSummary, Version } = ledger.rwset.kvrwset;
type Read = ledger.rwset.kvrwset.KVRead;
type Summary = ledger.rwset.kvrwset.QueryReadsMerkleSummary;

/** Up to this many results are recorded as they are, and this many hashes make one hash of the next level. */
const MAX_DEGREE = 50;

/** The results of a range query in a read set. */
export type RecordedRange = { readonly raw: readonly Read[] } | { readonly summary: Summary };

export function newVersion({ block, tx }: Height): ledger.rwset.kvrwset.Version {
  const version = new Version();
  version.setBlockNum(block);
  version.setTxNum(tx);
  return version;
}

/** A read of a key. It has no version if there was no such key. */
export function newRead(key: string, version: Height | undefined): Read {
  const read = new KVRead();
  read.setKey(key);
  if (version) read.setVersion(newVersion(version));
  return read;
}

/** Collects the results of a range query: few results as they are, more as Fabric's tree of hashes. */
export class RangeResults {
  #pending: Read[] = [];
  /** Hashes by level; level 1 is at index 0. */
  readonly #levels: Buffer[][] = [[]];

  add(read: Read): void {
    this.#pending.push(read);
    if (this.#pending.length > MAX_DEGREE) this.#hashPending();
  }

  /** Ends the collection. */
  done(): RecordedRange {
    if (this.#levels.length === 1 && this.#level(0).length === 0) return { raw: this.#pending };
    if (this.#pending.length > 0) this.#hashPending();
    for (let level = 0; level < this.#levels.length - 1; level += 1) this.#raise(level);
    if (this.#level(this.#levels.length - 1).length > MAX_DEGREE) this.#combine(this.#levels.length - 1);
    const summary = new QueryReadsMerkleSummary();
    summary.setMaxDegree(MAX_DEGREE);
    summary.setMaxLevel(this.#levels.length);
    summary.setMaxLevelHashesList(this.#level(this.#levels.length - 1));
    return { summary };
  }

  #level(index: number): Buffer[] {
    return requireValue(this.#levels[index], 'a level of hashes');
  }

  #hashPending(): void {
    const reads = new QueryReads();
    reads.setKvReadsList(this.#pending);
    this.#pending = [];
    this.#level(0).push(sha256(reads.serializeBinary()));
    for (let level = 0; this.#level(level).length > MAX_DEGREE; level += 1) this.#combine(level);
  }

  /** At the end, the rest of a level goes up to the next level. A single hash is not hashed again. */
  #raise(level: number): void {
    const hashes = this.#level(level);
    const [only] = hashes;
    if (only === undefined) return;
    if (hashes.length > 1) {
      this.#combine(level);
      return;
    }
    this.#levels[level] = [];
    this.#level(level + 1).push(only);
  }

  #combine(level: number): void {
    const hash = sha256(...this.#level(level));
    this.#levels[level] = [];
    if (level + 1 === this.#levels.length) this.#levels.push([]);
    this.#level(level + 1).push(hash);
  }
}
