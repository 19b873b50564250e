import { setTimeout as delay } from 'node:timers/promises';
import { UnreachableError } from '@naru/client';
import type { HttpUser, RawAnswer } from './httpUser.js';

/** Long enough that a part which is away for a minute does not make a user send more than a gateway takes. */
const PAUSE_MS = 500;
/** A client gives up then: nothing that is restarted stays away for so long. */
const GIVE_UP_MS = 120_000;
/** The answers of a gateway that could not say what became of a request. */
const ASK_AGAIN: readonly number[] = [202, 502, 503];
/** Created, or there already. */
const DONE: readonly number[] = [200, 201];

/** What became of many submissions. */
export interface Submissions {
  /** The ids that were acknowledged, in that order. */
  readonly acknowledged: string[];
  /** How often a request had to be repeated: by the status of its answer, or because it had none. */
  readonly repeated: Map<number | 'unanswered', number>;
}

/** Creates documents, several at a time. Each request is repeated under its own id until it is acknowledged. */
export async function submitAll(
  user: HttpUser,
  paths: ReadonlyMap<string, string>,
  bodyOf: (id: string) => object,
  { together, onAcknowledged }: { together: number; onAcknowledged: (submissions: Submissions) => void },
): Promise<Submissions> {
  const submissions: Submissions = { acknowledged: [], repeated: new Map() };
  await forEach([...paths], together, async ([id, path]) => {
    await create(user, path, bodyOf(id), submissions);
    submissions.acknowledged.push(id);
    onAcknowledged(submissions);
  });
  return submissions;
}

/** Does something with each item, so many at a time. */
export async function forEach<T>(
  items: readonly T[],
  together: number,
  run: (item: T) => Promise<unknown>,
): Promise<void> {
  const waiting = items.values();
  const work = async (): Promise<void> => {
    for (const item of waiting) await run(item);
  };
  await Promise.all(Array.from({ length: together }, work));
}

async function create(user: HttpUser, path: string, body: object, { repeated }: Submissions): Promise<void> {
  const until = Date.now() + GIVE_UP_MS;
  while (Date.now() < until) {
    const answer = await user.send('PUT', path, { body }).catch(unanswered);
    if (isAcknowledged(answer)) return;
    const why = answer?.status ?? 'unanswered';
    repeated.set(why, (repeated.get(why) ?? 0) + 1);
    await delay(PAUSE_MS);
  }
  throw new Error(`PUT ${path} was not acknowledged within ${GIVE_UP_MS} ms: ${JSON.stringify([...repeated])}`);
}

/** @throws Error if the answer is neither an acknowledgement nor one after which to repeat the request */
function isAcknowledged(answer: RawAnswer | undefined): boolean {
  if (answer === undefined || ASK_AGAIN.includes(answer.status)) return false;
  if (DONE.includes(answer.status)) return true;
  throw new Error(`A submission was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
}

/** Nobody listened, or the connection broke before the answer was whole. */
function unanswered(error: unknown): undefined {
  if (error instanceof UnreachableError || error instanceof TypeError) return undefined;
  throw error;
}
