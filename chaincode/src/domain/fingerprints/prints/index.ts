export * from './claimPrints';
export { NO_REGISTERS, type Registers } from './registers';
export { LOOKED_UP, type Print, type PrintKind, type Standing } from './print';
