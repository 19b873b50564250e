import { type Token, type TradeRecord } from '@naru/chaincode/domain';
import type { Call } from '@naru/gateway';
import type { World } from '../world/world.js';

const ULID = /[0-7][0-9A-HJKMNP-TV-Z]{25}/g;
const MAX_REQUESTS = 200;

/** What everybody on the channel has seen. */
export class Sight {
  readonly #world: World;
  /** Requests as they stand in blocks, the latest last. */
  readonly #requests: { readonly msp: string; readonly call: Call }[] = [];

  constructor(world: World) {
    this.#world = world;
  }

  get records(): readonly TradeRecord[] {
    return [...this.#world.reader.records.values()].map(({ record }) => record);
  }

  get tokens(): readonly Token[] {
    return this.records.flatMap(({ tokens }) => tokens);
  }

  /** Every id that stands somewhere in a record: of documents, parties, claims, offers. */
  get ids(): readonly string[] {
    return [...new Set(this.records.flatMap((record) => JSON.stringify(record).match(ULID) ?? []))];
  }

  /** The ids that stand in records, and under which nothing stands yet. */
  get announced(): readonly string[] {
    const taken = new Set([...this.records.map(({ id }) => id), ...this.#world.users.map(({ party }) => party)]);
    return this.ids.filter((id) => !taken.has(id));
  }

  /** The requests that stand in blocks. What went with them privately only their own organisation has. */
  requestsSeenBy(msp: string): readonly Call[] {
    return this.#requests.map(({ msp: from, call }) => (from === msp ? call : { ...call, transient: {} }));
  }

  note(msp: string, call: Call): void {
    this.#requests.push({ msp, call });
    if (this.#requests.length > MAX_REQUESTS) this.#requests.shift();
  }
}
