import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { CeremonyDesk } from './ceremonyDesk.js';
import type { KeySource } from './keySource.js';

const PAUSE_MS = 1_000;

/** Has the keys of tokens made if the ledger has none yet, as soon as the gateways of all members can be reached. */
export async function bootstrapTokenKeys(
  { source, desk }: { readonly source: KeySource; readonly desk: CeremonyDesk },
  log: Pick<Logger, 'warn'>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const { keys } = await source.refreshed();
      if (keys === undefined) await desk.conduct();
      return;
    } catch (error) {
      log.warn({ err: error }, 'The keys of tokens could not be made yet');
    }
    await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}
