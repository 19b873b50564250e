import { z } from 'zod';
import { requireOwnCarrierCode } from '../billOfLading/guards';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { parseOnce } from '../../vocabulary/parse';
import { CARRIER, findDraftFaults, instructionsWords, listFunctions, readContent, requireFaultless } from './words';

const MAX_FEEDBACKS = 100;
const MAX_MESSAGE_CHARS = 5_000;
const MAX_PATH_CHARS = 500;
const MAX_PROPERTY_CHARS = 100;

/** DCSA eBL 3.0.4, Feedback. */
const Feedback = z.strictObject({
  severity: z.enum(['INFO', 'WARN', 'ERROR']).describe('How much it matters.'),
  code: z
    .enum([
      'INFORMATIONAL_MESSAGE',
      'PROPERTY_WILL_BE_IGNORED',
      'PROPERTY_VALUE_MUST_CHANGE',
      'PROPERTY_VALUE_HAS_BEEN_CHANGED',
      'PROPERTY_VALUE_MAY_CHANGE',
      'PROPERTY_HAS_BEEN_DELETED',
    ])
    .describe('What it is about.'),
  message: z.string().trim().min(1).max(MAX_MESSAGE_CHARS).describe('What the shipper is told.'),
  jsonPath: z.string().max(MAX_PATH_CHARS).optional().describe('The place in the instructions, as a JSON path.'),
  property: z.string().max(MAX_PROPERTY_CHARS).optional().describe('The field.'),
});
const Feedbacks = z.strictObject({
  feedbacks: z.array(Feedback).min(1).max(MAX_FEEDBACKS).describe('What is to change, or was changed, and why.'),
});

/* What the carrier does (DCSA eBL 3.0.4, use cases 2, 4 and 6). */

export const requestUpdate = instructionsWords.step('request-update', {
  summary: 'Asks the shipper for an update, with feedbacks that only the parties see.',
  from: ['RECEIVED', 'UPDATE_RECEIVED', 'DRAFT', 'APPROVED'],
  to: ['PENDING_UPDATE'],
  roles: ['carrier-agent'],
  by: CARRIER,
  input: Nothing,
  waitsFor: listFunctions,
  details: Feedbacks,
  decide: ({ state }) => ({ change: instructionsWords.changeTo('PENDING_UPDATE', state) }),
});

export const decline = instructionsWords.step('decline', {
  summary: 'Declines the shipping instructions, with feedbacks that only the parties see.',
  from: ['RECEIVED', 'PENDING_UPDATE', 'UPDATE_RECEIVED', 'DRAFT', 'APPROVED'],
  to: ['DECLINED'],
  roles: ['carrier-agent'],
  by: CARRIER,
  input: Nothing,
  waitsFor: listFunctions,
  details: Feedbacks,
  decide: ({ state }) => ({ change: instructionsWords.changeTo('DECLINED', state) }),
});

const parseCode = parseOnce(
  z.looseObject({ carrierCode: z.string(), carrierCodeListProvider: z.string() }),
  '/details/draft',
);

/** Another draft ends the approval of the one before. */
export const publishDraft = instructionsWords.step('publish-draft', {
  summary: 'Adds the draft of the transport document, or another one in its place; the shipper has to approve it.',
  from: ['RECEIVED', 'UPDATE_RECEIVED', 'DRAFT', 'APPROVED'],
  to: ['DRAFT'],
  roles: ['carrier-agent'],
  by: CARRIER,
  input: Nothing,
  details: z.strictObject({
    draft: z.looseObject({}).describe('The transport document as it would be issued, with the status DRAFT.'),
  }),
  content: 'revised',
  waitsFor: listFunctions,
  requirements: [
    {
      sentence: 'the draft is a valid transport document by DCSA, with the status DRAFT',
      guard: ({ details: { draft } }) => {
        requireFaultless(findDraftFaults(draft), 'draft');
      },
    },
    {
      sentence: 'the carrier code of the draft is one of the caller’s organisation',
      guard: ({ members, caller, details: { draft } }) => {
        const { carrierCode, carrierCodeListProvider } = parseCode(draft);
        requireOwnCarrierCode(members, caller.msp, carrierCode, carrierCodeListProvider);
      },
    },
  ],
  decide: ({ state, document, details: { draft } }) => ({
    change: instructionsWords.changeTo('DRAFT', state, {
      document: { instructions: readContent(document).instructions, draft },
    }),
  }),
});
