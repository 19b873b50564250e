import { z } from 'zod';

/** The weights of the six digits before the check digit are 7, 6, 5, 4, 3, 2. */
const FIRST_WEIGHT = 7;

function hasCheckDigit(number: string): boolean {
  const weighted = Array.from(number.slice(0, -1), (digit, index) => Number(digit) * (FIRST_WEIGHT - index));
  return weighted.reduce((sum, value) => sum + value, 0) % 10 === Number(number.at(-1));
}

/** An IMO ship identification number, IMO resolution A.1117(30): seven digits, the last one a check digit, such as 9074729. */
export const ImoNumber = z
  .string()
  .regex(/^\d{7}$/, 'is not an IMO number: seven digits (IMO resolution A.1117(30))')
  .refine(hasCheckDigit, 'has a wrong check digit (IMO resolution A.1117(30))')
  .meta({ title: 'IMO number' });
export type ImoNumber = z.infer<typeof ImoNumber>;
