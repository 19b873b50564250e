export * from './claimPrints';
export { NO_REGISTERS, type Registers } from './registers';
export { LOOKED_UP, NUMBER_KINDS, PRINT_KINDS, type Known, type Print, type PrintKind, type Standing } from './print';
export { printCredit, printDeclarationNumber } from './tradePrints';
export { type Carriage, type PresentedPaper, printPresented } from './presentedPrints';
export { printBill, printVersion } from './transportPrints';
