export * from './advance';
export { computeFace } from './creditNotes';
export * from './financedPapers';
export * from './listTradeParties';
export * from './parts';
export * from './tradePapers';
export * from './transportDocuments';
