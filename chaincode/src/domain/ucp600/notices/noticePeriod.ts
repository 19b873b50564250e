import { addBankingDays, isBankingDay, rollForward } from '../../calendar/bankingDays';
import { addDays } from '../../calendar/dates';
import type { Presentation } from '../../papers/presentedDocuments';
import type { CreditTerms } from '../../papers/creditTerms';
import type { CalendarDate } from '../../primitives';
import type { Corruption } from '../examination/examination';

/** "A maximum of five banking days following the day of presentation" (UCP 600 art. 14(b)). */
const EXAMINATION_BANKING_DAYS = 5;

/** Finds the day from which the time counts: the bank has the documents and, for electronic records, the notice of completeness. */
export function findExaminationStart(
  { completenessNoticeOn }: Pick<Presentation, 'completenessNoticeOn'>,
  receivedOn: CalendarDate,
): CalendarDate {
  return completenessNoticeOn !== undefined && completenessNoticeOn > receivedOn ? completenessNoticeOn : receivedOn;
}

/** Computes the last day for a notice of refusal, by the calendar of the place of expiry (UCP 600 arts. 14(b), 16(d)). */
export function computeNoticeDeadline(
  { expiryPlace: { calendar } }: Pick<CreditTerms, 'expiryPlace'>,
  startsOn: CalendarDate,
): CalendarDate {
  return addBankingDays(calendar, startsOn, EXAMINATION_BANKING_DAYS);
}

/**
 * Computes the last day for a notice of refusal if a record is corrupted: a request to present it again suspends the
 * time. The rest runs from the day on which the record is presented again (eUCP art. e12). Undefined while it is
 * suspended.
 */
export function computeSuspendedDeadline(
  credit: Pick<CreditTerms, 'expiryPlace'>,
  startsOn: CalendarDate,
  corruption: Corruption | undefined,
): CalendarDate | undefined {
  const due = computeNoticeDeadline(credit, startsOn);
  if (corruption === undefined || corruption.noticeOn > due) return due;
  const { calendar } = credit.expiryPlace;
  const { noticeOn, presentedAgainOn } = corruption;
  if (presentedAgainOn === undefined) return undefined;
  const left = EXAMINATION_BANKING_DAYS - countBankingDaysAfter(calendar, startsOn, noticeOn);
  return left <= 0 ? rollForward(calendar, presentedAgainOn) : addBankingDays(calendar, presentedAgainOn, left);
}

/** Counts the banking days after one day, up to and including another. */
function countBankingDaysAfter(calendar: string, from: CalendarDate, to: CalendarDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to && count < EXAMINATION_BANKING_DAYS; day = addDays(day, 1))
    if (isBankingDay(calendar, day)) count++;
  return count;
}
