export * from './cargo';
export * from './declaration';
export * from './line';
export * from './row';
