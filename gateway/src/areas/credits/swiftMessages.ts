import {
  Bic,
  CreditContent,
  CreditState,
  type CreditTerms,
  DEFINITIONS,
  isSameInstitution,
  type Members,
  parseAs,
} from '@naru/chaincode/domain';
import {
  readCredit,
  listFieldsOutsideTerms,
  MT_TYPES,
  type MtMessage,
  type SenderAndReceiver,
  writeCredit,
  parseMt,
  splitFile,
  writeMt,
  writeTransfer,
} from '@naru/interchange';
import { z } from 'zod';
import type { Documents } from '../../documents/documents.js';
import { answer, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { contentName, reference } from '../../http/endpoint/jsonSchema.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';

export const SWIFT_TAG = 'SWIFT messages';
export const MAX_MESSAGES = 8;
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

/** Reads messages, also those that a file has together. @throws INVALID with every fault by tag and line */
export function readMessages(texts: readonly z.infer<typeof MessageText>[]): MtMessage[] {
  return texts.flatMap(({ text, type }) => splitFile(text).map((message) => parseMt(message, type)));
}

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

export const Field = z.strictObject({
  tag: text('32'),
  option: text('B'),
  lines: z.array(text('USD250000,')),
});

const BankOfMessage = z
  .string()
  .nullable()
  .describe('Null if the message names no BIC of it, or no member has that BIC.');

const SwiftMessages = answer('SwiftMessages', {
  document: z
    .unknown()
    .meta(reference(contentName(CREDIT)))
    .nullable()
    .describe(`What PUT /v1/${CREDIT.path}/{id} takes, if an MT 700 with its MT 701 was read.`),
  input: z
    .strictObject({ issuingBank: BankOfMessage, advisingBank: BankOfMessage })
    .nullable()
    .describe('Of what that request takes as `input`, the members that have the BICs of the banks in the message.'),
  outside: z.array(Field).describe('Fields that the document does not hold.'),
  messages: z.array(z.strictObject({ type: z.enum(MT_TYPES), fields: z.array(Field) })),
});

/** Reads SWIFT messages. Every fault is answered by tag and line. */
export const swiftMessages = endpoint({
  method: 'post',
  writesNothing: true,
  path: '/swift-messages',
  body: SwiftMessagesBody,
  tag: SWIFT_TAG,
  summary: 'Reads SWIFT messages of categories 4 and 7; of an MT 700 the document of a credit',
  answer: SwiftMessages,
  problems: [...ASKING, 'NOT_A_MEMBER'],
  handle: async ({ body: { messages: texts, calendar }, user }, { ledger }) => {
    const messages = readMessages(texts);
    const read = messages.map(({ type, fields }) => ({ type, fields }));
    const isCredit = messages.some(({ type }) => type === '700');
    if (!isCredit) return { document: null, input: null, outside: [], messages: read };
    const terms = readCredit(messages, calendar === undefined ? {} : { calendar });
    const input = findMembers(terms, await ledger.members(user.name));
    return { document: { terms }, input, outside: listFieldsOutsideTerms(messages), messages: read };
  },
});

export const creditMessages = endpoint({
  method: 'get',
  path: `/${CREDIT.path}/{id}/swift-messages`,
  params: { id: DocumentId },
  query: z.strictObject({
    receiver: Bic.optional().describe('The bank that gets the messages; by default the advising bank.'),
  }),
  tag: SWIFT_TAG,
  summary: 'The MT 700 of a credit as it stands, or the MT 720 of a transfer, and the messages that continue it',
  answer: answer('CreditMessages', { messages: z.array(text(EXAMPLE)) }),
  problems: [...ASKING, 'INVALID'],
  handle: async ({ params: { id }, query: { receiver }, user }, { documents }) => {
    const { terms, state } = await readCreditOf(documents, user.name, id);
    const banks = { ...findBanks(terms), ...(receiver && { receiver }) };
    if (state.transferOf === undefined) return { messages: writeCredit(terms, banks).map(writeMt) };
    const original = await readCreditOf(documents, user.name, state.transferOf);
    const isConfirmed = [state, original.state].some(
      ({ advisingBank, confirmingBank }) => confirmingBank === advisingBank,
    );
    // The advising bank is the one that transfers.
    const transferring = { ...banks, sender: findBanks(terms).receiver };
    const messages = writeTransfer(terms, { original: original.terms, isConfirmed }, transferring);
    return { messages: messages.map(writeMt) };
  },
});

/** The members that are the banks of a credit, by their BICs. */
function findMembers(
  { issuingBank, advisingBank }: Pick<CreditTerms, 'issuingBank' | 'advisingBank'>,
  members: Members,
): { readonly issuingBank: string | null; readonly advisingBank: string | null } {
  const find = (bic: string | undefined): string | null =>
    members.find(({ bics }) => bic !== undefined && bics.some((own) => isSameInstitution(own, bic)))?.mspId ?? null;
  return { issuingBank: find(issuingBank.bic), advisingBank: find(advisingBank?.bic) };
}

async function readCreditOf(
  documents: Pick<Documents, 'read'>,
  user: string,
  id: string,
): Promise<{ readonly terms: CreditTerms; readonly state: CreditState }> {
  const { record, document } = await documents.read(user, { type: CREDIT.type, id });
  const { terms } = parseAs(CreditContent, document, '/document');
  return { terms, state: CreditState.parse(record.state) };
}

/** From the issuing bank to the advising bank. If the terms do not name one, the message is sent by hand. */
export function findBanks({ issuingBank, advisingBank }: CreditTerms): SenderAndReceiver {
  return { sender: issuingBank.bic, receiver: advisingBank?.bic ?? issuingBank.bic };
}
