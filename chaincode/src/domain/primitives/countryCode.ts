import { z } from 'zod';

/** The form of an ISO 3166-1 alpha-2 code. ZZ, which ISO leaves to its users, is an unknown country (DCSA eBL 3.0.4). */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is not a country code: two capital letters (ISO 3166-1 alpha-2)');
export type CountryCode = z.infer<typeof CountryCode>;
