import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { type Problem, problemOf, RequestProblem } from './problem.js';
import { requestIdOf } from './requestId.js';

const INTERNAL: Problem = {
  status: 500,
  code: 'INTERNAL',
  title: 'The gateway failed',
  detail: 'The gateway failed; its log has the reason under this request’s id.',
};

const FIRST_ERROR = 400;

/** Answers with a problem, or with what is not done yet. */
function sendProblem(response: Response, { headers = {}, ...problem }: Problem): void {
  const { code, title, status, detail, issues, values } = problem;
  response
    .status(status)
    .set(headers)
    .type(status < FIRST_ERROR ? 'json' : 'application/problem+json')
    .send(
      JSON.stringify({
        type: `urn:naru:problem:${code}`,
        title,
        status,
        detail,
        code,
        issues,
        values,
        requestId: requestIdOf(response),
      }),
    );
}

/** Turns every error into a problem; what is a fault of this program, or of the network, is logged. */
export function problemHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const problem = problemOf(error) ?? INTERNAL;
    if (problem.status >= INTERNAL.status) log.error({ err: error, requestId: requestIdOf(response) }, problem.title);
    if (response.headersSent) {
      next(error);
      return;
    }
    sendProblem(response, problem);
  };
}

/** Nothing is here. */
export const notFound: RequestHandler = () => {
  throw new RequestProblem({
    status: 404,
    code: 'NOT_FOUND',
    title: 'There is nothing here',
    detail: 'There is nothing under this path.',
  });
};

/** Something is here, but not for this method. */
export function methodNotAllowed(...allowed: readonly string[]): RequestHandler {
  return () => {
    throw new RequestProblem({
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      title: 'The method is not allowed',
      detail: `This path takes ${allowed.join(', ')}.`,
      headers: { Allow: allowed.join(', ') },
    });
  };
}
