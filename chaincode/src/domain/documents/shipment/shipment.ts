import { z } from 'zod';
import { reject, rejectField, rejectIssues } from '../../errors';
import { Incoterm, Ucr } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { defineDocument } from '../../vocabulary/defineDocument';
import { contentSchema } from '../../vocabulary/definition';
import { requireMember } from '../../vocabulary/members';
import { distinctParties, isSameParty, Link, MAX_LINKS, MAX_PARTIES, Party, recordKey } from '../../vocabulary/record';
import type { StepAsked } from '../../vocabulary/relations';

const MAX_TEXT_CHARS = 512;
const Text = z.string().trim().min(1).max(MAX_TEXT_CHARS);

/** The private document: what is shipped, by whom and to whom. */
const ShipmentContent = z.strictObject({
  ucr: Ucr.describe('The unique consignment reference (WCO UCR, ISO 15459).'),
  seller: Text.describe('Who sells the goods.'),
  buyer: Text.describe('Who buys the goods.'),
  descriptionOfGoods: Text.describe('What is shipped.'),
  incoterm: Incoterm.optional().describe('The rule of Incoterms 2020.'),
  purchaseOrder: Text.optional().describe('The number of the buyer’s order.'),
});

const ShipmentState = z.strictObject({ shipper: Party });
type ShipmentState = z.infer<typeof ShipmentState>;

const words = defineDocument({
  type: 'shipment',
  path: 'shipments',
  contract: 'shipments',
  title: 'Shipment',
  description: 'The thread of one consignment: its UCR, its parties and the documents that belong to it.',
  content: contentSchema(ShipmentContent),
  statuses: {
    OPEN: 'The shipment is recorded; documents can be linked to it.',
    CLOSED: 'Nothing more is linked, and another shipment can have its UCR.',
  },
  state: ShipmentState,
  named: (_, { author }) => [author.msp],
  creator: ({ shipper }) => shipper,
});

const create = words.creation('create', {
  summary: 'Records a shipment and shares it with the organisations that take part in it.',
  to: ['OPEN'],
  roles: ['shipper'],
  authors: ({ shipper }) => [shipper],
  input: z.strictObject({
    parties: distinctParties(MAX_PARTIES - 1)
      .min(1)
      .describe('Who is to see the shipment, beside the shipper.'),
  }),
  names: [{ what: 'every party', find: ({ input: { parties } }) => parties }],
  requirements: [
    {
      sentence: 'every party is of a member organisation',
      guard: ({ members, input: { parties } }) => {
        for (const { msp } of parties) requireMember(members, msp);
      },
    },
    {
      sentence: 'the shipper is not named again',
      guard: ({ caller: { msp, party }, input: { parties } }) => {
        const again = parties.flatMap((each, index) => (isSameParty(each, { msp, party }) ? [index] : []));
        if (again.length > 0)
          rejectIssues(
            again.map((index) => ({
              pointer: `/input/parties/${index}`,
              message: 'is the shipper, who sees the shipment anyway',
            })),
          );
      },
    },
  ],
  decide: ({ caller, input: { parties } }) => {
    const shipper = { msp: caller.msp, party: caller.party };
    return { change: words.changeTo('OPEN', { shipper }, { parties: [shipper, ...parties] }) };
  },
});

/** What the shipper does with the thread. */
const OF_SHIPPER = {
  from: ['OPEN'],
  roles: ['shipper'],
  by: { sentence: 'the caller is the shipper', parties: ({ shipper }: ShipmentState) => [shipper] },
} as const;

/** Mostly a bill, as in the example. */
const OfBill = Link.meta({ examples: [{ type: 'bill-of-lading', id: '01KAE5TZ3TC7H3N5QG8Y0E2XVM' }] });
const Naming = z.strictObject({ to: OfBill.describe('The document that belongs to the shipment.') });
type Naming = z.infer<typeof Naming>;

const isOf =
  (to: Link) =>
  (known: Link): boolean =>
    recordKey(known) === recordKey(to);

const link = words.step('link', {
  ...OF_SHIPPER,
  summary: 'Adds a document that the shipper sees to the thread.',
  to: ['OPEN'],
  input: Naming,
  relations: {
    linked: {
      what: 'the document that is linked',
      find: ({ input: { to } }: StepAsked<ShipmentState, Naming>): Link => to,
    },
  },
  requirements: [
    {
      sentence: 'it is another document than the shipment',
      guard: ({ record, input: { to } }) => {
        if (isOf(to)(record)) rejectField('/input/to', 'A shipment is not linked to itself.', { ...to });
      },
    },
    {
      sentence: 'the document is not linked yet',
      guard: ({ record: { links }, input: { to } }) => {
        if (links.some(isOf(to))) reject('CONFLICT', 'The document is linked to this shipment already.', { ...to });
      },
    },
    {
      sentence: `fewer than ${MAX_LINKS} documents are linked`,
      guard: ({ record: { links } }) => {
        if (links.length >= MAX_LINKS) rejectField('/input/to', `A shipment links ${MAX_LINKS} documents at most.`);
      },
    },
  ],
  decide: ({ record, state, input: { to } }) => ({
    change: words.changeTo('OPEN', state, { links: [...record.links, to] }),
  }),
});

const unlink = words.step('unlink', {
  ...OF_SHIPPER,
  summary: 'Takes a document out of the thread that was linked by mistake. Earlier versions still name it.',
  to: ['OPEN'],
  input: z.strictObject({ to: OfBill.describe('The document that does not belong to the shipment.') }),
  requirements: [
    {
      sentence: 'the document is linked',
      guard: ({ record: { links }, input: { to } }) => {
        if (!links.some(isOf(to)))
          rejectField('/input/to', 'The document is not linked to this shipment.', { ...to }, 'CONFLICT');
      },
    },
  ],
  decide: ({ record, state, input: { to } }) => ({
    change: words.changeTo('OPEN', state, { links: record.links.filter((known) => !isOf(to)(known)) }),
  }),
});

const close = words.step('close', {
  ...OF_SHIPPER,
  summary: 'Closes a shipment that is over, or was recorded by mistake: another one can then have its UCR.',
  to: ['CLOSED'],
  input: Nothing,
  decide: ({ state }) => ({ change: words.changeTo('CLOSED', state) }),
});

/** The thread that runs through the papers of one consignment: a UCR, its parties, the documents linked to it. */
export const shipment = words.withActions(create, link, unlink, close);
