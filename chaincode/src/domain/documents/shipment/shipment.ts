import { z } from 'zod';
import { changeTo, creation, stepsOf } from '../../vocabulary/action';
import { contentSchema, type DocumentDefinition } from '../../vocabulary/definition';
import { Link, MAX_LINKS, MAX_PARTIES, Party, samePlace } from '../../vocabulary/record';
import { stateReader } from '../../vocabulary/stateReader';
import { reject } from '../../errors';
import { hasRole, requireMember } from '../../vocabulary/members';
import { Incoterm, Ucr } from '../../primitives';

const MAX_TEXT_CHARS = 512;
const Text = z.string().trim().min(1).max(MAX_TEXT_CHARS);

/** The private document: what is shipped, by whom and to whom. */
const Shipment = z.strictObject({
  /** Unique consignment reference (WCO UCR, ISO 15459). */
  ucr: Ucr,
  seller: Text,
  buyer: Text,
  descriptionOfGoods: Text,
  incoterm: Incoterm.optional(),
  purchaseOrder: Text.optional(),
});

const State = z.strictObject({ shipper: Party });
const stateOf = stateReader(State);
const step = stepsOf(stateOf);

/** The thread that runs through the papers of one consignment: a UCR, its parties, the documents linked to it. */
export const shipment: DocumentDefinition = {
  type: 'shipment',
  path: 'shipments',
  contract: 'shipments',
  title: 'Shipment',
  description: 'The thread of one consignment: its UCR, its parties and the documents that belong to it.',
  content: contentSchema(Shipment),
  statuses: { OPEN: 'The shipment is recorded; documents can be linked to it.' },
  actions: {
    create: creation('create', {
      summary: 'Records a shipment and shares it with the organisations that take part in it.',
      to: ['OPEN'],
      roles: ['shipper'],
      requirements: ['every party is of a member organisation'],
      input: z.strictObject({
        parties: z
          .array(Party)
          .min(1)
          .max(MAX_PARTIES - 1),
      }),
      decide: ({ caller, input, members }) => {
        for (const { msp } of input.parties) requireMember(members, msp);
        const shipper = { msp: caller.msp, party: caller.party };
        return { change: changeTo('OPEN', { shipper }, { parties: [shipper, ...input.parties] }) };
      },
    }),
    link: step('link', {
      summary: 'Adds a document to the thread.',
      from: ['OPEN'],
      to: ['OPEN'],
      roles: ['shipper'],
      requirements: ['the caller is the shipper', 'the document is not linked yet', `at most ${MAX_LINKS} documents`],
      input: z.strictObject({ to: Link }),
      by: ({ shipper }) => [shipper],
      decide: ({ record, state, input: { to } }) => {
        if (record.links.some(({ type, id }) => type === to.type && id === to.id)) {
          reject('CONFLICT', 'The document is linked to this shipment already.', { ...to });
        }
        return { change: changeTo('OPEN', state, { links: [...record.links, to] }) };
      },
    }),
  },
  named: ({ author }) => [author.msp],
  creator: (record) => stateOf(record).shipper.msp,
  mayHaveWritten: (record, members) =>
    samePlace(stateOf(record).shipper, record.author) && hasRole(members, record.author.msp, 'EXPORTER'),
  fingerprints: () => [],
};
