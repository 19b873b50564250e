import type { Problem } from './problem.js';

/** A call that failed. It is a ProblemError, an UnreachableError or an UnexpectedAnswerError. */
export abstract class NaruError extends Error {
  /** Method and path of the request. */
  readonly request: string;

  constructor(request: string, message: string, options?: ErrorOptions) {
    super(`${request}: ${message}`, options);
    this.request = request;
  }
}

/**
 * The gateway answered with a problem (RFC 9457).
 *
 * @example
 * try {
 *   await client.post('/v1/bills-of-lading/{id}/offer-pledge', { path: { id }, body: { input } });
 * } catch (error) {
 *   if (error instanceof ProblemError && error.code === 'PLEDGED') return; // another bank was faster
 *   throw error;
 * }
 */
export class ProblemError extends NaruError {
  override readonly name = 'ProblemError';
  /** The HTTP status. It is 202 if it is not known yet whether the transaction was committed, or a second user decides. */
  readonly status: number;
  /** Stable: programs decide by it. A later gateway may know more codes. */
  readonly code: Problem['code'];
  /** Every fault of the request, each with a JSON pointer into it. */
  readonly issues: NonNullable<Problem['issues']>;
  /** Under this id the gateway's log has the request. */
  readonly requestId: string;
  /** The whole problem as the gateway sent it. */
  readonly problem: Problem;

  constructor(request: string, problem: Problem) {
    const { status, code, detail, issues = [], requestId } = problem;
    const faults = issues.map(({ pointer, message }) => `\n  ${pointer}: ${message}`).join('');
    super(request, `${status} ${code}: ${detail}${faults} (request ${requestId})`);
    this.status = status;
    this.code = code;
    this.issues = issues;
    this.requestId = requestId;
    this.problem = problem;
  }
}

/**
 * No answer came: nobody listens there, the connection broke, or it took too long. A GET or a PUT can be repeated as it
 * is. What became of a POST is not known: read the document first.
 */
export class UnreachableError extends NaruError {
  override readonly name = 'UnreachableError';

  constructor(request: string, url: string, cause: unknown) {
    super(request, `no answer from ${url}: ${reasonOf(cause)}`, { cause });
  }
}

/** Something answered that does not speak as a gateway does, for example a proxy with a page of its own. */
export class UnexpectedAnswerError extends NaruError {
  override readonly name = 'UnexpectedAnswerError';
  readonly status: number;

  constructor(request: string, status: number, what: string) {
    super(request, `${status}, which is not an answer of a gateway: ${what}`);
    this.status = status;
  }
}

/** What fetch says of a failure stands in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
}
