import { z } from 'zod';
import { DecimalString, multiplyDecimals } from './decimal';

/** The kilograms in one unit, exactly. LBR is by the International Yard and Pound Agreement of 1959. */
export const KILOGRAMS = { KGM: '1', GRM: '0.001', TNE: '1000', LBR: '0.45359237' } as const;

/** A unit of mass by its code of UNECE Recommendation 20. */
const WeightUnit = z.enum(['KGM', 'GRM', 'TNE', 'LBR'], 'is not a unit of weight: KGM, GRM, TNE or LBR');

/** A weight: an exact decimal and its unit. */
export const Weight = z.strictObject({ value: DecimalString, unit: WeightUnit });
export type Weight = z.infer<typeof Weight>;

/** Converts a weight to kilograms, exactly. */
export function convertToKg({ value, unit }: Weight): string {
  return multiplyDecimals(value, KILOGRAMS[unit]);
}
