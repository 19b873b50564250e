import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { TestClient } from './client.js';
import { VALID } from './codes.js';
import { until } from './until.js';

/** The pause after a refusal, so that a network that recovers is not flooded. */
const AFTER_REFUSAL_MS = 50;
const PROGRESS_WITHIN_MS = 240_000;

/** Puts keys, several at a time, until `stop` is called. */
export class EndlessSubmissions {
  /** The transactions of acknowledged keys, by key. */
  readonly acknowledged = new Map<string, string>();
  refused = 0;
  readonly #client: TestClient;
  readonly #endorsers: readonly string[];
  readonly #abort = new AbortController();
  readonly #stopped = once(this.#abort.signal, 'abort');
  readonly #workers: Promise<void>[];

  constructor(client: TestClient, prefix: string, together: number, endorsers: readonly string[]) {
    this.#client = client;
    this.#endorsers = endorsers;
    this.#workers = Array.from({ length: together }, (_, index) => this.#work(`${prefix}-${index}`));
  }

  /** Waits until more keys are acknowledged. @throws Error if they are not in time. */
  async more(count: number): Promise<void> {
    const wanted = this.acknowledged.size + count;
    const what = `${count} more submissions are acknowledged`;
    await until(what, () => this.acknowledged.size >= wanted, PROGRESS_WITHIN_MS);
  }

  /** Does not wait for the last answers: an ordering node may take a transaction and lose it when it is killed. */
  async stop(): Promise<void> {
    this.#abort.abort();
    await Promise.all(this.#workers);
  }

  /** A key is never tried twice: a submission that failed may still be committed. */
  async #work(prefix: string): Promise<void> {
    for (let attempt = 0; !this.#abort.signal.aborted; attempt += 1)
      await Promise.race([this.#submit(`${prefix}-${attempt}`), this.#stopped]);
  }

  async #submit(key: string): Promise<void> {
    try {
      const { code, transactionId } = await this.#client.submit('put', [key, key], { endorsers: this.#endorsers });
      if (code === VALID) this.acknowledged.set(key, transactionId);
    } catch {
      this.refused += 1;
      await delay(AFTER_REFUSAL_MS);
    }
  }
}
