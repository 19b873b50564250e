import { z } from 'zod';

/** The number on a seal: at most 15 characters, no space at either end (DCSA eBL 3.0.4 `Seal.number`). */
export const SealNumber = z
  .string()
  .max(15)
  .regex(/^\S(?:.*\S)?$/, 'is not a seal number: 1 to 15 characters');
export type SealNumber = z.infer<typeof SealNumber>;
