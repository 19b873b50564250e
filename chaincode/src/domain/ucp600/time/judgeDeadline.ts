import type { Deadline } from '../../calendar/bankingDeadline';
import type { CalendarDate } from '../../primitives';
import { type Compared, complies, discrepant, type Finding, needsAPerson } from '../finding';

/** A deadline for presenting, and when documents were presented. */
export interface Judged {
  readonly deadline: Deadline;
  readonly presentedOn: CalendarDate;
  /** When they reached the bank that examines. */
  readonly receivedOn: CalendarDate;
  /** What the deadline is, such as "THE EXPIRY DATE". */
  readonly what: string;
  readonly late: { readonly sentence: string; readonly remedy: string };
  readonly compared: Compared;
}

/** Whether documents were presented by a deadline that is extended over closed days (UCP 600 art. 29(a)). */
export function judgeDeadline({ deadline, presentedOn, receivedOn, what, late, compared }: Judged): Finding {
  const { named, last, perhaps, calendar } = deadline;
  const all = { ...compared, presentedOn, receivedOn, lastDay: last, calendar };
  if (presentedOn > perhaps) return discrepant(late.sentence, late.remedy, all);
  if (presentedOn > last)
    return needsAPerson(
      `PRESENTED ${presentedOn}: WHETHER BANKS WERE CLOSED FROM ${named} UNTIL THEN IS NOT KNOWN`,
      all,
    );
  if (receivedOn > last)
    return needsAPerson(
      `RECEIVED ${receivedOn}: PRESENTATION TO A NOMINATED BANK BY ${last} IS TO BE ASCERTAINED`,
      all,
    );
  if (presentedOn > named)
    return complies(`PRESENTED ${presentedOn}: ${what} ${named} IS EXTENDED TO ${last} UNDER ARTICLE 29(A)`, all);
  return complies(`PRESENTED ${presentedOn}, WITHIN ${what} ${named}`, all);
}
