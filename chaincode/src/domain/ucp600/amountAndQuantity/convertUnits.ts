import { multiplyDecimals, toDecimal, toUnits } from '../../primitives';

/** How much of the smallest unit of its row one of a unit is. The units of a row measure, or count, the same. */
type Row = Readonly<Record<string, string>>;

// prettier-ignore
const ROWS: readonly Row[] = [
  { MGM: '0.001', GRM: '1', KGM: '1000', KG: '1000', DTN: '100000', TNE: '1000000', MT: '1000000', LBR: '453.59237', LB: '453.59237', ONZ: '28.349523125' },
  { MMT: '1', CMT: '10', MTR: '1000', KMT: '1000000', KTM: '1000000', INH: '25.4', FOT: '304.8', YRD: '914.4' },
  { MLT: '1', LTR: '1000', HLT: '100000', MTQ: '1000000' },
  { CMK: '1', MTK: '10000', FTK: '929.0304', YDK: '8361.2736' },
  { PCE: '1', PCS: '1', PC: '1', H87: '1', C62: '1', NMB: '1', EA: '1', UNT: '1', NAR: '1', DZN: '12', GRO: '144', CEN: '100', MIL: '1000' },
  { SET: '1', ST: '1' },
  { PR: '1', NPR: '1', PAR: '1' },
  { CT: '1', CTN: '1' },
  { BX: '1', BOX: '1' },
  { BG: '1', BAG: '1' },
  { DR: '1', DRM: '1' },
  { RO: '1', ROL: '1' },
  { PX: '1', PLT: '1' },
  { PK: '1', PKG: '1' },
  { CS: '1', CAS: '1' },
];

/** Digits after the point of a converted quantity, and of what it is computed from. */
const DIGITS = 9;
const COMPUTED_DIGITS = 24;

/** Writes a quantity in another unit; undefined if the units do not measure the same. */
export function convertUnit(quantity: string, from: string, to: string): string | undefined {
  if (from === to) return quantity;
  const row = ROWS.find((units) => Object.hasOwn(units, from) && Object.hasOwn(units, to));
  const [factor, divisor] = [row?.[from], row?.[to]];
  if (factor === undefined || divisor === undefined) return undefined;
  const product = toUnits(multiplyDecimals(quantity, factor), COMPUTED_DIGITS) * 10n ** BigInt(DIGITS);
  return toDecimal(product / toUnits(divisor, COMPUTED_DIGITS), DIGITS);
}
