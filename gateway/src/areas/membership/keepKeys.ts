import { setTimeout as delay } from 'node:timers/promises';
import { TradeError } from '@naru/chaincode/domain';
import type { Logger } from 'pino';
import type { KeySource } from '../../tokens/keySource.js';
import type { PlannedCeremonies } from '../../tokens/plannedCeremonies.js';
import type { Retokenising } from './retokenising.js';
import type { ShareHolder } from '../../tokens/shareHolder.js';

const PAUSE_MS = 2_000;

/** What follows from the register of token keys, without anybody asking for it. */
export interface KeyDuties {
  readonly source: Pick<KeySource, 'refreshed'>;
  readonly share: Pick<ShareHolder, 'tidy'>;
  readonly ceremonies: Pick<PlannedCeremonies, 'round'>;
  readonly retokenising: Pick<Retokenising, 'round'>;
}

/** Does it, as long as the gateway runs. */
export async function keepKeys(
  { source, share, ceremonies, retokenising }: KeyDuties,
  log: Pick<Logger, 'warn'>,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    try {
      const register = await source.refreshed();
      await share.tidy(register);
      await ceremonies.round(register);
      await retokenising.round(register, signal);
    } catch (error) {
      // Before the members are recorded there is nothing to keep.
      if (error instanceof TradeError && error.code === 'NOT_A_MEMBER') continue;
      log.warn({ err: error }, 'What is to be done about the keys of tokens is not done yet');
    }
  }
}
