import { AssertionError } from 'chai';
import type { Rejection, TradeErrorCode } from '../../src/domain/errors';

/** Awaits a rejection of a contract and returns it, parsed from the one line that leaves a chaincode. */
export async function rejects(promise: Promise<unknown>, code: TradeErrorCode): Promise<Rejection> {
  const failure = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof Error)) throw new AssertionError(`expected a rejection ${code}, but it went through`);
  let rejection: Rejection;
  try {
    rejection = JSON.parse(failure.message) as Rejection;
  } catch {
    throw new AssertionError(`expected a rejection ${code}, but it failed with: ${failure.message}`);
  }
  if (rejection.code !== code) throw new AssertionError(`expected ${code}, got ${failure.message}`);
  return rejection;
}
