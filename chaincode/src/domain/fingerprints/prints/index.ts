export * from './claimPrints';
export { NO_REGISTERS, type Registers } from './registers';
export { LOOKED_UP, NUMBER_KINDS, PRINT_KINDS, type Known, type Print, type PrintKind, type Standing } from './print';
export { printCredit, printDeclarationNumber } from './tradePrints';
export { printBill, printVersion } from './transportPrints';
