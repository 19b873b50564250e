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

/**
 * Whom an action can be tried without, best guess first: all who do not endorse when they are asked alone; if each of them
 * does, one after the other, since one of them may sign what peers find invalid.
 */
export async function findAbsent({ own, others }: Asked): Promise<readonly (readonly string[])[]> {
  const silent: string[] = [];
  await Promise.all(
    others.map(async (organization) => {
      await own.alsoBy([organization]).catch(() => silent.push(organization));
    }),
  );
  return silent.length > 0 ? [silent.sort()] : others.map((organization) => [organization]);
}

/** Whether others can be the reason: they did not endorse, or peers found their endorsements not to be enough. */
export function mayBeStoppedByOthers(error: unknown): boolean {
  if (error instanceof TradeError) return true;
  if (!(error instanceof LedgerFailure)) return false;
  const isSent = error.transactionId !== undefined;
  return !isSent || error.kind === 'LOST_RACE';
}
