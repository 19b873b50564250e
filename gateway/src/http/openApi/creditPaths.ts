import { DEFINITIONS, Ulid } from '@naru/chaincode/domain';
import { AmendmentMessageBody, DraftParameters, PreCheckBody, SwiftMessagesBody } from '../creditRoutes.js';
import { schemaOf } from './jsonSchema.js';
import { operation, type Operation, parameter, queryParameters } from './operation.js';

const { path: credits } = DEFINITIONS['letter-of-credit'];
const { path: presentations, title: tag } = DEFINITIONS.presentation;

const SWIFT = 'SWIFT messages';

/** The paths of what is asked of letters of credit. */
export function creditPaths(): Record<string, Record<string, Operation>> {
  const parameters = [parameter('path', 'id', schemaOf(Ulid), 'The document’s id.')];
  return {
    [`/v1/${presentations}/{id}/examination`]: {
      get: operation({
        summary: 'What the rules of UCP 600 find in a presentation',
        tag,
        parameters,
        answers: { 200: 'Examination' },
      }),
    },
    [`/v1/${credits}/{id}/pre-checks`]: {
      post: operation({
        summary: 'What the rules would find in documents that are yet to be presented, and what to change',
        description: 'Nothing is written, and nobody learns that it was asked.',
        tag,
        parameters,
        body: schemaOf(PreCheckBody),
        answers: { 200: 'Examination' },
      }),
    },
    [`/v1/${credits}/{id}/clocks`]: {
      get: operation({
        summary: 'The clocks of a credit and of the presentations under it',
        tag,
        parameters,
        answers: { 200: 'Clocks' },
      }),
    },
    '/v1/deadlines': {
      get: operation({
        summary: 'The presentations that wait for this bank’s decision, the most urgent first',
        tag,
        answers: { 200: 'Deadlines' },
      }),
    },
    ...swiftPaths(parameters),
  };
}

function swiftPaths(parameters: readonly object[]): Record<string, Record<string, Operation>> {
  const type = parameter('path', 'type', { type: 'string', enum: ['734', '750', '754'] }, 'The type of the message.');
  const references = queryParameters(schemaOf(DraftParameters));
  return {
    '/v1/swift-messages': {
      post: operation({
        summary: 'Reads SWIFT messages of category 7; of an MT 700 the document of a credit',
        tag: SWIFT,
        body: schemaOf(SwiftMessagesBody),
        answers: { 200: 'SwiftMessages' },
      }),
    },
    [`/v1/${credits}/{id}/amendment-drafts`]: {
      post: operation({
        summary:
          'Reads an MT 707 against a credit: the document of an amendment, with the whole terms as they would be',
        tag: SWIFT,
        parameters,
        body: schemaOf(AmendmentMessageBody),
        answers: { 200: 'AmendmentDraft' },
      }),
    },
    [`/v1/${credits}/{id}/swift-messages`]: {
      get: operation({
        summary: 'The MT 700 of a credit as it stands, and the MT 701 that continue it',
        tag: SWIFT,
        parameters,
        answers: { 200: 'CreditMessages' },
      }),
    },
    [`/v1/${presentations}/{id}/swift-messages/{type}`]: {
      get: operation({
        summary: 'A draft: MT 734 of a refusal, MT 750 of discrepancies, MT 754 of a payment',
        tag: SWIFT,
        parameters: [...parameters, type, ...references],
        answers: { 200: 'SwiftMessage' },
      }),
    },
  };
}
