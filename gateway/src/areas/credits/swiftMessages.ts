import { CreditContent, type CreditTerms, DEFINITIONS, parseAs } from '@naru/chaincode/domain';
import {
  readCredit,
  listFieldsOutsideTerms,
  MT_TYPES,
  type SenderAndReceiver,
  writeCredit,
  parseMt,
  splitFile,
  writeMt,
} from '@naru/interchange';
import { z } from 'zod';
import { answer, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { contentName, reference } from '../../http/endpoint/jsonSchema.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';

export const SWIFT_TAG = 'SWIFT messages';
const MAX_MESSAGES = 8;
const MAX_MESSAGE_CHARS = 20_000;
const MAX_CALENDAR_CHARS = 16;

/** The text block of an MT 730. */
const EXAMPLE = [':20:ACK2026-0001', ':21:LC2026-0117', ':30:261105', '-'].join('\r\n');

const CREDIT = DEFINITIONS['letter-of-credit'];

/** A message as FIN has it. */
export const MessageText = z.strictObject({
  text: z.string().max(MAX_MESSAGE_CHARS).describe('The message, or its text block.'),
  type: z.enum(MT_TYPES).optional().describe('Needed if the text is a text block alone.'),
});

const SwiftMessagesBody = z.strictObject({
  messages: z
    .array(MessageText.meta({ examples: [{ text: EXAMPLE, type: '730' }] }))
    .min(1)
    .max(MAX_MESSAGES)
    .describe('The messages of one credit together.'),
  calendar: z
    .string()
    .max(MAX_CALENDAR_CHARS)
    .optional()
    .describe('The holiday calendar of the place of expiry; by default that of the place of expiry.'),
});

const Field = z.strictObject({
  tag: text('32'),
  option: text('B'),
  lines: z.array(text('USD250000,')),
});

const SwiftMessages = answer('SwiftMessages', {
  document: z
    .unknown()
    .meta(reference(contentName(CREDIT)))
    .nullable()
    .describe(`What PUT /v1/${CREDIT.path}/{id} takes, if an MT 700 with its MT 701 was read.`),
  outside: z.array(Field).describe('Fields that the document does not hold.'),
  messages: z.array(z.strictObject({ type: z.enum(MT_TYPES), fields: z.array(Field) })),
});

/** Reads SWIFT messages. Every fault is answered by tag and line. */
export const swiftMessages = endpoint({
  method: 'post',
  path: '/swift-messages',
  body: SwiftMessagesBody,
  tag: SWIFT_TAG,
  summary: 'Reads SWIFT messages of category 7; of an MT 700 the document of a credit',
  answer: SwiftMessages,
  handle: ({ body: { messages: texts, calendar } }) => {
    const messages = texts.flatMap(({ text, type }) => splitFile(text).map((message) => parseMt(message, type)));
    const isCredit = messages.some(({ type }) => type === '700');
    return Promise.resolve({
      document: isCredit ? { terms: readCredit(messages, calendar === undefined ? {} : { calendar }) } : null,
      outside: isCredit ? listFieldsOutsideTerms(messages) : [],
      messages: messages.map(({ type, fields }) => ({ type, fields })),
    });
  },
});

export const creditMessages = endpoint({
  method: 'get',
  path: `/${CREDIT.path}/{id}/swift-messages`,
  params: { id: DocumentId },
  tag: SWIFT_TAG,
  summary: 'The MT 700 of a credit as it stands, and the MT 701 that continue it',
  answer: answer('CreditMessages', { messages: z.array(text(EXAMPLE)) }),
  problems: [...ASKING, 'INVALID'],
  handle: async ({ params, user }, { documents }) => {
    const { document } = await documents.read(user.name, { type: CREDIT.type, id: params.id });
    const { terms } = parseAs(CreditContent, document, '/document');
    return { messages: writeCredit(terms, findBanks(terms)).map(writeMt) };
  },
});

/** From the issuing bank to the advising bank. If the terms do not name one, the message is sent by hand. */
export function findBanks({ issuingBank, advisingBank }: CreditTerms): SenderAndReceiver {
  return { sender: issuingBank.bic, receiver: advisingBank?.bic ?? issuingBank.bic };
}
