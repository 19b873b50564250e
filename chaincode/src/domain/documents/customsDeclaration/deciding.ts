import { z } from 'zod';
import { reject } from '../../errors';
import { printDeclarationNumber } from '../../fingerprints/prints';
import { Nothing } from '../../vocabulary/actionDescriptions';
import type { Change, Facts, Holding } from '../../vocabulary/facts';
import type { TradeRecord } from '../../vocabulary/record';
import { makeServing, noteUnserved } from '../../vocabulary/unservedRemarks';
import { viewDeclaration } from './declarationContent';
import { REMARKS } from './remarks';
import {
  Channel,
  CUSTOMS,
  declaration,
  type DeclarationState,
  type DeclarationStatus,
  LIVE,
  unapproved,
} from './words';

/*
 * Customs decides whether or not the declarant's peer signs: a declarant that endorses nothing could keep its goods from
 * being held. The ledger then has the hash of the reason, and `serve-remarks` brings the reason later.
 */

const OFFICERS = ['customs-officer'] as const;
const DECIDED = { roles: OFFICERS, by: CUSTOMS, input: Nothing, opponentMayBeAbsent: true } as const;

const ACCEPTED = {
  sentence: 'customs has accepted the declaration',
  guard: ({ state: { selection } }: { readonly state: DeclarationState }): void => {
    if (selection === undefined)
      reject('WRONG_STATUS', 'Accept the declaration first: its number is not registered yet.', {});
  },
};

const isInspected = ({ selection }: DeclarationState): boolean => selection?.channel === 'INSPECTION';

const CHANNEL_STATUS = {
  GREEN: 'ACCEPTED',
  DOCUMENTS: 'DOCUMENT_CHECK',
  INSPECTION: 'INSPECTION',
} as const satisfies Record<Channel, string>;

/** A number has one live declaration. @throws DUPLICATE_NUMBER */
function requireNewNumber(holdings: readonly Holding[]): void {
  // Whoever is not believed frees no number.
  const isLive = ({ found }: Holding): boolean =>
    found?.authentic !== true || LIVE.some((status) => status === found.record.status);
  const taken = holdings.find((holding) => holding.owner.type === 'customs-declaration' && isLive(holding));
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
  input: z.strictObject({
    channel: Channel.describe(
      'Green: no check. Documents: its papers are checked. Inspection: the goods are inspected.',
    ),
  }),
  content: 'carried',
  numbers: ({ state: { customs }, document }) =>
    printDeclarationNumber(viewDeclaration(document)).map(({ kind, input }) => ({ kind, input, listedBy: [customs] })),
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
  ],
  decide: ({ record, state, caller, tokens, input: { channel } }) => {
    const selected = { ...state, decided: true, selection: { channel, by: caller.party } };
    const status = record.status === 'HELD' ? 'HELD' : CHANNEL_STATUS[channel];
    return { change: declaration.changeTo(status, selected, { tokens }) };
  },
});

interface Deciding extends Pick<Facts, 'absence'> {
  readonly state: DeclarationState;
  readonly record: Pick<TradeRecord, 'version'>;
}

