import { addBankingDays } from '../../calendar/bankingDays';
import type { CreditTerms } from '../../papers/creditTerms';
import type { CalendarDate } from '../../primitives';

/** "A maximum of five banking days following the day of presentation" (UCP 600 art. 14(b)). */
const EXAMINATION_BANKING_DAYS = 5;
const DATE_CHARS = 10;

/** The last day for a notice of refusal (UCP 600 art. 16(d)), by the calendar of the place where the credit expires. */
export function computeNoticeDeadline(presentedAt: string, { expiryPlace }: CreditTerms): CalendarDate {
  return addBankingDays(expiryPlace.calendar, presentedAt.slice(0, DATE_CHARS), EXAMINATION_BANKING_DAYS);
}
