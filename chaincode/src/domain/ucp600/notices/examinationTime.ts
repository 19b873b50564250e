import { addBankingDays, isBankingDay, rollForward } from '../../calendar/bankingDays';
import { addDays } from '../../calendar/dates';
import type { Presentation } from '../../papers/presentedDocuments';
import type { CreditTerms } from '../../papers/creditTerms';
import type { CalendarDate } from '../../primitives';
import type { Corruption } from '../rule';

/** "A maximum of five banking days following the day of presentation" (UCP 600 art. 14(b)). */
const EXAMINATION_BANKING_DAYS = 5;

/** What the time for examination counts from: documents at the bank, and, of electronic records, the notice of completeness. */
export function examinationStartsOn(
  { completenessNoticeOn }: Pick<Presentation, 'completenessNoticeOn'>,
  receivedOn: CalendarDate,
): CalendarDate {
  return completenessNoticeOn !== undefined && completenessNoticeOn > receivedOn ? completenessNoticeOn : receivedOn;
}

/**
 * The last day for a notice of refusal, by the calendar of the place of expiry (UCP 600 arts. 14(b), 16(d)). A request to
 * present a corrupted record again suspends the time from that day on; what is left of it runs from the day on which the
 * record is presented again (eUCP art. e12). Undefined while it is suspended.
 */
export function noticeDueOn(
  { expiryPlace: { calendar } }: Pick<CreditTerms, 'expiryPlace'>,
  startsOn: CalendarDate,
  corruption?: Corruption,
): CalendarDate | undefined {
  const due = addBankingDays(calendar, startsOn, EXAMINATION_BANKING_DAYS);
  if (corruption === undefined || corruption.noticeOn > due) return due;
  const { noticeOn, presentedAgainOn } = corruption;
  if (presentedAgainOn === undefined) return undefined;
  const left = EXAMINATION_BANKING_DAYS - bankingDaysAfter(calendar, startsOn, noticeOn);
  return left <= 0 ? rollForward(calendar, presentedAgainOn) : addBankingDays(calendar, presentedAgainOn, left);
}

/** How many banking days follow one day up to and with another. */
function bankingDaysAfter(calendar: string, from: CalendarDate, to: CalendarDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to && count < EXAMINATION_BANKING_DAYS; day = addDays(day, 1))
    if (isBankingDay(calendar, day)) count++;
  return count;
}
