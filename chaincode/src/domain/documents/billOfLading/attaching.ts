import { reject, rejectField } from '../../errors';
import { isSameParty } from '../../vocabulary/record';
import { bill } from './bill';
import { Attachment, MAX_HOLDERS_ATTACHMENTS, MAX_OWN_ATTACHMENTS } from './attachment';
import type { BillState } from './billState';
import { ATTACH, findLastStep } from './lastStep';

const ATTACHABLE = [
  'ISSUED',
  'PENDING_SURRENDER_FOR_DELIVERY',
  'SURRENDERED_FOR_DELIVERY',
  'PENDING_SURRENDER_FOR_AMENDMENT',
  'SURRENDERED_FOR_AMENDMENT',
] as const;

/** States which file belongs to the bill, by its hash. The file itself travels beside the ledger. */
export const attach = bill.step(ATTACH, {
  summary:
    'Attaches a file to the bill by its hash, such as the carrier’s own PDF; the file does not go on the ledger.',
  from: ATTACHABLE,
  to: ATTACHABLE,
  roles: ['carrier-agent', 'shipper', 'bank-officer'],
  by: {
    sentence: 'the caller is of the issuing carrier, or is the possessor or the title holder',
    parties: ({ issuer, possessor, titleHolder }) => [{ msp: issuer }, possessor, titleHolder],
  },
  input: Attachment,
  requirements: [
    {
      sentence: 'the visualisation of the bill is the carrier’s',
      guard: ({ caller, state: { issuer }, input: { kind } }) => {
        if (kind === 'VISUALISATION' && caller.msp !== issuer)
          reject('FORBIDDEN', 'Only the carrier attaches its visualisation of the bill.', { kind });
      },
    },
    {
      sentence: 'the file is not attached yet',
      guard: ({ state: { attachments = [] }, input: { sha256 } }) => {
        if (attachments.some((each) => each.sha256 === sha256))
          rejectField('/input/sha256', 'The file is attached to the bill already.');
      },
    },
    {
      sentence: `the caller’s organisation has attached fewer than ${MAX_OWN_ATTACHMENTS} files, and all but the carrier fewer than ${MAX_HOLDERS_ATTACHMENTS}`,
      guard: ({ caller, state }) => {
        requireRoom(caller.msp, state);
      },
    },
  ],
  decide: ({ record, state, caller, input }) => {
    const attachments = [...(state.attachments ?? []), { ...input, by: caller.msp }];
    return {
      change: bill.changeTo(record.status, {
        ...takenBy(caller, state),
        attachments,
        beforeAttaching: findLastStep(record, state),
      }),
    };
  },
});

/** A holder cannot fill the list so that the carrier, or a later holder, attaches no more. @throws INVALID */
function requireRoom(msp: string, { issuer, attachments = [] }: BillState): void {
  const own = attachments.filter(({ by }) => by === msp).length;
  const holders = attachments.filter(({ by }) => by !== issuer).length;
  if (own >= MAX_OWN_ATTACHMENTS)
    rejectField('/input/sha256', `An organisation attaches at most ${MAX_OWN_ATTACHMENTS} files to a bill.`, {
      attachments: own,
    });
  if (msp !== issuer && holders >= MAX_HOLDERS_ATTACHMENTS)
    rejectField('/input/sha256', `The holders of a bill attach at most ${MAX_HOLDERS_ATTACHMENTS} files.`, {
      attachments: holders,
    });
}

/** A holder that attaches something has done something with the bill. */
function takenBy({ msp, party }: { readonly msp: string; readonly party: string }, state: BillState): BillState {
  return isSameParty({ msp, party }, state.possessor) ? { ...state, isTaken: true } : state;
}
