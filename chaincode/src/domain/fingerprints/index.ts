export * from './bill';
export * from './confusable';
export * from './drawing';
export * from './file';
export * from './fingerprint';
export * from './invoice';
export * from './normalise';
