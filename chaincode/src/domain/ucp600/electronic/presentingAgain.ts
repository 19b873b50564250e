import { addDays } from '../../calendar/dates';
import { type Deadline, deadlineOn } from '../../calendar/bankingDeadline';
import type { CalendarDate } from '../../primitives';
import type { Corruption, Examination } from '../rule';
import { presentationCountsFrom } from '../shipment';
import { countsFromShipment, originalBillsOf, presentationDeadline } from '../time/presentationPeriod';

/** "Within 30 calendar days". */
const DAYS = 30;

const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);

/**
 * The last day on which a corrupted record may be presented again: 30 calendar days after the bank asked for it, or the
 * expiry date, or the last day for presentation, whichever comes first. The 30 days are not extended over closed ones.
 * Source: eUCP 2.1 art. e12(b)(iii), general knowledge.
 */
export function presentingAgainBy(examination: Examination, { noticeOn }: Corruption): Deadline {
  const thirtieth = addDays(noticeOn, DAYS);
  const { named, last, perhaps, calendar } = lastDayForPresentation(examination);
  return {
    named: earlier(named, thirtieth),
    last: earlier(last, thirtieth),
    perhaps: earlier(perhaps, thirtieth),
    calendar,
  };
}

function lastDayForPresentation(examination: Examination): Deadline {
  const { credit } = examination;
  const shippedOn = presentationCountsFrom(originalBillsOf(examination));
  return shippedOn === undefined || !countsFromShipment(credit)
    ? deadlineOn(credit.expiryPlace.calendar, credit.expiryDate)
    : presentationDeadline(credit, shippedOn);
}
