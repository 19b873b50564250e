export * from './cargo';
export * from './certificate';
export * from './declaration';
export * from './line';
export * from './processing';
export * from './row';
