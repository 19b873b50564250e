export * from './cargo';
export * from './certificate';
export * from './certified';
export * from './declaration';
export * from './form';
export * from './line';
export * from './processing';
export * from './row';
