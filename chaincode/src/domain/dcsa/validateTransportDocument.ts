import { LARGEST_DOCUMENT_BYTES } from '../encoding/canonicalJson';
import type { Issue } from '../errors';
import { findSchemaIssues, shortenIssues, TOO_MANY_FAULTS } from './findSchemaIssues';
import { validateBySchema } from './generated/validateBySchema';
import { findInvariantIssues } from './invariants';
import { LenientDocument } from './lenientDocument';

/** The largest bill has 10,000 containers, with cargo in each: some 50 values per container. */
export const TRANSPORT_DOCUMENT_LIMITS = { bytes: LARGEST_DOCUMENT_BYTES, values: 600_000 } as const;

/**
 * Finds the faults of a DCSA eBL 3.0.4 transport document: first by DCSA's schema, then by the invariants that its
 * descriptions state. Fields that DCSA does not know are allowed. Check digits are not checked here: a container that its
 * shipper owns need not have a number by ISO 6346, so that rule D22 reports them.
 */
export function validateTransportDocument(value: unknown): Issue[] {
  const { values } = TRANSPORT_DOCUMENT_LIMITS;
  if (hasMoreValuesThan(values, value)) return [{ pointer: '', message: `has more than ${values} values` }];
  const bySchema = findSchemaIssues(validateBySchema, value);
  if (bySchema === undefined) return [...TOO_MANY_FAULTS];
  // Of a value that the schema refuses nothing else is said.
  const refused = new Set(bySchema.map(({ pointer }) => pointer));
  const byInvariants = isObject(value) ? findInvariantIssues(LenientDocument.parse(value)) : [];
  return shortenIssues([...bySchema, ...byInvariants.filter(({ pointer }) => !refused.has(pointer))]);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a JSON value has more values in it than the limit. It stops at the limit. */
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
