import type { z } from 'zod';
import { type Issue, rejectIssues } from '../errors';
import { pointerOf } from '../primitives';
import { explainIssue } from './explainIssue';
import { oncePerObject } from './once';

/**
 * Parses a value with a schema.
 * @param at The pointer of the value within the request.
 * @throws INVALID with every fault
 */
export function parseAs<T>(schema: z.ZodType<T>, value: unknown, at = ''): T {
  const parsed = schema.safeParse(value, { error: explainIssue });
  if (parsed.success) return parsed.data;
  return rejectIssues(listIssues(parsed.error, at));
}

/**
 * Every fault of a value that a schema finds.
 * @param at The pointer of the value within the request.
 */
export function findFaults(schema: z.ZodType, value: unknown, at = ''): Issue[] {
  const parsed = schema.safeParse(value, { error: explainIssue });
  return parsed.success ? [] : listIssues(parsed.error, at);
}

/** zod's issues with RFC 6901 pointers. A value of the wrong type has no other issue. */
function listIssues(error: z.ZodError, at: string): Issue[] {
  const mistyped = new Set(
    error.issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => pointerOf(path)),
  );
  // A text in the place of a list has no length that matters.
  const issues = error.issues.filter(({ code, path }) => code === 'invalid_type' || !mistyped.has(pointerOf(path)));
  return issues.flatMap((issue) => {
    const path = at + pointerOf(issue.path);
    if (issue.code !== 'unrecognized_keys') return [{ pointer: path, message: issue.message }];
    return issue.keys.map((key) => ({ pointer: path + pointerOf([key]), message: 'is not a known field' }));
  });
}

/**
 * Makes a parser that parses each object once. Nobody may change what it returns.
 * @param at The pointer that its issues begin with.
 */
export function parseOnce<T>(schema: z.ZodType<T>, at: string): (value: unknown) => T {
  return oncePerObject((value) => parseAs(schema, value, at));
}
