import type { Presentation } from '../../papers/presentedDocuments';
import type { CalendarDate } from '../../primitives';

/**
 * The day on which documents are presented: an electronic presentation is made when the bank has the notice that it is
 * complete (eUCP art. e6(c), general knowledge).
 */
export function presentationDateOf({ presentedOn, completenessNoticeOn }: Presentation): CalendarDate {
  return completenessNoticeOn !== undefined && completenessNoticeOn > presentedOn ? completenessNoticeOn : presentedOn;
}