/** The change by a decision whose remarks may be stated by their hash. */
const decideAs =
  <const To extends DeclarationStatus>(status: To, action: string) =>
  ({ state, ...facts }: Deciding): { change: Change<To, DeclarationState> } => ({
    change: declaration.changeTo(status, { ...noteUnserved(unapproved(state), action, facts), decided: true }),
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

/** Goods that are to be inspected are HIGH: two officers release them. */
export const inspect = declaration.step('inspect', {
  ...DECIDED,
  summary: 'Has the goods inspected; two officers release them after that.',
  from: ['ACCEPTED', 'DOCUMENT_CHECK', 'HELD', 'CORRECTED'],
  to: ['INSPECTION'],
  details: REMARKS.inspect.optional(),
  requirements: [ACCEPTED],
  decide: ({ state: { selection, ...state }, caller, ...facts }) =>
    decideAs(
      'INSPECTION',
      'inspect',
    )({
      ...facts,
      state: { ...state, selection: { channel: 'INSPECTION', by: selection?.by ?? caller.party } },
    }),
});

export const hold = declaration.step('hold', {
  ...DECIDED,
  summary: 'Holds the goods, with a reason code.',
  from: ['DECLARED', 'ACCEPTED', 'DOCUMENT_CHECK', 'INSPECTION', 'PAYMENT_NOTIFIED', 'CORRECTED'],
  to: ['HELD'],
  details: REMARKS.hold.optional(),
  decide: decideAs('HELD', 'hold'),
});

export const notifyPayment = declaration.step('notify-payment', {
  ...DECIDED,
  summary: 'Tells the declarant what is to be paid before the goods are released.',
  from: ['ACCEPTED', 'DOCUMENT_CHECK', 'INSPECTION', 'HELD'],
  to: ['PAYMENT_NOTIFIED'],
  details: REMARKS['notify-payment'].optional(),
  requirements: [ACCEPTED],
  decide: decideAs('PAYMENT_NOTIFIED', 'notify-payment'),
});

const RELEASABLE = ['ACCEPTED', 'DOCUMENT_CHECK', 'INSPECTION', 'HELD', 'PAYMENT_NOTIFIED', 'CORRECTED'] as const;

/** Whatever is done with the declaration after it ends the approval. */
export const approveRelease = declaration.step('approve-release', {
  roles: OFFICERS,
  by: CUSTOMS,
  input: Nothing,
  opponentMayBeAbsent: true,
  summary: 'Approves that another officer releases goods that customs inspects; any later step ends the approval.',
  from: RELEASABLE,
  to: RELEASABLE,
  requirements: [
    ACCEPTED,
    {
      sentence: 'customs inspects the goods',
      guard: ({ state }) => {
        if (!isInspected(state)) reject('NOT_REQUESTED', 'One officer releases goods that are not inspected.', {});
      },
    },
  ],
  decide: ({ record, state, caller }) => ({
    change: declaration.changeTo(record.status, { ...state, decided: true, approvedBy: caller.party }),
  }),
});

export const release = declaration.step('release', {
  ...DECIDED,
  summary: 'Releases the goods, with a reason code.',
  from: RELEASABLE,
  to: ['RELEASED'],
  details: REMARKS.release.optional(),
  requirements: [
    ACCEPTED,
    {
      sentence: 'another officer has approved it as the last thing that was done, if customs inspects the goods',
      guard: ({ caller, state }) => {
        if (!isInspected(state)) return;
        if (state.approvedBy === undefined)
          reject('NOT_APPROVED', 'Customs inspects these goods: another officer approves their release first.', {});
        if (state.approvedBy === caller.party)
          reject('FORBIDDEN', 'Another officer releases what this one has approved.', {});
      },
    },
  ],
  decide: decideAs('RELEASED', 'release'),
});

export const rejectDeclaration = declaration.step('reject', {
  ...DECIDED,
  summary: 'Rejects the declaration; its number is free again.',
  from: ['DECLARED', 'ACCEPTED', 'DOCUMENT_CHECK', 'INSPECTION', 'HELD'],
  to: ['REJECTED'],
  details: REMARKS.reject.optional(),
  decide: decideAs('REJECTED', 'reject'),
});

export const cancel = declaration.step('cancel', {
  ...DECIDED,
  summary: 'Cancels the declaration, on the declarant’s request or by the authority; its number is free again.',
  from: ['ACCEPTED', 'DOCUMENT_CHECK', 'INSPECTION', 'HELD', 'PAYMENT_NOTIFIED', 'RELEASED', 'CORRECTED'],
  to: ['CANCELLED'],
  details: REMARKS.cancel.optional(),
  decide: decideAs('CANCELLED', 'cancel'),
});

export const seize = declaration.step('seize', {
  ...DECIDED,
  summary: 'Seizes the goods.',
  from: ['ACCEPTED', 'DOCUMENT_CHECK', 'INSPECTION', 'HELD', 'PAYMENT_NOTIFIED', 'RELEASED', 'CORRECTED'],
  to: ['SEIZED'],
  details: REMARKS.seize.optional(),
  decide: decideAs('SEIZED', 'seize'),
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
