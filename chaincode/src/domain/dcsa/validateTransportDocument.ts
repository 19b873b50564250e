import type { Issue } from '../errors';
import { validateBySchema } from './generated/validateBySchema';
import { invariantIssues } from './invariants';
import { Reading } from './reading';
import { schemaIssues } from './schemaIssues';

/** What a refusal shows of a document with more faults than anybody reads; it says how many more there are. */
export const MAX_ISSUES = 100;

/**
 * Every fault of a DCSA eBL 3.0.4 transport document: first by DCSA's own schema, then by the invariants that its
 * descriptions state. Fields that DCSA does not know are no fault. Check digits are not looked at: a box that its
 * shipper owns need not be numbered by ISO 6346, so they are findings of rule D22.
 */
export function validateTransportDocument(value: unknown): Issue[] {
  const bySchema = validateBySchema(value) ? [] : schemaIssues(validateBySchema.errors ?? []);
  const issues = [...bySchema, ...(isObject(value) ? invariantIssues(Reading.parse(value)) : [])];
  if (issues.length <= MAX_ISSUES) return issues;
  const rest = { pointer: '', message: `has ${issues.length - MAX_ISSUES} more faults` };
  return [...issues.slice(0, MAX_ISSUES), rest];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
