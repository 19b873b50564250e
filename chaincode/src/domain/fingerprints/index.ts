export * from './bill';
export * from './drawing';
export * from './fingerprint';
export * from './invoice';
export * from './normalise';
