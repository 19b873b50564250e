import { DEFINITIONS, Ulid } from '@naru/chaincode/domain';
import { PreCheckBody } from '../creditRoutes.js';
import { schemaOf } from './jsonSchema.js';
import { operation, type Operation, parameter } from './operation.js';

const { path: credits } = DEFINITIONS['letter-of-credit'];
const { path: presentations, title: tag } = DEFINITIONS.presentation;

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
  };
}
