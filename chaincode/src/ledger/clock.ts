import { reject } from '../domain/errors';

/** How far a transaction's time may be from an endorser's own clock. The client chooses that time. */
const MAX_CLOCK_SKEW_MS = 120_000;

/**
 * Refuses a transaction whose time is not now. Endorsers may disagree on that only by refusing, so results
 * cannot diverge.
 * @throws CLOCK_SKEW
 */
export function requirePresentTime(time: Date, now: number): void {
  const skewMs = time.getTime() - now;
  if (Math.abs(skewMs) > MAX_CLOCK_SKEW_MS) {
    reject('CLOCK_SKEW', 'The transaction’s time is too far from this peer’s clock.', {
      time: time.toISOString(),
      skewMs,
      allowedMs: MAX_CLOCK_SKEW_MS,
    });
  }
}
