import { CollectionInstruction, DEFINITIONS, parseAs, reject } from '@naru/chaincode/domain';
import { type CollectionNews, readCollection } from '@naru/interchange';
import { z } from 'zod';
import { answer, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';
import { readDifferences } from './differences.js';
import { Reference } from './messageDrafts.js';
import { MessageText, readMessages, SWIFT_TAG } from './swiftMessages.js';

const COLLECTION = DEFINITIONS['documentary-collection'];

/** The text block of an MT 412. */
const EXAMPLE = [':20:COL2026-0001', ':21:RMT2026-0117', ':32A:270131USD250000,', '-'].join('\r\n');

/** The action that puts on the ledger what a message says, with its remarks. */
interface Proposal {
  readonly action: string;
  readonly details: unknown;
}

const PROPOSALS: Readonly<
  Record<CollectionNews['type'], (news: CollectionNews, instruction: CollectionInstruction) => Proposal | undefined>
> = {
  '400': ({ due, proceeds, added }) =>
    proceeds && {
      action: 'pay',
      details: { amount: due?.amount ?? proceeds.amount, ...added, paidOn: proceeds.date },
    },
  '410': ({ narrative }) => {
    // Other words may tell of a difference: the officer reads them.
    const differences = readDifferences(narrative);
    return differences && { action: 'acknowledge', details: { differences } };
  },
  '412': ({ due }) =>
    due?.tenor !== undefined && 'maturity' in due.tenor
      ? { action: 'accept', details: { maturity: due.tenor.maturity } }
      : undefined,
  '416': ({ refused, narrative }) =>
    refused && { action: 'advise-refusal', details: { of: refused, ...(narrative !== '' && { remarks: narrative }) } },
  '420': () => undefined,
  '422': () => undefined,
  '430': ({ amended }, instruction) =>
    // A tenor that the ledger has no words for is not left out: nothing would be due later then.
    amended?.tenor && { action: 'amend-instruction', details: { instruction: { ...instruction, ...amended } } },
};

/** Reads a message about a collection. The officer reads what it says in words, and decides; nothing is written. */
export const collectionReading = endpoint({
  method: 'post',
  writesNothing: true,
  path: `/${COLLECTION.path}/{id}/message-readings`,
  params: { id: DocumentId },
  body: z.strictObject({
    messages: z
      .array(MessageText)
      .length(1)
      .describe('The message.')
      .meta({ examples: [[{ text: EXAMPLE, type: '412' }]] }),
    relatedReference: Reference.optional().describe(
      'Field 21, by which the message names the collection; by default the reference of the instruction.',
    ),
  }),
  tag: SWIFT_TAG,
  summary: 'Reads an MT 400 to 430 against a collection: the action that would put it on the ledger, and its remarks',
  answer: answer('CollectionReading', {
    type: text('412', 'The type of the message.'),
    reference: text('COL2026-0001', 'Field 20: the reference of the bank that sent it.'),
    action: text(
      'accept',
      'The action to take; null if the message asks for none that follows from its fields.',
    ).nullable(),
    details: z.unknown().describe('What the action takes as `details`; null if there is no action.'),
    narrative: text('WE HOLD THE BILL AT YOUR DISPOSAL', 'What it says in words, for the officer to read.'),
  }),
  problems: ASKING,
  handle: async ({ params: { id }, body: { messages, relatedReference }, user }, { documents }) => {
    const { document } = await documents.read(user.name, { type: COLLECTION.type, id });
    const instruction = parseAs(CollectionInstruction, document, '/document');
    const [found, ...others] = readMessages(messages);
    if (found === undefined || others.length > 0)
      reject('INVALID', 'Send one message.', { messages: others.length + 1 });
    const news = readCollection(found, relatedReference ?? instruction.reference);
    const { action = null, details = null } = PROPOSALS[news.type](news, instruction) ?? {};
    return { type: news.type, reference: news.reference, action, details, narrative: news.narrative };
  },
});
