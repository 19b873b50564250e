import type { BankingDeadline } from '../../calendar/bankingDeadline';
import type { CalendarDate } from '../../primitives';
import { type Compared, complies, discrepant, type Judgement, needsAPerson } from '../examination/judgement';

/** A deadline for presenting, and when documents were presented. */
export interface PresentationTiming {
  readonly deadline: BankingDeadline;
  readonly presentedOn: CalendarDate;
  /** The day on which they reached the bank that examines. */
  readonly receivedOn: CalendarDate;
  /** The name of the deadline, such as "THE EXPIRY DATE". */
  readonly what: string;
  readonly late: { readonly sentence: string; readonly remedy: string };
  readonly compared: Compared;
}

/** Judges whether documents were presented by a deadline, which is extended over closed days (UCP 600 art. 29(a)). */
export function judgeDeadline({
  deadline,
  presentedOn,
  receivedOn,
  what,
  late,
  compared,
}: PresentationTiming): Judgement {
  const { named, last, latestPossible, calendar } = deadline;
  const all = { ...compared, presentedOn, receivedOn, lastDay: last, calendar };
  if (presentedOn > latestPossible) return discrepant(late.sentence, late.remedy, all);
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
