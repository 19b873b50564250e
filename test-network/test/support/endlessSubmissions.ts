import { setTimeout as delay } from 'node:timers/promises';
import type { TestClient } from './client.js';
import { VALID } from './codes.js';
import { until } from './until.js';

/** The pause after a refusal, so that a network that recovers is not flooded. */
const AFTER_REFUSAL_MS = 50;
const PROGRESS_WITHIN_MS = 90_000;

/** Puts keys, several at a time, until `stop` is called. */
export class EndlessSubmissions {
  /** The transactions of acknowledged keys, by key. */
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

  /** Waits until more keys are acknowledged. @throws Error if they are not in time. */
  async more(count: number): Promise<void> {
    const wanted = this.acknowledged.size + count;
    const what = `${count} more submissions are acknowledged`;
    await until(what, () => this.acknowledged.size >= wanted, PROGRESS_WITHIN_MS);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all(this.#workers);
  }

  /** A key is never tried twice: a submission that failed may still be committed. */
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
