import type { LiveVersion } from '../storage/table.js';
import { newRead, RangeResults } from './rangeResults.js';

export type Entry = readonly [key: string, version: LiveVersion];

/** A range query of a chaincode, and a record of what it returned. */
export class RangeQuery implements Iterator<Entry, undefined> {
  readonly start: string;
  readonly #end: string;
  readonly #entries: Iterator<Entry>;
  readonly #limit: number;
  readonly #results = new RangeResults();
  #lastSeen = '';
  #taken = 0;
  #exhausted = false;

  /** @param limit the size of a page; 0 for no paging. */
  constructor(start: string, end: string, entries: Iterator<Entry>, limit = 0) {
    this.start = start;
    this.#end = end;
    this.#entries = entries;
    this.#limit = limit;
  }

  next(): IteratorResult<Entry, undefined> {
    const next = this.#limit > 0 && this.#taken >= this.#limit ? undefined : this.#entries.next();
    if (!next || next.done) {
      this.#exhausted = true;
      return { done: true, value: undefined };
    }
    const [key, version] = next.value;
    this.#taken += 1;
    this.#results.add(newRead(key, version));
    this.#lastSeen = key;
    return { done: false, value: next.value };
  }

  /** The first key of the next page; empty at the end. */
  bookmark(): string {
    const next = this.#entries.next();
    return next.done ? '' : next.value[0];
  }

  get exhausted(): boolean {
    return this.#exhausted;
  }

  /** The query's own end, or the last returned key if it was not read to its end. */
  get seenUpTo(): string {
    return this.#exhausted ? this.#end : this.#lastSeen;
  }

  results(): ReturnType<RangeResults['done']> {
    return this.#results.done();
  }
}
