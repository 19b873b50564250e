import type { Request } from 'express';
import { RequestProblem, toProblem } from '../problem.js';
import { STATUS_OF } from '../problemCodes.js';
import { makeId } from '../makeId.js';
import { IDEMPOTENCY_KEY, readKey } from './idempotencyKey.js';
import type { KeptAnswers, SentAnswer } from './keptAnswers.js';

const FIRST_REFUSAL = 400;
const FIRST_FAILURE = 500;
const RETRY_AFTER_SECONDS = '1';
/** Tells an answer that was given before from one that was made now. */
const REPLAYED: Readonly<Record<string, string>> = { 'Idempotency-Replayed': 'true' };

/**
 * Answers a request. If it has an Idempotency-Key, it takes effect once: sent again, it gets the answer that it got before
 * (draft-ietf-httpapi-idempotency-key-header-07).
 *
 * @param make makes the answer; what the request makes gets the id `newId`
 * @throws RequestProblem KEY_REUSED, IN_FLIGHT; TradeError INVALID; what `make` throws
 */
export async function answerOnce(
  { kept, user, request }: { readonly kept: KeptAnswers; readonly user: string; readonly request: Request },
  make: (newId: string) => Promise<SentAnswer>,
): Promise<SentAnswer> {
  const keyed = readKey(request);
  if (keyed === undefined) return make(makeId());
  const begun = await kept.begin(user, keyed);
  if (begun.is === 'ANSWERED') return { ...begun.answer, headers: { ...begun.answer.headers, ...REPLAYED } };
  if (begun.is !== 'TO_DO') throw REFUSALS[begun.is]();
  try {
    const answer = await make(begun.newId);
    await kept.keep(user, keyed, answer);
    return answer;
  } catch (error) {
    await kept.letGo(user, keyed, isRefusal(error));
    throw error;
  }
}

/** Whether an error says that nothing was done. */
function isRefusal(error: unknown): boolean {
  const problem = toProblem(error);
  const status = problem === undefined ? FIRST_FAILURE : STATUS_OF[problem.code];
  return status >= FIRST_REFUSAL && status < FIRST_FAILURE;
}

const REFUSALS = {
  IN_FLIGHT: () =>
    new RequestProblem({
      code: 'IN_FLIGHT',
      title: 'The same request is being answered',
      detail: 'A request with this key has not been answered yet. Send it again later.',
      headers: { 'Retry-After': RETRY_AFTER_SECONDS },
    }),
  OTHER_REQUEST: () =>
    new RequestProblem({
      code: 'KEY_REUSED',
      title: 'The key belongs to another request',
      detail: `Another request came with this ${IDEMPOTENCY_KEY}. Take a new one for each request.`,
    }),
} as const;
