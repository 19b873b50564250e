import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import {
  FIRST_SERVER_ERROR,
  type Problem,
  type ProblemAnswer,
  problemMediaType,
  RequestProblem,
  toProblem,
} from './problem.js';
import { STATUS_OF } from './problemCodes.js';
import { pageOfProblem } from './helpRoutes.js';
import { requestIdOf } from './requestId.js';
import { sayProblem } from './saidForAudit.js';

const INTERNAL: Problem = {
  code: 'INTERNAL',
  title: 'The gateway failed',
  detail: 'The gateway failed; its log has the reason under this request’s id.',
};

function statusOf({ code }: Problem): number {
  return STATUS_OF[code];
}

/** Somebody can repair so many faults at a time. An answer is not to be larger than what it answers. */
const MAX_ISSUES = 100;
const MAX_POINTER_CHARS = 512;

function listIssues(issues: NonNullable<Problem['issues']>): Pick<ProblemAnswer, 'issues' | 'issuesLeftOff'> {
  const leftOff = issues.length - MAX_ISSUES;
  const listed = issues
    .slice(0, MAX_ISSUES)
    .map(({ pointer, message }) => ({ pointer: pointer.slice(0, MAX_POINTER_CHARS), message }));
  return { issues: listed, ...(leftOff > 0 && { issuesLeftOff: leftOff }) };
}

/** Sends a problem, or that the outcome is not known yet (202). */
function sendProblem(response: Response, problem: Problem): void {
  const { code, title, detail, issues, values, headers = {} } = problem;
  const status = statusOf(problem);
  sayProblem(response, code);
  const type = pageOfProblem(code);
  const body = {
    type,
    title,
    status,
    detail,
    code,
    ...(issues !== undefined && listIssues(issues)),
    values,
    requestId: requestIdOf(response),
  };
  response
    .status(status)
    .set(headers)
    .type(problemMediaType(status))
    .send(JSON.stringify(body satisfies ProblemAnswer));
}

/** Turns every error into a problem. What is a fault of this program or of the network is logged. */
export function problemHandler(log: Logger): ErrorRequestHandler {
  // Express knows the handler of errors by its four parameters.
  return (error: unknown, _request, response, _next) => {
    const problem = toProblem(error) ?? INTERNAL;
    if (statusOf(problem) >= FIRST_SERVER_ERROR)
      log.error({ err: error, requestId: requestIdOf(response) }, problem.title);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    sendProblem(response, problem);
  };
}

/** Answers that there is nothing under a path. */
export const notFound: RequestHandler = () => {
  throw new RequestProblem({
    code: 'NOT_FOUND',
    title: 'There is nothing here',
    detail: 'There is nothing under this path. /docs lists the paths.',
  });
};

/** Answers that a path takes other methods. */
export function methodNotAllowed(allowed: readonly string[]): RequestHandler {
  const methods = allowed.join(', ');
  return () => {
    throw new RequestProblem({
      code: 'METHOD_NOT_ALLOWED',
      title: 'The method is not allowed',
      detail: `This path takes ${methods}.`,
      headers: { Allow: methods },
    });
  };
}
