/** What others read of documentary collections. */

export { CollectionState } from './collectionState';
export { CollectionInstruction, type CollectionTenor, TENOR_EVENTS } from './instruction';
export { Acceptance, Acknowledgement, CollectedPayment } from './presenting';
export { REFUSABLE, RefusalAdvice } from './refusing';
