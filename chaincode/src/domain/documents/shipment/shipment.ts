import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { Incoterm, Ucr } from '../../primitives';
import { defineDocument } from '../../vocabulary/defineDocument';
import { contentSchema } from '../../vocabulary/definition';
import { requireMember } from '../../vocabulary/members';
import { Link, MAX_LINKS, MAX_PARTIES, Party, recordKey } from '../../vocabulary/record';

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

const words = defineDocument({
  type: 'shipment',
  path: 'shipments',
  contract: 'shipments',
  title: 'Shipment',
  description: 'The thread of one consignment: its UCR, its parties and the documents that belong to it.',
  content: contentSchema(ShipmentContent),
  statuses: { OPEN: 'The shipment is recorded; documents can be linked to it.' },
  state: z.strictObject({ shipper: Party }),
  named: (_, { author }) => [author.msp],
  creator: ({ shipper }) => shipper,
});

const create = words.creation('create', {
  summary: 'Records a shipment and shares it with the organisations that take part in it.',
  to: ['OPEN'],
  roles: ['shipper'],
  authors: ({ shipper }) => [shipper],
  input: z.strictObject({
    parties: z
      .array(Party)
      .min(1)
      .max(MAX_PARTIES - 1)
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
  ],
  decide: ({ caller, input: { parties } }) => {
    const shipper = { msp: caller.msp, party: caller.party };
    return { change: words.changeTo('OPEN', { shipper }, { parties: [shipper, ...parties] }) };
  },
});

const link = words.step('link', {
  summary: 'Adds a document to the thread.',
  from: ['OPEN'],
  to: ['OPEN'],
  roles: ['shipper'],
  by: { sentence: 'the caller is the shipper', parties: ({ shipper }) => [shipper] },
  input: z.strictObject({ to: Link.describe('The document that belongs to the shipment.') }),
  requirements: [
    {
      sentence: 'the document is not linked yet',
      guard: ({ record: { links }, input: { to } }) => {
        if (links.some((known) => recordKey(known) === recordKey(to)))
          reject('CONFLICT', 'The document is linked to this shipment already.', { ...to });
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

/** The thread that runs through the papers of one consignment: a UCR, its parties, the documents linked to it. */
export const shipment = words.withActions(create, link);
