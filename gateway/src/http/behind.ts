import { RequestProblem } from './problem.js';

const RETRY_AFTER_SECONDS = '1';

/** The problem of a block that is asked for and that the gateway has not read. */
export function behind(asked: number, block: number): RequestProblem {
  return new RequestProblem({
    code: 'BEHIND',
    title: 'The gateway has not read this block yet',
    detail: `It stands at block ${block}. Ask again later.`,
    values: { block, asked },
    headers: { 'Retry-After': RETRY_AFTER_SECONDS },
  });
}
