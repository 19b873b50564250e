import { z } from 'zod';
import { DecimalString, productOfDecimals } from './decimal';

/** Kilograms in one of the unit, exactly. LBR by the International Yard and Pound Agreement of 1959. */
const KILOGRAMS = { KGM: '1', GRM: '0.001', TNE: '1000', LBR: '0.45359237' } as const;

/** A unit of mass by its code of UNECE Recommendation 20. */
export const WeightUnit = z.enum(['KGM', 'GRM', 'TNE', 'LBR'], 'is not a unit of weight: KGM, GRM, TNE or LBR');
export type WeightUnit = z.infer<typeof WeightUnit>;

/** A weight as it is stated: an exact decimal and its unit. */
export const Weight = z.strictObject({ value: DecimalString, unit: WeightUnit });
export type Weight = z.infer<typeof Weight>;

/** The same weight in kilograms, exactly. */
export function massKg({ value, unit }: Weight): string {
  return productOfDecimals(value, KILOGRAMS[unit]);
}
