import { addDays } from '../../calendar/dates';
import { type BankingDeadline, extendOverClosedDays } from '../../calendar/bankingDeadline';
import type { CalendarDate } from '../../primitives';
import type { Corruption, Examination } from '../examination/examination';
import { computePresentationDeadline, findCountedPeriodStart } from '../time/presentationPeriod';

/** "Within 30 calendar days". */
const DAYS = 30;

const chooseEarlierDate = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);

/**
 * Computes the last day on which a corrupted record may be presented again: 30 calendar days after the bank asked for it,
 * the expiry date, or the last day for presentation, whichever comes first. The 30 days are not extended over closed days.
 * Source: eUCP 2.1 art. e12(b)(iii), general knowledge.
 */
export function computePresentingAgainDeadline(examination: Examination, { noticeOn }: Corruption): BankingDeadline {
  const thirtieth = addDays(noticeOn, DAYS);
  const { named, last, latestPossible, calendar } = computeLastDayForPresentation(examination);
  return {
    named: chooseEarlierDate(named, thirtieth),
    last: chooseEarlierDate(last, thirtieth),
    latestPossible: chooseEarlierDate(latestPossible, thirtieth),
    calendar,
  };
}

function computeLastDayForPresentation(examination: Examination): BankingDeadline {
  const { credit } = examination;
  const startsOn = findCountedPeriodStart(examination);
  return startsOn === undefined
    ? extendOverClosedDays(credit.expiryPlace.calendar, credit.expiryDate)
    : computePresentationDeadline(credit, startsOn);
}
