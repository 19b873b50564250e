import { awaitOf } from '../../vocabulary/awaited';
import { z } from 'zod';
import { CreditTerms } from '../../papers/creditTerms';
import { CalendarDate, MspId, PartyId, Ulid } from '../../primitives';
import { defineDocument } from '../../vocabulary/defineDocument';
import { contentSchema } from '../../vocabulary/definition';
import { parseOnce } from '../../vocabulary/parse';
import { Party } from '../../vocabulary/record';

const MAX_NARRATIVE_CHARS = 2_000;
const MAX_ACCOUNT_CHARS = 35;
const MAX_PATH_CHARS = 100;
const MAX_CALL_BACKS = 64;
/** No officer alone confirms who is paid. */
export const CALL_BACK_OFFICERS = 2;

/** The private document: the terms as they would be, so that each consent is to a whole text. */
export const AmendmentContent = z.strictObject({
  number: z.int().min(1).describe('The amendment’s number under the credit (MT 707 field 26E).'),
  date: CalendarDate.describe('The day of the amendment (MT 707 field 30).'),
  basis: z.int().min(0).describe('How many amendments are accepted in the terms that this one starts from.'),
  terms: CreditTerms.describe('The terms as they would be: each consent is to a whole text.'),
  statesAccount: z
    .literal(true)
    .optional()
    .describe('Set if its message states an account of the beneficiary (MT 707 field 59). The terms hold none.'),
  account: z
    .string()
    .trim()
    .min(1)
    .max(MAX_ACCOUNT_CHARS)
    .optional()
    .describe('That account. Whoever calls the beneficiary back asks for it.'),
  callBacks: z
    .array(z.string().min(1).max(MAX_PATH_CHARS))
    .max(MAX_CALL_BACKS)
    .optional()
    .describe('What it changes of who is paid, as paths of it.'),
  narrative: z
    .string()
    .trim()
    .min(1)
    .max(MAX_NARRATIVE_CHARS)
    .optional()
    .describe('What the message says beside (MT 707 field 79Z).'),
});
export type AmendmentContent = z.infer<typeof AmendmentContent>;
export const parseAmendment = parseOnce(AmendmentContent, '/document');

export const AmendmentState = z.strictObject({
  credit: Ulid,
  issuingBank: MspId,
  beneficiary: Party,
  confirmingBank: MspId.optional(),
  /** Whether the confirming bank extends its confirmation to the amendment (UCP 600 art. 10(b)). */
  confirmed: z.boolean(),
  /**
   * Set if it changes who is paid: the bank that advised the credit, and its officers who confirm that the beneficiary was
   * called back. What it changes is not told.
   */
  callBack: z.strictObject({ bank: MspId, confirmedBy: z.array(PartyId).max(CALL_BACK_OFFICERS) }).optional(),
});
export type AmendmentState = z.infer<typeof AmendmentState>;

/** The words of amendments of credits. */
export const amendment = defineDocument({
  type: 'credit-amendment',
  path: 'credit-amendments',
  contract: 'creditAmendments',
  title: 'Amendment of a credit',
  description:
    'An amendment of a letter of credit: the issuing bank is bound by it at once, the beneficiary when it accepts.',
  content: contentSchema(AmendmentContent),
  statuses: {
    OFFERED: 'The issuing bank is bound; the beneficiary has not answered. Silence is not an acceptance.',
    ACCEPTED: 'The credit has the amended terms.',
    REJECTED: 'The credit stays as it was.',
  },
  state: AmendmentState,
  named: ({ issuingBank, beneficiary }) => [issuingBank, beneficiary.msp],
  creator: ({ issuingBank }) => ({ msp: issuingBank }),
  issuer: ({ issuingBank }) => issuingBank,
  issuerRoles: ['BANK'],
  terms: (state) => ({ credit: state.credit }),
  awaits: ({ beneficiary, callBack }, status) => {
    if (status !== 'OFFERED') return [];
    const missing = callBack !== undefined && callBack.confirmedBy.length < CALL_BACK_OFFICERS;
    if (!missing) return [{ by: beneficiary, what: 'Accept or reject the amendment.', actions: ['accept', 'reject'] }];
    return awaitOf(callBack.bank, 'Call the beneficiary back about who is paid.', ['confirm-call-back'], {
      notBy: callBack.confirmedBy[0],
    });
  },
});
