import { z } from 'zod';
import { CreditParty } from '../../papers/creditTerms';
import { DocumentKind } from '../../papers/documentKind';
import { CalendarDate, PositiveMoney, Ulid } from '../../primitives';
import { parseOnce } from '../../vocabulary/parse';

/* The collection instruction of URC 522 art. 4: without one, or outside of it, no bank acts (art. 4(a)(i)). */

const MAX_REFERENCE_CHARS = 16;
const MAX_NUMBER_CHARS = 35;
const MAX_TITLE_CHARS = 140;
const MAX_TEXT_CHARS = 1_000;
const MAX_DOCUMENTS = 50;
const MAX_COPIES = 99;
const MAX_TENOR_DAYS = 999;
const MAX_RATE = 10_000;

const Text = z.string().trim().min(1).max(MAX_TEXT_CHARS);
const Count = z.int().min(0).max(MAX_COPIES);

/** A document that is sent, with how many of it there are (art. 4(b)(viii)). */
const ListedDocument = z
  .strictObject({
    kind: DocumentKind.describe('The kind of document.'),
    title: z.string().trim().min(1).max(MAX_TITLE_CHARS).optional().describe('Its title; needed for OTHER.'),
    number: z.string().trim().min(1).max(MAX_NUMBER_CHARS).optional().describe('Its number.'),
    date: CalendarDate.optional().describe('Its day.'),
    originals: Count.meta({ examples: [3], description: 'How many originals are sent.' }),
    copies: Count.default(0).describe('How many copies are sent.'),
    onLedger: Ulid.optional().describe('The bill of lading on this ledger, which goes to the bank with the documents.'),
  })
  .refine(({ kind, title }) => kind !== 'OTHER' || title !== undefined, {
    path: ['title'],
    message: 'is missing: a document of another kind is named by its title',
  })
  .refine(({ originals, copies }) => originals + copies > 0, {
    path: ['originals'],
    message: 'is 0, as is the number of copies: the document is not sent then',
  });

/** The events after which a bill of exchange can be due. */
export const TENOR_EVENTS = ['SIGHT', 'BILL_OF_LADING', 'INVOICE', 'DATE_OF_DRAFT'] as const;

/** When the drawee is to pay: on a day, or a number of days after an event. */
const Tenor = z.union([
  z.strictObject({ maturity: CalendarDate.describe('The day on which the drawee is to pay.') }),
  z.strictObject({
    days: z.int().min(1).max(MAX_TENOR_DAYS).describe('How many days after the event.'),
    after: z.enum(TENOR_EVENTS).describe('The event.'),
  }),
]);

/** Whether the presenting bank delivers the documents though the drawee does not pay it (arts. 20, 21). */
const mayNotBeWaived = z
  .literal(true)
  .optional()
  .describe('Set if it may not be waived: then the documents are not delivered without it (arts. 20(b), 21(b)).');

/** The private document: what is collected, from whom, and against what the documents are delivered. */
export const CollectionInstruction = z
  .strictObject({
    reference: z
      .string()
      .regex(/^[A-Za-z0-9/\-?:().,'+ ]+$/, 'has characters that a SWIFT reference cannot have')
      .max(MAX_REFERENCE_CHARS)
      .describe(
        'The reference by which messages name the collection (field 21 of those that the collecting bank sends).',
      ),
    date: CalendarDate.describe('The day of the instruction.'),
    rules: z.literal('URC_522').describe('The rules that govern it, which it must name (art. 4(a)(i)).'),
    principal: CreditParty.describe('Who has the documents collected (URC 522 art. 3(a)(i)).'),
    drawee: CreditParty.describe('Who is to pay, where the documents are to be presented (art. 4(b)(iv)).'),
    amount: PositiveMoney.describe('What is to be collected (art. 4(b)(vii)).'),
    documents: z
      .array(ListedDocument)
      .min(1)
      .max(MAX_DOCUMENTS)
      .describe('The documents that are sent (art. 4(b)(viii)).'),
    delivery: z
      .enum(['AGAINST_PAYMENT', 'AGAINST_ACCEPTANCE'])
      .default('AGAINST_PAYMENT')
      .describe('D/P or D/A; documents are delivered against payment alone unless it says otherwise (art. 7(b)).'),
    tenor: Tenor.optional().describe('Of the bill of exchange that the drawee is to accept; without it, at sight.'),
    interest: z
      .strictObject({
        ratePerTenThousand: z.int().min(1).max(MAX_RATE).describe('For each year, in hundredths of a per cent.'),
        from: CalendarDate.describe('From which day.'),
        basis: z.enum(['360', '365']).describe('The days of a year (art. 4(b)(vi)).'),
        mayNotBeWaived,
      })
      .optional()
      .describe('The interest that is to be collected (arts. 4(b)(vi), 20).'),
    charges: z
      .strictObject({ for: z.enum(['PRINCIPAL', 'DRAWEE']).describe('Who bears them.'), mayNotBeWaived })
      .describe('The charges of the banks (art. 21).'),
    protest: z
      .strictObject({
        nonAcceptance: z.boolean().describe('Whether to protest if it is not accepted.'),
        nonPayment: z.boolean().describe('Whether to protest if it is not paid.'),
      })
      .optional()
      .describe('Without it, no bank need have the documents protested (art. 24).'),
    caseOfNeed: CreditParty.extend({ powers: Text.describe('What that party may do.') })
      .optional()
      .describe('Who represents the principal there, and what that party may do (art. 25).'),
    terms: Text.optional().describe(
      'What else is to be known, such as when the documents are presented and how payment is remitted.',
    ),
  })
  .refine(({ delivery, tenor }) => delivery === 'AGAINST_PAYMENT' || tenor !== undefined, {
    path: ['tenor'],
    message: 'is missing: what is accepted is paid later',
  })
  .refine(
    ({ documents }) => {
      const ids = documents.flatMap(({ onLedger }) => onLedger ?? []);
      return new Set(ids).size === ids.length;
    },
    { path: ['documents'], message: 'names a bill twice' },
  );
export type CollectionInstruction = z.infer<typeof CollectionInstruction>;
export type CollectionTenor = z.infer<typeof Tenor>;

export const parseInstruction = parseOnce(CollectionInstruction, '/document');
