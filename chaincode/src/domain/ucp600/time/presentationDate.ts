import type { Presentation } from '../../papers/presentedDocuments';
import type { CalendarDate } from '../../primitives';

/**
 * Finds the day on which documents are presented. An electronic presentation is made when the bank has the notice that it
 * is complete (eUCP art. e6(c), general knowledge).
 */
export function findPresentationDate({ presentedOn, completenessNoticeOn }: Presentation): CalendarDate {
  return completenessNoticeOn !== undefined && completenessNoticeOn > presentedOn ? completenessNoticeOn : presentedOn;
}
