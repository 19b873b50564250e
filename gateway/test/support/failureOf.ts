import { AssertionError } from 'chai';

/** The message of the error with which something fails. @throws AssertionError if it succeeds */
export async function failureOf(promise: Promise<unknown>): Promise<string> {
  const failure = await promise.then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (failure === undefined) throw new AssertionError('expected a failure, and it succeeded');
  return failure;
}
