import { type Issue, TradeError, type TradeErrorCode } from '@naru/chaincode/domain';
import { MissingTokenKey } from '../documents/tokenise.js';
import { LedgerFailure, type LedgerFailureKind } from '../fabric/ledgerFailure.js';

/** An answer that is not what was asked for, as RFC 9457 has it. `code` is stable; `detail` is for people. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly issues?: readonly Issue[];
  readonly values?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A problem of the request itself, which the HTTP interface finds. */
export class RequestProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = RequestProblem.name;
    this.problem = problem;
  }
}

/** The status of every way in which a rule rejects. */
export const STATUS_OF: Readonly<Record<TradeErrorCode, number>> = {
  INVALID: 400,
  FORBIDDEN: 403,
  NOT_A_MEMBER: 403,
  NOT_YOUR_CODE: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  WRONG_STATUS: 409,
  NOT_AUTHENTIC: 409,
  NOT_GENUINE: 409,
  DUPLICATE_NUMBER: 409,
  NOT_NEGOTIABLE: 409,
  ALREADY_DISCLOSED: 409,
  NOT_DISCLOSED: 409,
  OFFER_OPEN: 409,
  NO_OFFER: 409,
  OFFER_LAPSED: 409,
  PLEDGED: 409,
  ALREADY_REFUSED: 409,
  ALREADY_EXTENDED: 409,
  NOT_DUE: 409,
  EXCEEDS_CREDIT: 409,
  OPEN_PRESENTATION: 409,
  NOT_REQUESTED: 409,
  ALREADY_CONSENTED: 409,
  VERSION_MISMATCH: 412,
  // The clock is this gateway's, or a peer's: the request was right.
  NOT_RESOLVED: 409,
  CLOCK_SKEW: 503,
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request is not valid',
  403: 'This is not yours to do',
  404: 'Not found',
  412: 'The document has changed',
};

const RETRY_AFTER_SECONDS = '5';

const FAILURES: Readonly<Record<LedgerFailureKind, Pick<Problem, 'status' | 'code' | 'title'>>> = {
  UNAVAILABLE: { status: 503, code: 'LEDGER_UNAVAILABLE', title: 'The ledger cannot be reached' },
  DISAGREEMENT: { status: 409, code: 'LEDGER_DISAGREEMENT', title: 'The endorsers disagree' },
  LOST_RACE: { status: 409, code: 'LEDGER_CONTENTION', title: 'Others were faster, again and again' },
  INVALIDATED: { status: 409, code: 'LEDGER_INVALIDATED', title: 'The transaction was found invalid' },
  COMMIT_UNKNOWN: { status: 202, code: 'COMMIT_UNKNOWN', title: 'The transaction was sent' },
  OTHER: { status: 502, code: 'LEDGER_ERROR', title: 'The ledger answered with an error' },
};

/** The problem that an error is; undefined where it is a fault of this program. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof RequestProblem) return error.problem;
  if (error instanceof TradeError) return ofRejection(error);
  if (error instanceof LedgerFailure) return ofFailure(error);
  if (error instanceof MissingTokenKey) {
    return { status: 503, code: 'NO_TOKEN_KEY', title: 'A token key is missing', detail: error.message };
  }
  return ofHttpError(error);
}

function ofRejection({ code, message, values, issues }: TradeError): Problem {
  const status = STATUS_OF[code];
  const title = TITLES[status] ?? 'The ledger’s rules reject this';
  return { status, code, title, detail: message, values, ...(issues.length > 0 && { issues }) };
}

function ofFailure({ kind, message, transactionId, validationCode }: LedgerFailure): Problem {
  const values = { transactionId, validationCode };
  const problem = { ...FAILURES[kind], detail: message, values };
  if (kind === 'COMMIT_UNKNOWN')
    return { ...problem, headers: { Location: `/v1/transactions/${transactionId ?? ''}` } };
  // What peers say between themselves is for the log.
  if (kind === 'OTHER') return { ...problem, detail: 'The ledger could not do this; the log of the gateway says why.' };
  return problem.status === 503 ? { ...problem, headers: { 'Retry-After': RETRY_AFTER_SECONDS } } : problem;
}

const FIRST_CLIENT_ERROR = 400;
const FIRST_SERVER_ERROR = 500;

/** The errors of Express and its body parser carry the status that they mean. */
function ofHttpError(error: unknown): Problem | undefined {
  if (!(error instanceof Error && 'status' in error && typeof error.status === 'number')) return undefined;
  const { status } = error;
  if (status < FIRST_CLIENT_ERROR || status >= FIRST_SERVER_ERROR) return undefined;
  if (status === 413)
    return {
      status,
      code: 'TOO_LARGE',
      title: 'The body is too large',
      detail: 'The body is larger than this gateway takes.',
    };
  return {
    status,
    code: 'BAD_REQUEST',
    title: 'The request cannot be read',
    detail: 'The path, a header or the body is malformed.',
  };
}
