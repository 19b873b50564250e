import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { conductCeremony, type Conducting } from './conductCeremony.js';

const PAUSE_MS = 1_000;

/** Has the keys of tokens made if the ledger has none yet, as soon as the gateways of all members can be reached. */
export async function bootstrapTokenKeys(
  conducting: Omit<Conducting, 'onProgress'>,
  log: Pick<Logger, 'info' | 'warn'>,
  signal: AbortSignal,
): Promise<void> {
  const onProgress = (step: string): void => {
    log.info({ step }, 'The keys of tokens are being made');
  };
  while (!signal.aborted) {
    try {
      const { keys } = await conducting.ledger.tokenKeys(conducting.user);
      if (keys !== undefined) return;
      await conductCeremony({ ...conducting, onProgress });
      return;
    } catch (error) {
      log.warn({ err: error }, 'The keys of tokens could not be made yet');
    }
    await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}
