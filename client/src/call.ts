import { type Answer, toError, readAnswer } from './answers.js';
import type { Clock } from './clock.js';
import type { Connection, Received, SentRequest } from './connection.js';
import { ProblemError, UnreachableError } from './errors.js';
import type { Schemas } from './operations.js';
import { type Patience, retryAfterMs, Waiting } from './patience.js';
import { type TokenSource, withToken } from './session.js';
import { ownPath } from './urls.js';

/** What a caller needs of a client. */
export interface Caller {
  readonly connection: Connection;
  readonly tokens: TokenSource;
  readonly clock: Clock;
  readonly patience: Patience;
}

const ACCEPTED = 202;
const OK = 200;
const NOT_FOUND = 404;
/** What is answered with Retry-After by a gateway that has done nothing: too many requests, or no ledger. */
const LATER: readonly number[] = [429, 503];

/**
 * Sends a request until it is answered for good. It waits, for as long as its patience lasts, when the gateway asks it to
 * come again later, and when it is not known yet whether a transaction was committed.
 * @throws NaruError, or the reason of the caller's signal
 */
export async function call<T>(caller: Caller, request: SentRequest): Promise<Answer<T>> {
  const waiting = new Waiting(caller.patience, caller.clock, request.signal);
  for (;;) {
    const received = await authorised(caller, request);
    if (isUnsettled(request, received)) {
      const settled = await settle<T>(caller, request, received, waiting);
      if (settled !== undefined) return settled;
    } else {
      const later = LATER.includes(received.status) ? retryAfterMs(received.headers, caller.clock) : undefined;
      if (later === undefined || !(await waiting.pause(later))) return readAnswer<T>(request, received);
    }
  }
}

/** Whether it is not known yet if a transaction was committed. What a second user has to approve is settled: it waits. */
function isUnsettled(request: SentRequest, received: Received): boolean {
  if (received.status !== ACCEPTED) return false;
  const error = toError(request, received);
  return error instanceof ProblemError && error.code === 'COMMIT_UNKNOWN';
}

function authorised({ connection, tokens }: Caller, request: SentRequest): Promise<Received> {
  return withToken(tokens, (authorization) =>
    connection.exchange({ ...request, headers: { ...request.headers, ...authorization } }),
  );
}

/**
 * Waits until it is known what became of a transaction.
 * @returns undefined if the request is to be sent again: that of a PUT, whose id makes it the same request, and one whose
 *   transaction was found invalid, so that it wrote nothing
 * @throws ProblemError COMMIT_UNKNOWN if it does not become known in time
 */
async function settle<T>(
  caller: Caller,
  request: SentRequest,
  received: Received,
  waiting: Waiting,
): Promise<Answer<T> | undefined> {
  while (await waiting.pause()) {
    if (request.method === 'PUT') return undefined;
    const transaction = await readTransaction(caller, request, received);
    if (transaction?.state === 'INVALID') return undefined;
    if (transaction?.state === 'COMMITTED') return readCommitted<T>(caller, request, transaction);
  }
  throw toError(request, received);
}

/**
 * What became of a transaction, by its address in the answer; undefined if the gateway cannot say so now.
 * @throws ProblemError COMMIT_UNKNOWN if it will never say so
 */
async function readTransaction(
  caller: Caller,
  request: SentRequest,
  received: Received,
): Promise<Schemas['Transaction'] | undefined> {
  const asked = { method: 'GET', path: ownPath(received.headers.get('location') ?? ''), signal: request.signal };
  const told = await authorised(caller, asked).catch(unreachable);
  if (told?.status === NOT_FOUND) throw toError(request, received);
  return told?.status === OK ? readAnswer<Schemas['Transaction']>(asked, told).body : undefined;
}

function unreachable(error: unknown): undefined {
  if (!(error instanceof UnreachableError)) throw error;
}

/** What an action is answered with, put together from its document, once its transaction is known to be committed. */
async function readCommitted<T>(
  caller: Caller,
  { path, signal }: SentRequest,
  { transactionId, transactionBlock }: Schemas['Transaction'],
): Promise<Answer<T>> {
  const document = { method: 'GET', path: path.slice(0, path.lastIndexOf('/')), signal };
  const read = await authorised(caller, document);
  const answer = readAnswer<T>(document, read);
  return { ...answer, body: { ...answer.body, transaction: { id: transactionId, block: transactionBlock } } };
}
