import { type CalendarDate, dateOf } from '@naru/chaincode/domain';

/** The day of a moment, in milliseconds since 1970, in UTC. */
export function dayOfMoment(moment: number): CalendarDate {
  return dateOf(new Date(moment).toISOString());
}
