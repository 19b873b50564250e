import { rollForward } from '../../calendar/bankingDays';
import { reject } from '../../errors';
import type { CreditTerms } from '../../papers/creditTerms';
import { HOUR_MS } from '../../primitives';

/** A day ends last on earth at places that are twelve hours behind UTC. */
const LAST_END_OF_DAY_HOURS = 24 + 12;

/** A credit has expired when its date, rolled over closed days of the place (UCP 600 art. 29(a)), is over everywhere. */
export function computeExpiry({ expiryDate, expiryPlace }: Pick<CreditTerms, 'expiryDate' | 'expiryPlace'>): string {
  const lastDay = rollForward(expiryPlace.calendar, expiryDate);
  return new Date(Date.parse(`${lastDay}T00:00:00.000Z`) + LAST_END_OF_DAY_HOURS * HOUR_MS).toISOString();
}

/** @throws NOT_DUE */
export function requireExpired(expiresAt: string, time: string): void {
  if (time < expiresAt) reject('NOT_DUE', 'The credit has not expired yet.', { expiresAt, time });
}
