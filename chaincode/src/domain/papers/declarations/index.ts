export * from './cargo';
export * from './declaration';
export * from './line';
export * from './processing';
export * from './row';
