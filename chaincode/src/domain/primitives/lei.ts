import { z } from 'zod';

const MODULUS = 97;

/** ISO/IEC 7064 MOD 97-10: letters become 10 to 35, and the number has the remainder 1. */
function hasCheckDigits(lei: string): boolean {
  const digits = Array.from(lei, (character) => Number.parseInt(character, 36)).join('');
  return Array.from(digits).reduce((remainder, digit) => (remainder * 10 + Number(digit)) % MODULUS, 0) === 1;
}

/** A legal entity identifier, ISO 17442-1: 18 characters and two check digits. */
export const Lei = z
  .string()
  .regex(/^[A-Z0-9]{18}\d{2}$/, 'is not an LEI: 18 letters or digits and two digits (ISO 17442)')
  .refine(hasCheckDigits, 'has wrong check digits (ISO 17442, ISO/IEC 7064 MOD 97-10)')
  .meta({ title: 'LEI' });
export type Lei = z.infer<typeof Lei>;
