import { z } from 'zod';

/** A commodity code of the WCO Harmonized System: six digits, up to twelve with the national ones (DCSA eBL 3.0.4 `HSCodes`). */
export const HsCode = z.string().regex(/^\d{6,12}$/, 'is not an HS code: 6 to 12 digits (WCO Harmonized System)');
export type HsCode = z.infer<typeof HsCode>;

const LEVELS = [6, 4, 2] as const;

/** The digits to which two codes name the same goods: subheading (6), heading (4), chapter (2) or not at all (0). */
export function hsAgreement(a: HsCode, b: HsCode): (typeof LEVELS)[number] | 0 {
  return LEVELS.find((digits) => a.slice(0, digits) === b.slice(0, digits)) ?? 0;
}
