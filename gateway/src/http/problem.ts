import { TradeError } from '@naru/chaincode/domain';
import { z } from 'zod';
import { LedgerFailure, type LedgerFailureKind } from '../fabric/ledgerFailure.js';
import { TokenFailure } from '../keys/tokenFailure.js';
import { AuthorityFailure } from '../identity/authorityFailure.js';
import { CodesLocked } from '../identity/secondFactors.js';
import { MemberFailure } from '../exchange/memberFailure.js';
import { QuotaExceeded, TokensNotForRole, TokensUnavailable } from '../tokens/errors.js';
import { components, text } from './endpoint/components.js';
import { type ProblemCode, STATUS_OF } from './problemCodes.js';

/** An answer that is not what was asked for (RFC 9457). */
export const ProblemAnswer = z
  .strictObject({
    type: text('/problems/NOT_FOUND', 'Where the gateway has a page about the code.'),
    title: text('Not found'),
    status: z.int().meta({ examples: [404] }),
    detail: text('There is no such document.', 'What is wrong, for people.'),
    code: z.string().meta({
      enum: Object.keys(STATUS_OF),
      examples: ['NOT_FOUND'],
      description: 'What is wrong, for programs: it is stable.',
    }),
    issues: z
      .array(z.strictObject({ pointer: z.string().describe('RFC 6901'), message: z.string() }))
      .optional()
      .describe('The faults of the request, the first hundred of them.'),
    issuesLeftOff: z.int().min(1).optional().describe('How many more faults there are, if there are more.'),
    values: z.record(z.string(), z.unknown()).optional().describe('The values that the code is about.'),
    requestId: text('trace-0001', 'The id of the request in the log of the gateway.'),
  })
  .register(components, { id: 'Problem' });
export type ProblemAnswer = z.infer<typeof ProblemAnswer>;

/** A problem before it is sent. */
export interface Problem extends Pick<ProblemAnswer, 'title' | 'detail' | 'values'> {
  readonly code: ProblemCode;
  readonly issues?: TradeError['issues'];
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

/** The titles of rejections by the ledger's rules, by status. */
const TITLES: Readonly<Record<number, string>> = {
  400: 'The request is not valid',
  403: 'Not permitted',
  404: 'Not found',
  412: 'The document has changed',
};

const RETRY_AFTER_SECONDS = '5';
const PASSING: readonly number[] = [429, 503];

const FAILURES: Readonly<Record<LedgerFailureKind, Pick<Problem, 'code' | 'title'>>> = {
  UNAVAILABLE: { code: 'LEDGER_UNAVAILABLE', title: 'The ledger cannot be reached' },
  BUSY: { code: 'TOO_MANY_REQUESTS', title: 'Too much at the same time' },
  DISAGREEMENT: { code: 'LEDGER_DISAGREEMENT', title: 'The endorsers disagree' },
  LOST_RACE: { code: 'LEDGER_CONTENTION', title: 'Others were faster, again and again' },
  INVALIDATED: { code: 'LEDGER_INVALIDATED', title: 'The transaction was found invalid' },
  COMMIT_UNKNOWN: { code: 'COMMIT_UNKNOWN', title: 'The transaction was sent' },
  OTHER: { code: 'LEDGER_ERROR', title: 'The ledger answered with an error' },
};

/** The problem that an error is, or undefined if it is a fault of this program. */
export function toProblem(error: unknown): Problem | undefined {
  if (error instanceof RequestProblem) return error.problem;
  if (error instanceof TradeError) return fromRejection(error);
  if (error instanceof LedgerFailure) return fromFailure(error);
  if (error instanceof TokenFailure)
    return { code: 'AUTHORITY_UNAVAILABLE', title: 'The private keys cannot be used', detail: error.message };
  if (error instanceof AuthorityFailure)
    return { code: 'AUTHORITY_UNAVAILABLE', title: 'The certificate authority does not do it', detail: error.message };
  if (error instanceof CodesLocked) return tooMany('Too many wrong codes', error);
  return fromTokens(error) ?? fromHttpError(error);
}

const SECOND_MS = 1_000;

function tooMany(title: string, { message, untilMs }: Error & { readonly untilMs: number }): Problem {
  const seconds = Math.ceil((untilMs - Date.now()) / SECOND_MS);
  const headers = { 'Retry-After': String(Math.max(1, seconds)) };
  return { code: 'TOO_MANY_REQUESTS', title, detail: message, headers };
}

/** What other members' gateways do not give. */
function fromTokens(error: unknown): Problem | undefined {
  if (error instanceof TokensNotForRole)
    return { code: 'FORBIDDEN', title: 'Not permitted', detail: error.message, values: { kind: error.kind } };
  if (error instanceof TokensUnavailable)
    return {
      ...{ code: 'TOKENS_UNAVAILABLE', title: 'Too few share-holders answer', detail: error.message },
      ...{ values: { holders: error.hindrances }, headers: { 'Retry-After': RETRY_AFTER_SECONDS } },
    };
  if (error instanceof MemberFailure) {
    const values = { msp: error.msp, reason: error.kind, code: error.code };
    return {
      code: 'MEMBER_UNAVAILABLE',
      title: 'Another member’s gateway does not do its part',
      detail: error.message,
      values,
    };
  }
  return error instanceof QuotaExceeded ? tooMany('The quota is used up', error) : undefined;
}

function fromRejection({ code, message, values, issues }: TradeError): Problem {
  const title = TITLES[STATUS_OF[code]] ?? 'The ledger’s rules reject this';
  return { code, title, detail: message, values, ...(issues.length > 0 && { issues }) };
}

function fromFailure({ kind, message, transactionId, validationCode, organizations }: LedgerFailure): Problem {
  const values = { transactionId, validationCode, organizations };
  const problem = { ...FAILURES[kind], detail: message, values };
  if (kind === 'COMMIT_UNKNOWN')
    return { ...problem, headers: { Location: `/v1/transactions/${transactionId ?? ''}` } };
  // What peers say between themselves is for the log.
  if (kind === 'OTHER') return { ...problem, detail: 'The ledger could not do this; the log of the gateway says why.' };
  const passes = PASSING.includes(STATUS_OF[problem.code]);
  return passes ? { ...problem, headers: { 'Retry-After': RETRY_AFTER_SECONDS } } : problem;
}

const FIRST_CLIENT_ERROR = 400;
export const FIRST_SERVER_ERROR = 500;
const TOO_LARGE = 413;
const UNSUPPORTED = 415;

/** The media type of a problem. That the outcome is not known yet (202) is not an error. */
export function problemMediaType(status: number): string {
  return status < FIRST_CLIENT_ERROR ? 'application/json' : 'application/problem+json';
}

/** The errors of Express and its body parser carry a status. */
function fromHttpError(error: unknown): Problem | undefined {
  if (!(error instanceof Error && 'status' in error && typeof error.status === 'number')) return undefined;
  const { status } = error;
  if (status < FIRST_CLIENT_ERROR || status >= FIRST_SERVER_ERROR) return undefined;
  if (status === TOO_LARGE)
    return {
      code: 'TOO_LARGE',
      title: 'The body is too large',
      detail: 'The body is larger than this gateway takes.',
    };
  if (status === UNSUPPORTED)
    return {
      code: 'UNSUPPORTED_MEDIA_TYPE',
      title: 'The body is in an encoding that is not taken',
      detail: 'Send the body as it is, or compressed by gzip, deflate or br.',
    };
  return {
    code: 'BAD_REQUEST',
    title: 'The request cannot be read',
    detail: 'The path, a header or the body is malformed.',
  };
}
