/** One of the reasons for which Fabric CA refuses. */
export interface RefusalReason {
  readonly code: number;
  readonly message: string;
}

/** Fabric CA has answered that it does not do what it was asked to do. */
export class AuthorityRefusal extends Error {
  constructor(reasons: readonly RefusalReason[]) {
    super(reasons.map(({ code, message }) => `${message} (code ${code})`).join('; '));
    this.name = AuthorityRefusal.name;
  }
}

/** The certificate authority cannot be asked, or does not do what it is asked to do. The message is for the operator. */
export class AuthorityFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = AuthorityFailure.name;
  }
}

/**
 * What an error of a request to the certificate authority means, in one sentence for the operator.
 * @param what What the authority was asked to do: "enrol a user".
 */
export function authorityFailure(url: string, what: string, error: unknown): AuthorityFailure {
  if (error instanceof AuthorityRefusal)
    return new AuthorityFailure(`The certificate authority ${url} refused to ${what}: ${error.message}.`, {
      cause: error,
    });
  return new AuthorityFailure(`The certificate authority ${url} could not be asked to ${what}: ${reasonOf(error)}.`, {
    cause: error,
  });
}

/** Node's errors of connections carry a code, such as ECONNREFUSED, and not all of them a message. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (error.message === '') return code;
  return code === '' || error.message.includes(code) ? error.message : `${error.message} (${code})`;
}
