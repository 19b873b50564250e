export * from './advance';
export * from './financedPapers';
export * from './parts';
export * from './tradePapers';
export * from './transportDocuments';
