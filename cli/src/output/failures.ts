import { ProblemError, UnexpectedAnswerError, UnreachableError } from '@naru/client';
import { CommanderError } from 'commander';

/** What was asked for cannot be done as it was asked. */
export class UsageError extends Error {}

/** Nobody is signed in, or no longer. */
export class SignedOutError extends Error {}

/** The user has ended it before it was done. */
export class InterruptedError extends Error {}

/** How a command ends, for scripts; `docs/users/command-line.md` lists them. */
export const EXIT = {
  DONE: 0,
  FAILED: 1,
  USAGE: 2,
  SIGNED_OUT: 3,
  FORBIDDEN: 4,
  NOT_FOUND: 5,
  REFUSED: 6,
  INVALID: 7,
  UNAVAILABLE: 8,
  COMMIT_UNKNOWN: 9,
  PROPOSED: 10,
  /** As shells end a program by Ctrl-C: 128, and the number of SIGINT. */
  INTERRUPTED: 130,
} as const;

/** By the status of a problem; any other is FAILED. */
const BY_STATUS: Readonly<Record<number, number>> = {
  202: EXIT.COMMIT_UNKNOWN,
  400: EXIT.INVALID,
  401: EXIT.SIGNED_OUT,
  403: EXIT.FORBIDDEN,
  404: EXIT.NOT_FOUND,
  409: EXIT.REFUSED,
  412: EXIT.REFUSED,
  413: EXIT.INVALID,
  415: EXIT.INVALID,
  429: EXIT.UNAVAILABLE,
  502: EXIT.UNAVAILABLE,
  503: EXIT.UNAVAILABLE,
};

export function exitCodeOf(error: unknown): number {
  if (error instanceof ProblemError || error instanceof UnexpectedAnswerError) return codeOfAnswer(error);
  if (error instanceof UnreachableError) return EXIT.UNAVAILABLE;
  if (error instanceof SignedOutError) return EXIT.SIGNED_OUT;
  if (error instanceof InterruptedError) return EXIT.INTERRUPTED;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.DONE : EXIT.USAGE;
  return error instanceof UsageError ? EXIT.USAGE : EXIT.FAILED;
}

function codeOfAnswer(error: ProblemError | UnexpectedAnswerError): number {
  if (error instanceof ProblemError && error.code === 'PROPOSED') return EXIT.PROPOSED;
  return BY_STATUS[error.status] ?? EXIT.FAILED;
}

/** What is said of an error: of a problem its detail, and a line for each fault of the request. */
export function describeFailure(error: unknown): string {
  if (error instanceof ProblemError) {
    const { code, problem, issues, requestId } = error;
    const faults = issues.map(({ pointer, message }) => `\n  ${pointer || '/'}: ${message}`).join('');
    const hint = hintOf(error);
    return `${problem.detail}${faults}\n(${code}, request ${requestId})${hint}`;
  }
  return error instanceof Error ? error.message : String(error);
}

function hintOf({ code, status, problem }: ProblemError): string {
  if (code === 'PROPOSED') return `\nAnother user reads it: naru proposals get ${String(problem.values?.['proposal'])}`;
  return status === 401 ? '\nSign in again: naru login' : '';
}

/** The same for programs. */
export function failureAsJson(error: unknown): object {
  if (error instanceof ProblemError) return error.problem;
  return { detail: describeFailure(error) };
}
