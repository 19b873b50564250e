import { type CalendarDate, DAY_MS, dateOf } from '@naru/chaincode/domain';

/** The day, in UTC, for which what is evaluated at a moment is counted. */
export const quotaDay = (moment: number): CalendarDate => dateOf(new Date(moment).toISOString());

/** When the next one begins. */
export const nextQuotaDay = (moment: number): number => (Math.floor(moment / DAY_MS) + 1) * DAY_MS;
