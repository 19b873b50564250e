import { LedgerFailure } from './ledgerFailure.js';
import { pauseAfter, type Retries } from './persist.js';
import type { Committed, Endorsed } from './wire.js';

/** With pauses that begin at 25 ms and double, these take 13 s: ordering nodes need up to 10 s to choose a leader. */
const MAX_SENDS = 10;

/**
 * Has an endorsed transaction ordered and waits for its commit. While the ordering service is away or has no leader, the
 * same signed bytes are sent again. That is safe: a transaction that is ordered twice is committed once, by its id.
 *
 * @throws LedgerFailure: COMMIT_UNKNOWN if any of the sends may have reached an ordering node and none was answered
 */
export async function submit(retries: Retries, endorsed: Endorsed): Promise<Committed> {
  let unknown: LedgerFailure | undefined;
  for (let sent = 1; ; sent++) {
    try {
      return await endorsed.submit();
    } catch (error) {
      if (!(error instanceof LedgerFailure)) throw error;
      if (!error.mayBeSentAgain || sent >= MAX_SENDS) throw error.kind === 'UNAVAILABLE' ? (unknown ?? error) : error;
      if (error.kind === 'COMMIT_UNKNOWN') unknown = error;
      retries.onRetry('NO_ORDERER');
      await pauseAfter(sent, retries);
    }
  }
}
