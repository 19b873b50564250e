import { CreditContent, DEFINITIONS, findCallBacks, parseAs } from '@naru/chaincode/domain';
import { applyAmendment, readAmendment } from '@naru/interchange';
import { z } from 'zod';
import { answer, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { contentName, reference } from '../../http/endpoint/jsonSchema.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';
import { Field, MAX_MESSAGES, MessageText, readMessages, SWIFT_TAG } from './swiftMessages.js';

const CREDIT = DEFINITIONS['letter-of-credit'];
const AMENDMENT = DEFINITIONS['credit-amendment'];

/** The text block of an MT 707. */
const EXAMPLE = [
  ...[':27:1/1', ':20:LC2026-0117', ':21:NONREF', ':23:LC2026-0117', ':52A:NARUKRSBXXX', ':31C:261124', ':26E:1'],
  ...[':30:261127', ':22A:ISSU', ':44C:270110', '-'],
].join('\r\n');

/** The field whose words are the narrative of the document. */
const NARRATIVE = '72';
/** The field of the beneficiary. The terms do not hold its account. */
const BENEFICIARY = '59';

const AmendmentDraft = answer('AmendmentDraft', {
  document: z
    .unknown()
    .meta(reference(contentName(AMENDMENT)))
    .describe(`What PUT /v1/${AMENDMENT.path}/{id} takes.`),
  callBacks: z
    .array(text('beneficiary.addressLines'))
    .describe(
      'What it changes of who is paid. The amendment is held until two officers of the advising bank confirm a call.',
    ),
  outside: z
    .array(Field)
    .describe('Fields that the document does not hold, such as another advising bank (57a): the officer reads them.'),
  isCancellation: z.boolean().describe('The message asks to cancel the credit.'),
});

const AmendmentMessages = z.strictObject({
  messages: z
    .array(MessageText)
    .min(1)
    .max(MAX_MESSAGES)
    .describe('The MT 707 and the MT 708 that continue it.')
    .meta({ examples: [[{ text: EXAMPLE, type: '707' }]] }),
});

/** Reads an MT 707 against a credit as it stands. Every fault is answered by tag and line. */
export const amendmentDraft = endpoint({
  method: 'post',
  writesNothing: true,
  path: `/${CREDIT.path}/{id}/amendment-drafts`,
  params: { id: DocumentId },
  body: AmendmentMessages,
  tag: SWIFT_TAG,
  summary: 'Reads an MT 707 against a credit: the document of an amendment, with the whole terms as they would be',
  answer: AmendmentDraft,
  problems: ASKING,
  handle: async ({ params, user, body: { messages } }, { documents }) => {
    const amendment = readAmendment(readMessages(messages));
    const { document } = await documents.read(user.name, { type: CREDIT.type, id: params.id });
    const { terms, amendments: basis } = parseAs(CreditContent, document, '/document');
    const { number, date, isCancellation, outside, narrative } = amendment;
    const [account] = outside.find(({ tag }) => tag === BENEFICIARY)?.lines ?? [];
    const amended = {
      terms: applyAmendment(terms, amendment),
      ...(narrative !== undefined && { narrative }),
      ...(account !== undefined && { statesAccount: true as const, account: account.replace(/^\/+/u, '') }),
    };
    const callBacks = findCallBacks(terms, amended);
    return {
      document: { number, date, basis, ...amended, ...(callBacks.length > 0 && { callBacks }) },
      callBacks,
      outside: outside.filter(({ tag }) => tag !== NARRATIVE),
      isCancellation,
    };
  },
});
