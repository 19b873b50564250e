import { addDecimals, compareDecimals, formatMoney, multiplyDecimals } from '../../primitives';
import type { DeclarationLine } from './line';

/** How far a product may be from what it should be: prices and masses are rounded. */
const LEAST = '0.99';
const MOST = '1.01';

interface Summed {
  readonly lines: readonly DeclarationLine[];
  readonly grossMassKg: string;
}

interface Fault {
  readonly path: (string | number)[];
  readonly message: string;
}

/** What of a declaration does not add up. */
export function findSumFaults({ lines, grossMassKg }: Summed): Fault[] {
  const netMassKg = addDecimals(lines.map((line) => line.netMassKg));
  const isHeavier = compareDecimals(netMassKg, grossMassKg) > 0;
  const [first] = lines;
  return [
    ...(isHeavier ? [{ path: ['grossMassKg'], message: `is less than the net mass of all lines, ${netMassKg}` }] : []),
    ...lines.flatMap((line, index) => findLineFaults(line, index, first?.value.currency)),
  ];
}

function findLineFaults(
  { value, quantity, unitPrice }: DeclarationLine,
  index: number,
  currency: string | undefined,
): Fault[] {
  const isForeign = value.currency !== currency;
  return [
    ...(isForeign ? [{ path: ['lines', index, 'value', 'currency'], message: 'is not that of the first line' }] : []),
    ...(unitPrice === undefined || isAbout(multiplyDecimals(unitPrice, quantity.value), formatMoney(value))
      ? []
      : [{ path: ['lines', index, 'unitPrice'], message: 'times the quantity is not the value of the line' }]),
  ];
}

/** Whether a computed amount is the stated one, but for rounding. */
export const isAbout = (product: string, value: string): boolean =>
  compareDecimals(product, multiplyDecimals(value, LEAST)) >= 0 &&
  compareDecimals(product, multiplyDecimals(value, MOST)) <= 0;
