import { z } from 'zod';

/**
 * A unique consignment reference of at most 35 characters, WCO Recommendation on the UCR (2004): last digit of the year,
 * ISO country, then the trader's identifier and reference. The alternative is an ISO 15459-1 identifier, which begins with
 * the letter of its issuing agency. National rules add hyphens and brackets to the characters.
 */
export const Ucr = z
  .string()
  .regex(
    /^(?:\d[A-Z]{2}[A-Z0-9()-]{1,32}|[A-Z][A-Z0-9]{1,34})$/,
    'is not a UCR: digit of the year, country, up to 32 letters, digits, hyphens or brackets (WCO); or ISO 15459',
  )
  .meta({ title: 'UCR' });
export type Ucr = z.infer<typeof Ucr>;
