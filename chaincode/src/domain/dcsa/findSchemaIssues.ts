import type { ValidateFunction } from 'ajv';
import type { Issue } from '../errors';
import { TooManyErrors } from './collectErrors';
import { listSchemaIssues } from './listSchemaIssues';

/** How many issues are listed. Nobody reads more. */
const ISSUES_MAX = 100;

/** What is said of a document with more faults than anybody looks at. */
export const TOO_MANY_FAULTS: readonly Issue[] = [
  { pointer: '', message: 'has too many faults to count (DCSA eBL 3.0.4)' },
];

/** What a compiled schema finds. Undefined if there are too many faults to look at. */
export function findSchemaIssues(validate: ValidateFunction, value: unknown): Issue[] | undefined {
  try {
    return validate(value) ? [] : listSchemaIssues(validate.errors ?? []);
  } catch (error) {
    if (error instanceof TooManyErrors) return undefined;
    throw error;
  }
}

/** The first issues, and how many more there are. */
export function shortenIssues(issues: readonly Issue[]): Issue[] {
  if (issues.length <= ISSUES_MAX) return [...issues];
  return [...issues.slice(0, ISSUES_MAX), { pointer: '', message: `has ${issues.length - ISSUES_MAX} more faults` }];
}
