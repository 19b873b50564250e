import type { ErrorObject } from 'ajv';

/** How many errors a compiled validator lists before it gives up: a million would take ten seconds. */
const ERRORS_MAX = 250_000;

/** Thrown by a compiled validator when it gives up. */
export class TooManyErrors extends Error {
  readonly errors: readonly ErrorObject[];

  constructor(errors: readonly ErrorObject[]) {
    super('The document has too many errors.');
    this.errors = errors;
  }
}

/** Adds the errors of an inner validator. Compiled validators call it. @throws TooManyErrors */
export function append(all: ErrorObject[] | null, found: readonly ErrorObject[] | null): ErrorObject[] {
  const errors = all ?? [];
  for (const error of found ?? []) push(errors, error);
  return errors;
}

/** Adds one error. Compiled validators call it. @throws TooManyErrors */
export function push(all: ErrorObject[], error: ErrorObject): void {
  if (all.length >= ERRORS_MAX) throw new TooManyErrors(all);
  all.push(error);
}
