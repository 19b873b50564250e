import { setTimeout as delay } from 'node:timers/promises';
import type { TradeError } from '@naru/chaincode/domain';
import { LedgerFailure } from './ledgerFailure.js';

/** How often a transaction that can succeed later is tried, and after what pauses. */
export interface Retries {
  readonly maxAttempts: number;
  readonly firstPauseMs: number;
  /** A number from 0 to below 1. */
  readonly random: () => number;
  readonly onRetry: (reason: string) => void;
}

export const MAX_ATTEMPTS = 6;
export const FIRST_PAUSE_MS = 25;

/** Another endorser rejects what the own peer endorsed a moment ago. */
export class EndorserRefusal extends Error {
  readonly rejection: TradeError;

  constructor(rejection: TradeError) {
    super(rejection.message, { cause: rejection });
    this.name = EndorserRefusal.name;
    this.rejection = rejection;
  }
}

/**
 * Repeats an attempt that failed for a reason which another attempt can mend: a lost race, endorsers that disagree, or
 * an endorser that refuses what the own peer endorsed, as when a peer lags. The pauses double and have jitter, so that
 * two gateways that collide do not collide again.
 *
 * @throws what the last attempt threw; for an endorser's refusal, the rejection
 */
export async function persist<T>(retries: Retries, attempt: () => Promise<T>): Promise<T> {
  for (let made = 1; ; made++) {
    try {
      return await attempt();
    } catch (error) {
      const reason = mendableReason(error);
      if (reason === undefined || made >= retries.maxAttempts) {
        throw error instanceof EndorserRefusal ? error.rejection : error;
      }
      retries.onRetry(reason);
      await pauseAfter(made, retries);
    }
  }
}

/** Pauses double with the attempts made, and carry jitter. */
export function pauseAfter(made: number, { firstPauseMs, random }: Retries): Promise<void> {
  return delay(firstPauseMs * 2 ** (made - 1) * (0.5 + random()));
}

function mendableReason(error: unknown): string | undefined {
  if (error instanceof EndorserRefusal) return 'REFUSED_BY_ENDORSER';
  if (!(error instanceof LedgerFailure)) return undefined;
  return error.kind === 'LOST_RACE' || error.kind === 'DISAGREEMENT' ? error.kind : undefined;
}
