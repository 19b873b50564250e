import { z } from 'zod';
import { MspId } from '../../primitives';
import { requireHolder } from '../billOfLading/guards';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { isAmong, requireVersion } from '../../vocabulary/guards';
import { requireOrganizationRole } from '../../vocabulary/members';
import { distinctParties, type Party, Version } from '../../vocabulary/record';
import { findInstructionsFaults, instructionsWords, listFunctions, requireFaultless, SHIPPER } from './words';

/** A consignee, an endorsee, and a forwarder or a bank of each. */
const MAX_READERS = 4;

/* What the shipper does (DCSA eBL 3.0.4, use cases 1, 3, 5 and 7). */

export const submit = instructionsWords.creation('submit', {
  summary: 'Submits shipping instructions to a carrier.',
  to: ['RECEIVED'],
  roles: ['shipper'],
  authors: ({ shipper }) => [shipper],
  input: z.strictObject({
    carrier: MspId.describe('The carrier that is to issue the bill.'),
    readers: distinctParties(MAX_READERS)
      .default([])
      .describe(
        'Who reads the instructions and the draft, and the bill from its issue on: its consignee or endorsee, a forwarder.',
      ),
  }),
  names: [{ what: 'each reader', find: ({ input: { readers } }) => readers }],
  requirements: [
    {
      sentence: 'the organisation addressed is a carrier',
      guard: ({ members, input: { carrier } }) => {
        requireOrganizationRole(members, carrier, 'CARRIER');
      },
    },
    {
      sentence: 'each reader is of an exporter or a bank',
      guard: ({ members, input: { readers } }) => {
        for (const reader of readers) requireHolder(members, reader);
      },
    },
  ],
  decide: ({ caller, input: { carrier, readers } }) => {
    const shipper = { msp: caller.msp, party: caller.party };
    const parties = [shipper, { msp: carrier }, ...readers].reduce<Party[]>(
      (all, each) => (isAmong(each, all) ? all : [...all, each]),
      [],
    );
    return { change: instructionsWords.changeTo('RECEIVED', { shipper, carrier }, { parties }) };
  },
});

/** A draft that was made of the former instructions is gone with them. */
export const submitUpdate = instructionsWords.step('submit-update', {
  summary: 'Submits updated shipping instructions, or asks for a change of the draft.',
  from: ['RECEIVED', 'PENDING_UPDATE', 'UPDATE_RECEIVED', 'DRAFT', 'APPROVED'],
  to: ['UPDATE_RECEIVED'],
  roles: ['shipper'],
  by: SHIPPER,
  input: Nothing,
  details: z.strictObject({
    instructions: z.looseObject({}).describe('The whole instructions as they are from now on.'),
  }),
  content: 'revised',
  waitsFor: listFunctions,
  requirements: [
    {
      sentence: 'the updated instructions are valid by DCSA’s schema',
      guard: ({ details: { instructions } }) => {
        requireFaultless(findInstructionsFaults(instructions), 'instructions');
      },
    },
  ],
  decide: ({ state, details: { instructions } }) => ({
    change: instructionsWords.changeTo('UPDATE_RECEIVED', state, { document: { instructions } }),
  }),
});

export const cancel = instructionsWords.step('cancel', {
  summary: 'Cancels the shipping instructions.',
  from: ['RECEIVED', 'PENDING_UPDATE', 'UPDATE_RECEIVED', 'DRAFT', 'APPROVED'],
  to: ['CANCELLED'],
  roles: ['shipper'],
  by: SHIPPER,
  input: Nothing,
  decide: ({ state }) => ({ change: instructionsWords.changeTo('CANCELLED', state) }),
});

/** The carrier may make another draft meanwhile, so the shipper names the version that it has read. */
export const approveDraft = instructionsWords.step('approve-draft', {
  summary: 'Approves the draft, so that the carrier can issue it.',
  from: ['DRAFT'],
  to: ['APPROVED'],
  roles: ['shipper'],
  by: SHIPPER,
  input: z.strictObject({
    draftVersion: Version.describe('The version of the record in which the shipper has read the draft.'),
  }),
  requirements: [
    {
      sentence: 'the request names the version of the record in which the shipper has read the draft',
      guard: ({ record, input: { draftVersion } }) => {
        requireVersion(record, draftVersion);
      },
    },
  ],
  decide: ({ state }) => ({ change: instructionsWords.changeTo('APPROVED', state) }),
});
