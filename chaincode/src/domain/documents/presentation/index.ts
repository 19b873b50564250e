/** What others read of presentations. */

export { Presentation } from '../../papers/presentedDocuments';
export { gatherExamination } from './examination';
export { OPEN_EXAMINATIONS, PresentationState, TAKEN_UP } from './presentationState';
export { RefusalNotice } from './refusing';
export { Payment } from './settling';
