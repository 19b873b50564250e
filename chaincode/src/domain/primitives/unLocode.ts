import { z } from 'zod';

/** The form of a UN/LOCODE, UNECE Recommendation 16: country and three letters or digits from 2 (DCSA eBL 3.0.4 `UNLocationCode`). */
export const UnLocode = z
  .string()
  .regex(/^[A-Z]{2}[A-Z2-9]{3}$/, 'is not a UN/LOCODE: country and three letters or digits from 2 to 9 (UNECE Rec 16)')
  .meta({ title: 'UN/LOCODE' });
export type UnLocode = z.infer<typeof UnLocode>;
