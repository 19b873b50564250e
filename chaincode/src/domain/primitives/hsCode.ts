import { z } from 'zod';

/** A commodity code of the WCO Harmonized System: six digits, up to twelve with the national ones (DCSA eBL 3.0.4 `HSCodes`). */
export const HsCode = z.string().regex(/^\d{6,12}$/, 'is not an HS code: 6 to 12 digits (WCO Harmonized System)');
export type HsCode = z.infer<typeof HsCode>;
