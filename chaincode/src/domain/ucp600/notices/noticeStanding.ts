import type { CalendarDate } from '../../primitives';
import type { Examination, NoticeGiven } from '../examination/examination';
import { computeSuspendedDeadline, findExaminationStart } from './noticePeriod';

/** Whether a bank has kept the time for its notice of refusal. */
export interface NoticeStanding {
  readonly startsOn: CalendarDate;
  /** The last day for a notice; undefined while the time is suspended. */
  readonly due: CalendarDate | undefined;
  /** In the order of their dates. */
  readonly notices: readonly NoticeGiven[];
  /** Whether the notice came late, or the time has passed without a notice. */
  readonly isLate: boolean;
}

export function assessNotices({ credit, presentation, context }: Examination): NoticeStanding {
  const startsOn = findExaminationStart(presentation, context.receivedOn);
  const due = computeSuspendedDeadline(credit, startsOn, context.corruption);
  const notices = [...(context.notices ?? [])].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  const actedOn = notices[0]?.on ?? context.today;
  return { startsOn, due, notices, isLate: due !== undefined && actedOn > due };
}

/** Lists the statements that article 16(c) asks for and a notice lacks. */
export function listLacking({ statesRefusal, discrepancies, disposal }: NoticeGiven): string[] {
  return [
    ...(statesRefusal ? [] : ['THAT THE BANK REFUSES TO HONOUR OR NEGOTIATE']),
    ...(discrepancies.length > 0 ? [] : ['EACH DISCREPANCY']),
    ...(disposal === undefined ? ['WHAT BECOMES OF THE DOCUMENTS'] : []),
  ];
}
