import { addBankingDays } from '../../calendar/bankingDays';
import type { CreditTerms } from '../../papers/creditTerms';
import { type CalendarDate, dateOf } from '../../primitives';
import { EXAMINATION_BANKING_DAYS } from '../../ucp600/notices/noticePeriod';

/** The last day for a notice of refusal (UCP 600 art. 16(d)), by the calendar of the place where the credit expires. */
export function computeNoticeDeadline(presentedAt: string, { expiryPlace }: CreditTerms): CalendarDate {
  return addBankingDays(expiryPlace.calendar, dateOf(presentedAt), EXAMINATION_BANKING_DAYS);
}
