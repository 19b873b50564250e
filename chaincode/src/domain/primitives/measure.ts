import { addDecimals, multiplyDecimals } from './decimal';
import { KILOGRAMS } from './weight';

/** An amount in a unit of UNECE Recommendation 20. */
interface Amount {
  readonly value: string;
  readonly unit: string;
}

/** What can be compared with each other. A unit that is not listed is a measure of its own. */
const PIECES = {
  ...{ C62: '1', H87: '1', EA: '1', NMB: '1', NAR: '1', PCE: '1', PCS: '1', UNT: '1' },
  ...{ NPR: '2', PR: '2', DZN: '12', DPR: '24', CEN: '100', GRO: '144', MIL: '1000' },
} as const;
const LITRES = { MLT: '0.001', LTR: '1', HLT: '100', MTQ: '1000' } as const;
const METRES = { MMT: '0.001', CMT: '0.01', MTR: '1', KMT: '1000' } as const;
const SQUARE_METRES = { CMK: '0.0001', MTK: '1' } as const;

/** Mass, as `measureOf` names it. */
export const MASS = 'KGM';
const MEASURES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [MASS]: KILOGRAMS,
  NMB: PIECES,
  LTR: LITRES,
  MTR: METRES,
  MTK: SQUARE_METRES,
};

/** How much one of each unit is in the base of its measure, exactly. */
const UNITS = new Map(
  Object.entries(MEASURES).flatMap(([measure, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { measure, factor }] as const),
  ),
);

/** What an amount measures, by the unit to which all of that can be converted: kilograms, pieces, litres, metres, square metres. */
export const measureOf = ({ unit }: Pick<Amount, 'unit'>): string => UNITS.get(unit)?.measure ?? unit;

/** The amount in that unit. */
export const convertToBase = ({ value, unit }: Amount): string =>
  multiplyDecimals(value, UNITS.get(unit)?.factor ?? '1');

/** The sum of amounts of one measure, in its base; undefined if one of them is of another. */
export function addAmounts(amounts: readonly Amount[], measure: string): string | undefined {
  if (amounts.some((amount) => measureOf(amount) !== measure)) return undefined;
  return addDecimals(amounts.map(convertToBase));
}
