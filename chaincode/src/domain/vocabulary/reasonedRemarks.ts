import { z } from 'zod';

const MAX_REMARKS_CHARS = 1_000;

/** Words that come with a decision. @param told Who gets them, as a sentence for the page */
export const remarks = (told: string): Remarks =>
  z.string().trim().min(1).max(MAX_REMARKS_CHARS).optional().describe(told);
type Remarks = z.ZodOptional<z.ZodString>;

/** A decision's reason code, and remarks. */
export const reasoned = <Code extends string>(
  codes: readonly [Code, ...Code[]],
  why: string,
  told: string,
): z.ZodObject<Reasoned<Code>> => z.strictObject({ reasonCode: z.enum(codes).describe(why), remarks: remarks(told) });

type Reasoned<Code extends string> = {
  reasonCode: z.ZodEnum<{ [Each in Code]: Each }>;
  remarks: Remarks;
};
