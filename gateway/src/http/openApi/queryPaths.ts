import { DEFINITIONS, Intervention, Ulid } from '@naru/chaincode/domain';
import { creationOf } from '../documentRoutes.js';
import { AlertParameters } from '../queryRoutes.js';
import { MembersChangeBody } from '../resolutionRoutes.js';
import { Credentials } from '../tokenRoutes.js';
import type { AnswerName } from './answers.js';
import { contentName } from './documentPaths.js';
import { type JsonSchema, schemaOf } from './jsonSchema.js';
import { operation, type Operation, parameter, queryParameters } from './operation.js';

const ID = parameter('path', 'id', schemaOf(Ulid), 'The document’s id.');
const TEXT = { type: 'string' };

type Paths = Record<string, Record<string, Operation>>;
const TAG = 'Queries';

/** The paths that are the same whatever types of documents there are. */
export function queryPaths(): Paths {
  return {
    '/v1/tokens': {
      post: operation({
        summary: 'Exchanges user and password for an access token',
        tag: 'Identity',
        body: schemaOf(Credentials),
        answers: { 200: 'Token' },
        isPublic: true,
      }),
    },
    '/v1/financing-checks': {
      post: operation({
        summary: 'What stands against financing on documents; nothing is written',
        tag: TAG,
        body: checkBody(),
        answers: { 200: 'FinancingCheck' },
      }),
    },
    ...readingPaths(),
    ...resolutionPaths(),
    '/v1/events': { get: eventsOperation() },
  };
}

function resolutionPaths(): Paths {
  const description =
    'Refused with NOT_RESOLVED and the hash to approve until the operators of all endorsers approve it.';
  const tag = 'Resolutions';
  return {
    '/v1/members/changes': {
      post: operation({
        summary: 'Changes who is a member, as the members have resolved',
        description,
        tag,
        body: schemaOf(MembersChangeBody),
        answers: { 200: 'Members' },
      }),
    },
    '/v1/interventions': {
      post: operation({
        summary: 'Puts records right whose own parties can no longer do so, as the members have resolved',
        description,
        tag,
        body: schemaOf(Intervention),
        answers: { 200: 'Intervened' },
      }),
    },
  };
}

function readingPaths(): Paths {
  const number = parameter('path', 'number', TEXT, 'The container’s number (ISO 6346).');
  const transaction = parameter('path', 'id', TEXT, 'Fabric’s transaction id.');
  const alerts = queryParameters(schemaOf(AlertParameters));
  return {
    '/v1/bills-of-lading/{id}/verification': ask(
      'Whether a bill is what it says, and who holds it',
      [ID],
      'Verification',
    ),
    '/v1/shipments/{id}/provenance': ask('A shipment with all that belongs to it', [ID], 'Provenance'),
    '/v1/containers/{number}/provenance': ask(
      'The documents in which a container stands, with all that belongs to them',
      [number],
      'Provenance',
    ),
    '/v1/members': ask('The members of the channel', [], 'Members'),
    '/v1/alerts': ask('What officers must know of, the latest first', alerts, 'Alerts'),
    '/v1/transactions/{id}': ask(
      'What became of a transaction that was answered with 202',
      [transaction],
      'Transaction',
    ),
  };
}

function ask(summary: string, parameters: readonly object[], answer: AnswerName): Record<string, Operation> {
  return { get: operation({ summary, tag: TAG, parameters, answers: { 200: answer } }) };
}

function checkBody(): JsonSchema {
  const claim = DEFINITIONS['financing-claim'];
  const { input } = creationOf(claim);
  return {
    type: 'object',
    additionalProperties: false,
    required: ['document', 'input'],
    properties: { document: { $ref: `#/components/schemas/${contentName(claim)}` }, input: schemaOf(input) },
  };
}

function eventsOperation(): Operation {
  return {
    ...operation({
      summary: 'What happens, as it happens',
      description:
        'Server-sent events `document`, `alert` and, before a notice of refusal is due, `deadline`. With Last-Event-ID nothing of the ledger is missed; without, it starts now.',
      tag: TAG,
      parameters: [parameter('header', 'Last-Event-ID', TEXT, 'The id of the last event that the caller has.')],
      answers: {},
    }),
    responses: { 200: { description: 'Events', content: { 'text/event-stream': { schema: TEXT } } } },
  };
}
