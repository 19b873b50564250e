import { z } from 'zod';
import { reject } from '../../errors';
import { printDeclarationNumber } from '../../fingerprints/prints';
import { distinctUlids } from '../../primitives';
import type { Holding } from '../../vocabulary/facts';
import { makeServing } from '../../vocabulary/unservedRemarks';
import { COVERED, findCited, IN_FORCE, UNEXPIRED_AT_FILING } from './certified';
import { viewDeclaration } from './declarationContent';
import { acceptAs, DECIDED, decideAs, OFFICERS, stopAs } from './decision';
import { NOT_LEFT } from './guards';
import { KNOWN_PROCESSED, PROCESSED, UNPROCESSED } from './processed';
import { REMARKS } from './remarks';
import { APPROVED, ENDED_BY_TWO } from './releasing';
import type { Procedure } from '../../papers/declarations';
import {
  ACCEPTED,
  acceptContent,
  Channel,
  CUSTOMS,
  decideNow,
  declaration,
  type DeclarationState,
  isLive,
  type Leaving,
  MAX_PROCESSED,
  stopNow,
} from './words';

const CHANNEL_STATUS = {
  GREEN: 'ACCEPTED',
  DOCUMENTS: 'DOCUMENT_CHECK',
  INSPECTION: 'INSPECTION',
} as const satisfies Record<Channel, string>;

/** Goods that are to be imported leave bond for good; those in transit, and those that go abroad again, stay uncleared. */
const LEAVING: Readonly<Partial<Record<Procedure, Leaving>>> = {
  IMPORT: 'CLEARED',
  TRANSIT: 'IN_BOND',
  RE_EXPORT: 'IN_BOND',
};

/** How goods leave by a declaration that customs has accepted, and which. */
export function leaveAs(document: unknown): Pick<DeclarationState, 'leaving' | 'billOfLading'> {
  const { procedure, billOfLading } = viewDeclaration(document);
  const leaving = LEAVING[procedure];
  return leaving === undefined ? {} : { leaving, ...(billOfLading !== undefined && { billOfLading }) };
}

/** A number has one live declaration. @throws DUPLICATE_NUMBER */
function requireNewNumber(holdings: readonly Holding[]): void {
  // Whoever is not believed frees no number.
  const isStanding = ({ found }: Holding): boolean => found?.authentic !== true || isLive(found.record);
  const taken = holdings.find((holding) => holding.owner.type === 'customs-declaration' && isStanding(holding));
  if (taken !== undefined)
    reject('DUPLICATE_NUMBER', 'Another declaration with this number is in force.', {
      field: '/document/declarationNumber',
      id: taken.owner.id,
    });
}

export const accept = declaration.step('accept', {
  summary: 'Accepts the declaration under its number, and chooses how customs looks at it.',
  from: ['DECLARED', 'HELD'],
  to: ['ACCEPTED', 'DOCUMENT_CHECK', 'INSPECTION', 'HELD'],
  roles: OFFICERS,
  by: CUSTOMS,
  isOnSeenVersion: true,
  input: z.strictObject({
    channel: Channel.describe(
      'Green: no check. Documents: its papers are checked. Inspection: the goods are inspected.',
    ),
  }),
  content: 'carried',
  numbers: ({ state: { customs }, document }) =>
    printDeclarationNumber(viewDeclaration(document)).map(({ kind, input }) => ({ kind, input, listedBy: [customs] })),
  relations: {
    certificates: {
      what: 'each certificate of origin that it cites',
      carries: 'certificate-of-origin',
      find: findCited,
    },
  },
  requirements: [
    {
      sentence: 'it is not accepted yet',
      guard: ({ state: { selection } }) => {
        if (selection !== undefined) reject('WRONG_STATUS', 'The declaration is accepted already.', { ...selection });
      },
    },
    {
      sentence: 'no other declaration in force has its number',
      guard: ({ holdings }) => {
        requireNewNumber(holdings);
      },
    },
    IN_FORCE,
    COVERED,
    UNEXPIRED_AT_FILING,
  ],
  decide: ({ record, state, caller, time, document, tokens, input: { channel } }) => {
    const decided = decideNow(channel === 'INSPECTION' ? stopNow(state, record) : state, record);
    const selection = { channel, by: caller.party };
    const selected = { ...decided, ...leaveAs(document), acceptedAt: time, selection };
    const status = record.status === 'HELD' ? 'HELD' : CHANNEL_STATUS[channel];
    return { change: declaration.changeTo(status, acceptContent(selected, record), { tokens }) };
  },
});

