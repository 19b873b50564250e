import { z } from 'zod';

/** A ULID (ulid/spec): 128 bits as 26 characters of Crockford's base 32. The first one is 0 to 7. */
export const Ulid = z
  .string()
  .regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, 'is not a ULID: 26 characters, Crockford base 32')
  .meta({ title: 'ULID' });
export type Ulid = z.infer<typeof Ulid>;

/** A list of ids, each named once: what is counted or changed per id would otherwise count twice. */
export const distinctUlids = (max: number): z.ZodArray<typeof Ulid> =>
  z
    .array(Ulid)
    .max(max)
    .refine((ids) => new Set(ids).size === ids.length, 'names an id twice');
