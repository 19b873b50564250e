import { TradeError } from '@naru/chaincode/domain';
import { LedgerFailure } from './ledgerFailure.js';
import { EndorserRefusal } from './persist.js';
import type { Endorsed } from './wire.js';

/** A transaction that the own peer endorsed, and who else is to endorse it. */
export interface Asked {
  readonly own: Endorsed;
  readonly others: readonly string[];
}

/** Others' endorsements of what the own peer endorsed. @throws EndorserRefusal, LedgerFailure */
export async function endorseByOthers({ own, others }: Asked): Promise<Endorsed> {
  try {
    return await own.alsoBy(others);
  } catch (error) {
    throw error instanceof TradeError ? new EndorserRefusal(error) : error;
  }
}

/** Those who do not endorse when they are asked alone, in order. */
export async function findSilent({ own, others }: Asked): Promise<readonly string[]> {
  const silent: string[] = [];
  await Promise.all(
    others.map(async (organization) => {
      await own.alsoBy([organization]).catch(() => silent.push(organization));
    }),
  );
  return silent.sort();
}

/**
 * Whom an action can be tried without, best guess first: all who are silent; if nobody is, one after the other, since one of
 * them may sign what peers find invalid.
 */
export function guessAbsent({ others }: Asked, silent: readonly string[]): readonly (readonly string[])[] {
  return silent.length > 0 ? [silent] : others.map((organization) => [organization]);
}

/** What stopped an action, with those who are silent, if it was that they did not endorse. */
export function namingSilent(error: unknown, silent: readonly string[]): unknown {
  if (!(error instanceof LedgerFailure) || error.transactionId !== undefined || silent.length === 0) return error;
  const message = `The peers of these organisations do not endorse this: ${silent.join(', ')}. Nothing was written.`;
  const kind = error.kind === 'OTHER' ? 'UNAVAILABLE' : error.kind;
  return new LedgerFailure(kind, message, { cause: error, organizations: silent });
}

/** Whether others can be the reason: they did not endorse, or peers found their endorsements not to be enough. */
export function mayBeStoppedByOthers(error: unknown): boolean {
  if (error instanceof TradeError) return true;
  if (!(error instanceof LedgerFailure)) return false;
  if (error.kind === 'BUSY') return false;
  const isSent = error.transactionId !== undefined;
  return !isSent || error.kind === 'LOST_RACE';
}
