import type { Clock } from './clock.js';

/** How long a call goes on when the gateway asks it to wait. */
export interface Patience {
  /** How often a call waits at most. */
  readonly waits: number;
  /** How many milliseconds it waits at most, in all. */
  readonly withinMs: number;
}

export const PATIENCE: Patience = { waits: 10, withinMs: 60_000 };

const FIRST_PAUSE_MS = 250;
const MAX_PAUSE_MS = 10_000;
const MS_IN_SECOND = 1_000;

/** The waiting of one call. */
export class Waiting {
  readonly #clock: Clock;
  readonly #signal: AbortSignal | undefined;
  readonly #waits: number;
  readonly #until: number;
  #made = 0;

  constructor({ waits, withinMs }: Patience, clock: Clock, signal: AbortSignal | undefined) {
    this.#clock = clock;
    this.#signal = signal;
    this.#waits = waits;
    this.#until = clock.now() + withinMs;
  }

  /**
   * Waits for so many milliseconds, or by default longer each time.
   * @returns false, at once, if the call has waited as often as it may, or would wait longer
   * @throws the reason of the caller's signal
   */
  async pause(milliseconds = Math.min(FIRST_PAUSE_MS * 2 ** this.#made, MAX_PAUSE_MS)): Promise<boolean> {
    if (this.#made >= this.#waits || this.#clock.now() + milliseconds > this.#until) return false;
    this.#made += 1;
    await this.#clock.pause(milliseconds, this.#signal);
    return true;
  }
}

/** What Retry-After says, in milliseconds from now (RFC 9110, 10.2.3); undefined if it says nothing. */
export function retryAfterMs(headers: Headers, clock: Clock): number | undefined {
  const text = headers.get('retry-after');
  if (text === null) return undefined;
  const milliseconds = /^\d+$/.test(text) ? Number(text) * MS_IN_SECOND : Date.parse(text) - clock.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
