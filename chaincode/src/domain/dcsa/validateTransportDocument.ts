import type { Issue } from '../errors';
import { validateBySchema } from './generated/validateBySchema';
import { invariantIssues } from './invariants';
import { Reading } from './reading';
import { schemaIssues } from './schemaIssues';

/** What a refusal shows of a document with more faults than anybody reads; it says how many more there are. */
export const MAX_ISSUES = 100;

/** No document of the trade has a tenth of it; a list of so many wrong values would keep the judge busy for seconds. */
export const MAX_VALUES = 100_000;

/**
 * Every fault of a DCSA eBL 3.0.4 transport document: first by DCSA's own schema, then by the invariants that its
 * descriptions state. Fields that DCSA does not know are no fault. Check digits are not looked at: a box that its
 * shipper owns need not be numbered by ISO 6346, so they are findings of rule D22.
 */
export function validateTransportDocument(value: unknown): Issue[] {
  if (hasMoreValuesThan(MAX_VALUES, value)) return [{ pointer: '', message: `has more than ${MAX_VALUES} values` }];
  const bySchema = validateBySchema(value) ? [] : schemaIssues(validateBySchema.errors ?? []);
  const issues = [...bySchema, ...(isObject(value) ? invariantIssues(Reading.parse(value)) : [])];
  if (issues.length <= MAX_ISSUES) return issues;
  const rest = { pointer: '', message: `has ${issues.length - MAX_ISSUES} more faults` };
  return [...issues.slice(0, MAX_ISSUES), rest];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a JSON value has more values within than the limit; it looks at no more than that. */
function hasMoreValuesThan(limit: number, value: unknown): boolean {
  const seen = [value];
  for (const next of seen) {
    if (typeof next !== 'object' || next === null) continue;
    const inner: unknown[] = Object.values(next);
    if (seen.length + inner.length > limit) return true;
    for (const item of inner) seen.push(item);
  }
  return false;
}
