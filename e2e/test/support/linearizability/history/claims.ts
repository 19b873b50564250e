import { z } from 'zod';
import type { HttpUser, RawAnswer } from '../../http/httpUser.js';
import { until } from '../../until.js';
import type { Trader, Traders } from './traders.js';

const OK = 200;
const NOT_FOUND = 404;
/** Gateways that were away come back, and read what they have missed. */
const SETTLED_WITHIN_MS = 60_000;

const Claim = z.looseObject({ record: z.looseObject({ status: z.string() }) });

/** The claims that a history makes on one thing. */
export class Claims {
  readonly #traders: Traders;
  /** Those that may still be cancelled, and whose they are. */
  readonly #open = new Map<string, Trader>();
  /** All that may have been made. */
  readonly #made = new Map<string, Trader>();

  constructor(traders: Traders) {
    this.#traders = traders;
  }

  /** Those that may still be cancelled, and whose they are. */
  get open(): readonly (readonly [string, Trader])[] {
    return [...this.#open];
  }

  keep(claim: string, bank: Trader): void {
    this.#open.set(claim, bank);
    this.#made.set(claim, bank);
  }

  drop(claim: string): void {
    this.#open.delete(claim);
  }

  /** What has become of each claim. */
  async readStatuses(): Promise<ReadonlyMap<string, string>> {
    const statuses = new Map<string, string>();
    for (const [claim, bank] of this.#made) statuses.set(claim, await readStatus(this.#traders[bank], claim));
    return statuses;
  }
}

/** How a claim was answered when it was made, by its status since. */
export function answerToReserve(status: string | undefined): { kind: 'RESERVED' | 'REFUSED' } | 'NEVER' {
  if (status === undefined || status === 'NEVER') return 'NEVER';
  return { kind: status === 'REFUSED' ? 'REFUSED' : 'RESERVED' };
}

/** What has become of a claim: its status, or NEVER if it was not made. */
async function readStatus(bank: HttpUser, claim: string): Promise<string> {
  let answered: RawAnswer | undefined;
  await until(
    `the gateway says what became of ${claim}`,
    async () => {
      answered = await bank.send('GET', claimPath(claim)).catch(() => undefined);
      return answered?.status === OK || answered?.status === NOT_FOUND;
    },
    SETTLED_WITHIN_MS,
  );
  return answered?.status === OK ? Claim.parse(answered.body).record.status : 'NEVER';
}

export function claimPath(claim: string): string {
  return `/v1/financing-claims/${claim}`;
}
