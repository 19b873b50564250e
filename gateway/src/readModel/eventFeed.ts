import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { User } from '../identity/users.js';
import { BLOCKS, type EventPage, type EventQueries, mayKnow, type SeenEvent } from './eventQueries.js';
import { LAST_POSITION, type Position } from './events.js';
import type { ReadModel } from './readModel.js';

/** How many events are held at most, beside those of the last page: about a kilobyte each. */
const MAX_HELD = 5_000;
/** After so long it is tried again what the database did not answer. */
const RECOVERY_MS = 1_000;

/** The events of some blocks up to one. */
interface Held {
  readonly events: readonly SeenEvent[];
  readonly block: number;
}

const endOf = (block: number): Position => ({ block, position: LAST_POSITION });

/**
 * The latest events, read once for all streams. Each stream takes from it what its user may know; one that is so slow that
 * its next events are no longer held reads them from the database again.
 */
export class EventFeed {
  readonly #queries: Pick<EventQueries, 'after' | 'between'>;
  readonly #readModel: Pick<ReadModel, 'indexed' | 'onBlock'>;
  readonly #log: Logger;
  readonly #maxHeld: number;
  readonly #listeners = new Set<() => void>();
  /** The events of all blocks after `#first`, up to `#last`. */
  #held: Held[] = [];
  #first = 0;
  #last = 0;
  #isReading = false;

  constructor(
    queries: Pick<EventQueries, 'after' | 'between'>,
    readModel: Pick<ReadModel, 'indexed' | 'onBlock'>,
    log: Logger,
    maxHeld = MAX_HELD,
  ) {
    this.#queries = queries;
    this.#readModel = readModel;
    this.#log = log;
    this.#maxHeld = maxHeld;
    readModel.onBlock(() => {
      const isNew = this.#last !== readModel.indexed;
      if (isNew && this.#listeners.size > 0 && !this.#isReading) void this.#read();
    });
  }

  /** Calls back when there may be new events. Nothing is read while nobody listens. @returns a function that ends it */
  onNews(listener: () => void): () => void {
    if (this.#listeners.size === 0 && !this.#isReading) this.#begin();
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What a user may know of the next blocks after a position, or undefined if there are none yet. */
  async after(user: User, from: Position): Promise<EventPage | undefined> {
    // Within a block, or before what is held.
    if (from.position < LAST_POSITION || from.block < this.#first) return this.#ask(user, from);
    const page = this.#held.find(({ block }) => block > from.block);
    if (page === undefined) return undefined;
    const events = page.events.filter((each) => each.event.data.block > from.block && mayKnow(user, each));
    return { events: events.map(({ event }) => event), until: endOf(page.block) };
  }

  async #ask(user: User, from: Position): Promise<EventPage | undefined> {
    // All of this block is in the database before the question is put.
    const { indexed: block } = this.#readModel;
    const page = await this.#queries.after(user, from);
    if (page !== undefined) return page;
    const isThere = from.block > block || (from.block === block && from.position === LAST_POSITION);
    return isThere ? undefined : { events: [], until: endOf(block) };
  }

  #begin(): void {
    this.#held = [];
    this.#first = this.#last = this.#readModel.indexed;
  }

  /** Reads up to the last block, and tells whoever listens. */
  async #read(): Promise<void> {
    this.#isReading = true;
    while (this.#listeners.size > 0 && this.#last !== this.#readModel.indexed) {
      // The ledger is read again from its start.
      if (this.#last > this.#readModel.indexed) this.#begin();
      else await this.#readNext().catch((error: unknown) => this.#recover(error));
    }
    this.#isReading = false;
    for (const listener of this.#listeners) listener();
  }

  async #readNext(): Promise<void> {
    const block = Math.min(this.#readModel.indexed, this.#last + BLOCKS);
    const events = await this.#queries.between(endOf(this.#last), endOf(block));
    this.#last = block;
    if (events.length > 0) this.#held.push({ events, block });
    let count = this.#held.reduce((sum, page) => sum + page.events.length, 0);
    while (count > this.#maxHeld && this.#held.length > 1) {
      const gone = this.#held.shift();
      count -= gone?.events.length ?? 0;
      this.#first = gone?.block ?? this.#first;
    }
  }

  async #recover(error: unknown): Promise<void> {
    this.#log.warn({ err: error }, 'Events could not be read');
    await delay(RECOVERY_MS, undefined, { ref: false });
  }
}
