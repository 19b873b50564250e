import { randomUUID } from 'node:crypto';
import { giveLeaseBack, takeLease } from '../database/leases.js';
import type { Database } from '../database/openDatabase.js';

const LEASE = 'blocks';
/** After so long another gateway takes over from one that has ended without a word. */
const LEASE_MS = 5_000;
const RENEW_MS = 1_500;

/**
 * The right to read blocks into a database, which one of the gateways on it has at a time. It saves work: if two had it for
 * a moment, the checkpoint would still let each block in once.
 */
export class Leadership {
  readonly #db: Database;
  readonly #holder: string;
  #isHeld = false;

  /** @param holder whoever has this name has the same right: of an embedded database there is one gateway, which may have ended without a word */
  constructor(db: Database, holder: string = randomUUID()) {
    this.#db = db;
    this.#holder = holder;
  }

  get isHeld(): boolean {
    return this.#isHeld;
  }

  async take(): Promise<boolean> {
    this.#isHeld = await takeLease(this.#db, LEASE, this.#holder, LEASE_MS);
    return this.#isHeld;
  }

  /** Does some work until it ends, or until another gateway has the lead. */
  async whileHeld(stop: AbortSignal, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const lost = new AbortController();
    const renew = setInterval(() => {
      // The database may be away for a moment: only another holder ends the lead.
      this.take().then(
        (isHeld) => {
          if (!isHeld) lost.abort();
        },
        () => undefined,
      );
    }, RENEW_MS);
    try {
      await work(AbortSignal.any([stop, lost.signal]));
    } finally {
      clearInterval(renew);
    }
  }

  /** Lets another gateway take over at once. */
  async giveBack(): Promise<void> {
    this.#isHeld = false;
    await giveLeaseBack(this.#db, LEASE, this.#holder).catch(() => undefined);
  }
}
