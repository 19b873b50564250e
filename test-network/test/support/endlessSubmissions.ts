import { setTimeout as delay } from 'node:timers/promises';
import type { TestClient } from './client.js';
import { VALID } from './codes.js';
import { until } from './until.js';

/** Who was refused a moment ago asks again, but does not drown a network that is recovering. */
const AFTER_REFUSAL_MS = 50;
const PROGRESS_WITHIN_MS = 90_000;

/** Keys that are put one after the other, so many at a time, until it is told to stop. */
export class EndlessSubmissions {
  /** The transaction that put a key, of those whose commit the client was told of. */
  readonly acknowledged = new Map<string, string>();
  refused = 0;
  readonly #client: TestClient;
  readonly #endorsers: readonly string[];
  readonly #workers: Promise<void>[];
  #isStopped = false;

  constructor(client: TestClient, prefix: string, together: number, endorsers: readonly string[]) {
    this.#client = client;
    this.#endorsers = endorsers;
    this.#workers = Array.from({ length: together }, (_, index) => this.#work(`${prefix}-${index}`));
  }

  /** Waits until so many more are acknowledged. @throws Error where they are not in time. */
  async more(count: number): Promise<void> {
    const wanted = this.acknowledged.size + count;
    const what = `${count} more submissions are acknowledged`;
    await until(what, () => this.acknowledged.size >= wanted, PROGRESS_WITHIN_MS);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all(this.#workers);
  }

  /** A key is never tried twice: what became of a submission that failed is not known. */
  async #work(prefix: string): Promise<void> {
    for (let attempt = 0; !this.#isStopped; attempt += 1) {
      const key = `${prefix}-${attempt}`;
      try {
        const { code, transactionId } = await this.#client.submit('put', [key, key], { endorsers: this.#endorsers });
        if (code === VALID) this.acknowledged.set(key, transactionId);
      } catch {
        this.refused += 1;
        await delay(AFTER_REFUSAL_MS);
      }
    }
  }
}
