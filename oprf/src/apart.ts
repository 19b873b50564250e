import Tinypool from 'tinypool';
import { type Answer, type Batch, type Reply, WrongAnswers } from './batch.js';
import type * as thread from './batchThread.js';
import { InvalidElement, type Scalar } from './group.js';
import type { Commitments } from './polynomial.js';

/*
 * The same as in `batch.ts`, in a thread of its own: a question of 128 inputs takes a tenth of a second, in which a gateway
 * would answer nobody.
 */

/** One thread: questions are many, and the process has other work. */
const THREADS = 1;
/** A thread that has nothing to do ends after so long. */
const IDLE_MS = 60_000;

let pool: Tinypool | undefined;

type Work = typeof thread;

async function apart<Name extends keyof Work>(
  name: Name,
  task: Parameters<Work[Name]>[0],
): Promise<ReturnType<Work[Name]>> {
  const filename = new URL('batchThread.js', import.meta.url).href;
  pool ??= new Tinypool({ filename, minThreads: 0, maxThreads: THREADS, idleTimeout: IDLE_MS });
  return pool.run(task, { name }) as Promise<ReturnType<Work[Name]>>;
}

/** @throws RangeError if there are no inputs, or too many */
export const askApart = (inputs: readonly Uint8Array[]): Promise<Batch> => apart('ask', inputs);

/** @throws InvalidElement if an element that came from elsewhere is none */
export async function answerApart(share: Scalar, asked: thread.Answering['asked']): Promise<Answer> {
  const answer = await apart('answer', { share, asked });
  if (answer === undefined) throw new InvalidElement();
  return answer;
}

/** @throws WrongAnswers, which names every holder whose reply is not right; RangeError if there are too few */
export async function openApart(
  batch: Batch,
  commitments: Commitments,
  replies: readonly Reply[],
): Promise<readonly Uint8Array[]> {
  const opened = await apart('open', { batch, commitments, replies });
  if ('wrong' in opened) throw new WrongAnswers(opened.wrong);
  return opened.outputs;
}
