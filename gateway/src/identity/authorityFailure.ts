import { z } from 'zod';

/** What fabric-ca-client adds to its error if Fabric CA has answered. */
const Refusal = z.object({ errors: z.array(z.object({ code: z.number(), message: z.string() })).min(1) });
/** What Node adds to an error of a connection, such as ECONNREFUSED. */
const Connection = z.object({ code: z.string() });
/** The library writes the error of the connection in brackets behind a sentence of its own. */
const BRACKETED = /\[(?:\w*Error(?: \[\w+\])?: )?(.+?)\]*$/s;

/**
 * What an error of fabric-ca-client means, in one sentence for the operator.
 * @param what What the authority was asked to do: "enrol a user".
 */
export function authorityFailure(url: string, what: string, error: unknown): Error {
  const refusal = Refusal.safeParse(error);
  if (refusal.success) {
    const reasons = refusal.data.errors.map(({ code, message }) => `${message} (code ${code})`).join('; ');
    return new Error(`The certificate authority ${url} refused to ${what}: ${reasons}.`, { cause: error });
  }
  const said = error instanceof Error ? error.message : String(error);
  const reason = BRACKETED.exec(said)?.[1] ?? said;
  const connection = Connection.safeParse(error);
  const code = connection.success && !reason.includes(connection.data.code) ? ` (${connection.data.code})` : '';
  return new Error(`The certificate authority ${url} could not be asked to ${what}: ${reason}${code}.`, {
    cause: error,
  });
}