export const checkDocuments = declaration.step('check-documents', {
  ...DECIDED,
  summary: 'Checks the documents; the declarant is told what is to be shown.',
  from: ['ACCEPTED', 'INSPECTION', 'HELD', 'CORRECTED'],
  to: ['DOCUMENT_CHECK'],
  details: REMARKS['check-documents'].optional(),
  requirements: [ACCEPTED],
  decide: decideAs('DOCUMENT_CHECK', 'check-documents'),
});

export const hold = declaration.step('hold', {
  ...DECIDED,
  summary: 'Holds the goods, with a reason code.',
  from: ['DECLARED', 'ACCEPTED', 'DOCUMENT_CHECK', 'INSPECTION', 'PAYMENT_NOTIFIED', 'RELEASED', 'CORRECTED'],
  to: ['HELD'],
  details: REMARKS.hold.optional(),
  requirements: [NOT_LEFT],
  decide: stopAs('HELD', 'hold'),
});

export const notifyPayment = declaration.step('notify-payment', {
  ...DECIDED,
  summary: 'Tells the declarant what is to be paid before the goods are released.',
  from: ['ACCEPTED', 'DOCUMENT_CHECK', 'INSPECTION', 'HELD'],
  to: ['PAYMENT_NOTIFIED'],
  details: REMARKS['notify-payment'].optional(),
  requirements: [ACCEPTED],
  decide: acceptAs('PAYMENT_NOTIFIED', 'notify-payment'),
});

export const rejectDeclaration = declaration.step('reject', {
  ...DECIDED,
  summary: 'Rejects the declaration; its number is free again.',
  from: ['DECLARED', 'ACCEPTED', 'DOCUMENT_CHECK', 'INSPECTION', 'HELD'],
  to: ['REJECTED'],
  details: REMARKS.reject.optional(),
  relations: PROCESSED,
  requirements: [ENDED_BY_TWO, UNPROCESSED],
  decide: decideAs('REJECTED', 'reject'),
});

export const cancel = declaration.step('cancel', {
  ...DECIDED,
  summary: 'Cancels the declaration, on the declarant’s request or by the authority; its number is free again.',
  from: ['ACCEPTED', 'DOCUMENT_CHECK', 'INSPECTION', 'HELD', 'PAYMENT_NOTIFIED', 'RELEASED', 'CORRECTED'],
  to: ['CANCELLED'],
  details: REMARKS.cancel.optional(),
  relations: PROCESSED,
  requirements: [ENDED_BY_TWO, UNPROCESSED],
  decide: decideAs('CANCELLED', 'cancel'),
});

export const seize = declaration.step('seize', {
  ...DECIDED,
  summary: 'Seizes the goods.',
  from: ['ACCEPTED', 'DOCUMENT_CHECK', 'INSPECTION', 'HELD', 'PAYMENT_NOTIFIED', 'RELEASED', 'CORRECTED'],
  to: ['SEIZED'],
  input: z.strictObject({
    processed: distinctUlids(MAX_PROCESSED)
      .default([])
      .describe('Every approved record of processing that has used its goods: what it made is not seized by this.'),
  }),
  details: REMARKS.seize.optional(),
  relations: PROCESSED,
  requirements: [KNOWN_PROCESSED],
  decide: stopAs('SEIZED', 'seize'),
});

/** A court or the authority itself gives the goods back: they are held until customs decides on them again. */
export const liftSeizure = declaration.step('lift-seizure', {
  ...DECIDED,
  summary: 'Lifts the seizure: customs holds the goods, and decides on them again. Another officer approves it first.',
  from: ['SEIZED'],
  to: ['HELD'],
  details: REMARKS['lift-seizure'].optional(),
  requirements: [APPROVED],
  decide: decideAs('HELD', 'lift-seizure'),
});

/** Brings the reason of a decision that was given by its hash. */
export const serveRemarks = makeServing(declaration, {
  from: [
    'DOCUMENT_CHECK',
    'INSPECTION',
    'HELD',
    'PAYMENT_NOTIFIED',
    'RELEASED',
    'CORRECTED',
    'REJECTED',
    'CANCELLED',
    'SEIZED',
  ],
  roles: OFFICERS,
  by: CUSTOMS,
  remarks: REMARKS,
});
