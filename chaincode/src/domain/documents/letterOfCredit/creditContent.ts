import { z } from 'zod';
import { parseOnce } from '../../vocabulary/parse';
import { MAX_LINKS } from '../../vocabulary/record';
import { PositiveMoney, Ulid } from '../../primitives';
import { CreditTerms } from '../../papers/creditTerms';

/** One part of the credit: kept for a presentation until it is honoured or ends otherwise, or gone to another credit. */
const Drawing = z.strictObject({
  presentation: Ulid.describe('The presentation, or the credit to which a part was transferred.'),
  amount: PositiveMoney.describe('How much of the credit it takes.'),
  status: z
    .enum(['RESERVED', 'DRAWN', 'TRANSFERRED'])
    .describe('Whether the part is kept, drawn, or gone to another credit.'),
  asked: PositiveMoney.optional().describe(
    'What the presentation draws, if that is more than the credit could keep for it.',
  ),
});

/** The private document of a credit: its terms as they stand, and what was drawn on it. */
export const CreditContent = z.strictObject({
  terms: CreditTerms.describe('The terms as they stand, in the words of MT 700.'),
  amendments: z.int().min(0).default(0).describe('How many amendments the beneficiary has accepted.'),
  drawings: z.array(Drawing).max(MAX_LINKS).default([]).describe('What was drawn on it.'),
});
export type CreditContent = z.infer<typeof CreditContent>;

/** The private document of a credit. @throws INVALID if a value is not one */
export const parseCredit = parseOnce(CreditContent, '/document');
