import { type Action, bringsDocument, type DocumentDefinition } from '@naru/chaincode/domain';
import { z } from 'zod';
import { contentName, inputSchema, reference } from '../endpoint/jsonSchema.js';

/**
 * What an action takes. Its parts are checked together, when it is known which of them the action needs, so that one
 * answer names every fault.
 */
const ActionBody = z.strictObject({
  document: z.unknown().optional(),
  input: z.unknown().optional(),
  details: z.unknown().optional(),
  expectedVersion: z.int().min(1).optional(),
});

/** The same, and the OpenAPI document says what this action takes. */
export function actionBody(definition: DocumentDefinition, action: Action): typeof ActionBody {
  const { input, details } = action;
  const parts = {
    ...(bringsDocument(action) && { document: reference(contentName(definition)) }),
    input: inputSchema(input),
    ...(details !== undefined && { details: inputSchema(details) }),
  };
  const { expectedVersion } = ActionBody.shape;
  return ActionBody.meta({
    properties: { ...parts, expectedVersion: inputSchema(expectedVersion) },
    required: [
      ...(bringsDocument(action) ? ['document'] : []),
      ...(input.safeParse({}).success ? [] : ['input']),
      ...(details === undefined || details.safeParse({}).success ? [] : ['details']),
    ],
  });
}
