/** What others read of documentary collections. */

export { CollectionState } from './collectionState';
export { CollectionInstruction } from './instruction';
export { Acceptance, Acknowledgement, CollectedPayment } from './presenting';
export { RefusalAdvice } from './refusing';
