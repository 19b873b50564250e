import { z } from 'zod';

/** ISO 3166-1 alpha-2 by its form. ZZ, which ISO leaves to its users, stands for a country that is not known (DCSA eBL 3.0.4). */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is not a country code: two capital letters (ISO 3166-1 alpha-2)');
export type CountryCode = z.infer<typeof CountryCode>;
