import { type Action, bringsDocument, type DocumentDefinition, findFaults } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { ActionBody as Sent } from '../../documents/validateRequest.js';
import { contentName, inputSchema, reference } from '../endpoint/jsonSchema.js';

/** What an action takes. Its parts are checked when it is known which of them the action needs. */
const Parts = z.strictObject({
  document: z.unknown().optional(),
  input: z.unknown().optional(),
  details: z.unknown().optional(),
  expectedVersion: z.int().min(1).optional(),
});
const ReadParts = z.object({ ...Parts.shape, expectedVersion: Parts.shape.expectedVersion.catch(undefined) });
/** Whatever it is: its faults are named together with those of its parts, so that one answer names every fault. */
const ActionBody = z.looseObject({});

/** The parts of a body, and what is wrong with it beside them. */
export const readParts = (body: z.infer<typeof ActionBody>): Sent => ({
  ...ReadParts.parse(body),
  faults: findFaults(Parts, body),
});

/** The schema of the bodies of an action, of which the OpenAPI document says what this one takes. */
export function actionBody(definition: DocumentDefinition, action: Action): typeof ActionBody {
  const { input, details, adds } = action;
  const parts = {
    ...(bringsDocument(action) && {
      document: adds === undefined ? reference(contentName(definition)) : inputSchema(adds),
    }),
    input: inputSchema(input),
    ...(details !== undefined && { details: inputSchema(details) }),
  };
  const { expectedVersion } = Parts.shape;
  return ActionBody.meta({
    additionalProperties: false,
    properties: { ...parts, expectedVersion: inputSchema(expectedVersion) },
    required: [
      ...(bringsDocument(action) ? ['document'] : []),
      ...(input.safeParse({}).success ? [] : ['input']),
      ...(details === undefined || details.safeParse({}).success ? [] : ['details']),
      // Or in If-Match: the description cannot say so, and to name it twice is right, too.
      ...(action.isOnSeenVersion ? ['expectedVersion'] : []),
    ],
  });
}
