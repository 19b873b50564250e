import type { Issue } from '../errors';
import { findSchemaIssues, shortenIssues, TOO_MANY_FAULTS } from './findSchemaIssues';
import schema from './generated/shippingInstructions.schema.json';
import { validateBySchema } from './generated/validateInstructionsBySchema';

/** DCSA's definition of shipping instructions as JSON Schema 2020-12, with DCSA's descriptions. */
export const shippingInstructionsJsonSchema = schema;

/**
 * Finds the faults of DCSA eBL 3.0.4 shipping instructions (CreateShippingInstructions), by DCSA's schema and the values
 * that its descriptions list. The rules between fields are judged in the draft that the carrier makes of them. Fields that
 * DCSA does not know are allowed.
 */
export function validateShippingInstructions(value: unknown): readonly Issue[] {
  const issues = findSchemaIssues(validateBySchema, value);
  return issues === undefined ? TOO_MANY_FAULTS : shortenIssues(issues);
}
