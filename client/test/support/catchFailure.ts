/** What a promise is rejected with. @throws Error if it is fulfilled, or rejected with something else */
export async function catchFailure<T extends Error>(
  kind: abstract new (...of: never[]) => T,
  promise: Promise<unknown>,
): Promise<T> {
  const error: unknown = await promise.then(
    () => new Error('it succeeded'),
    (reason: unknown) => reason,
  );
  if (error instanceof kind) return error;
  throw error;
}
