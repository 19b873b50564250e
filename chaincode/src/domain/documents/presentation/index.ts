/** What others read of presentations. */

export { Presentation } from '../../papers/presentedDocuments';
export { Determination } from './determination';
export { gatherExamination } from './examination';
export {
  GIVEN_BACK_STATUSES,
  HELD_STATUSES,
  OPEN_EXAMINATIONS,
  PresentationState,
  SETTLED,
  TAKEN_UP,
} from './presentationState';
export { RefusalNotice } from './refusing';
export { listPresentedNumbers, shareTransportDocument } from './samePaper';
export { Payment } from './settling';
