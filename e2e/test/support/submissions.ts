import { setTimeout as delay } from 'node:timers/promises';
import type { Answer, HttpUser } from './httpUser.js';

const PAUSE_MS = 50;
/** A client gives up then: nothing that is restarted stays away for so long. */
const GIVE_UP_MS = 90_000;
/** Answers of a gateway that was not able to say what became of a request. */
const ASK_AGAIN: readonly number[] = [202, 502, 503];
/** Created, or there already. */
const DONE: readonly number[] = [200, 201];

/** What became of many submissions. */
export interface Submissions {
  /** The ids that were acknowledged, in that order. */
  readonly acknowledged: string[];
  /** How often a request had to be repeated: for an answer by its status, or for none. */
  readonly repeated: Map<number | 'unanswered', number>;
}

/** Creates documents, several at a time, each repeated under its own id until it is acknowledged. */
export async function submitAll(
  user: HttpUser,
  paths: ReadonlyMap<string, string>,
  body: object,
  { together, onAcknowledged }: { together: number; onAcknowledged: (count: number) => void },
): Promise<Submissions> {
  const submissions: Submissions = { acknowledged: [], repeated: new Map() };
  await forEach([...paths], together, async ([id, path]) => {
    await create(user, path, body, submissions);
    submissions.acknowledged.push(id);
    onAcknowledged(submissions.acknowledged.length);
  });
  return submissions;
}

/** Does something with each item, so many at a time. */
export async function forEach<T>(
  items: readonly T[],
  together: number,
  run: (item: T) => Promise<void>,
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
    const answer = await user.put(path, body).catch(unanswered);
    if (isAcknowledged(answer)) return;
    const why = answer?.status ?? 'unanswered';
    repeated.set(why, (repeated.get(why) ?? 0) + 1);
    await delay(PAUSE_MS);
  }
  throw new Error(`PUT ${path} was not acknowledged within ${GIVE_UP_MS} ms: ${JSON.stringify([...repeated])}`);
}

/** @throws Error where the answer is neither an acknowledgement nor one to repeat the request after */
function isAcknowledged(answer: Answer | undefined): boolean {
  if (answer === undefined || ASK_AGAIN.includes(answer.status)) return false;
  if (DONE.includes(answer.status)) return true;
  throw new Error(`A submission was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
}

/** Nobody listened, or the connection broke: fetch tells both by a TypeError. */
function unanswered(error: unknown): undefined {
  if (error instanceof TypeError) return undefined;
  throw error;
}
