import { performance } from 'node:perf_hooks';
import { UnreachableError } from '@naru/client';
import { setTimeout as delay } from 'node:timers/promises';
import type { RawAnswer } from '../../http/httpUser.js';
import type { Operation } from './operation.js';

const FIRST_REJECTION = 400;
const FIRST_FAILURE = 500;
/** A client that was not answered waits before it goes on. */
const AFTER_FAILURE_MS = 2_000;
/** The answer of a gateway that does not know yet whether the transaction was committed. */
const COMMIT_UNKNOWN = 202;

/** What became of a request: an answer of the ledger, a rejection, nobody listened, or nobody knows. */
export type Fate = 'answered' | 'rejected' | 'unsent' | 'unknown';

/** What became of a request, and its answer if the ledger gave one. */
interface Recorded<Answer> {
  readonly fate: Fate;
  readonly answer?: Answer;
}

/** Writes down what clients call and what they are answered, for one thing. */
export class Recorder<Call, Answer> {
  operations: readonly Operation<Call, Answer>[] = [];
  /** How many requests met each fate. */
  readonly fates: Record<Fate, number> = { answered: 0, rejected: 0, unsent: 0, unknown: 0 };

  /**
   * Sends a request and records it.
   * A rejection writes nothing, and may rest on what the own peer knew a moment ago: it is counted only.
   * @throws Error if the gateway answers INTERNAL, which it never should
   */
  async record(call: Call, send: () => Promise<RawAnswer>, read: (body: unknown) => Answer): Promise<Recorded<Answer>> {
    const calledAt = performance.now();
    const answered = await send().catch(unanswered);
    const fate = fateOf(answered);
    this.fates[fate] += 1;
    if (fate === 'unsent') await delay(AFTER_FAILURE_MS);
    if (fate === 'unsent' || fate === 'rejected') return { fate };
    const answer = answered instanceof Error || fate === 'unknown' ? undefined : read(answered.body);
    const endedAt = fate === 'answered' ? performance.now() : Infinity;
    this.operations = [...this.operations, { call, calledAt, answer, endedAt }];
    if (answer !== undefined) return { fate, answer };
    await delay(AFTER_FAILURE_MS);
    return { fate };
  }

  /** Writes down what is known without a request: what stands at the end, when nobody acts any more. */
  note(call: Call, answer: Answer): void {
    const now = performance.now();
    this.operations = [...this.operations, { call, calledAt: now, answer, endedAt: now }];
  }

  /** Fills in what is seen in the end of operations that were not answered: their answer, or that they never happened. */
  settle(see: (call: Call) => Answer | 'NEVER' | undefined): void {
    this.operations = this.operations.flatMap((operation) => {
      if (operation.answer !== undefined) return [operation];
      const seen = see(operation.call);
      return seen === 'NEVER' ? [] : [{ ...operation, answer: seen }];
    });
  }
}

function fateOf(answered: RawAnswer | Error): Fate {
  if (answered instanceof Error) return isRefused(answered) ? 'unsent' : 'unknown';
  const { status, body } = answered;
  if (status === FIRST_FAILURE) throw new Error(`a gateway answered ${JSON.stringify(body)}`);
  if (status === COMMIT_UNKNOWN || status > FIRST_FAILURE) return 'unknown';
  return status >= FIRST_REJECTION ? 'rejected' : 'answered';
}

/** Whether no connection was made, so that nothing was sent. */
function isRefused(error: Error): boolean {
  const causes = [error.cause, error.cause instanceof Error ? error.cause.cause : undefined];
  return causes.some((cause) => cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED');
}

/** Nobody listened, or the connection broke before the answer was whole. */
function unanswered(error: unknown): Error {
  if (error instanceof UnreachableError || error instanceof TypeError) return error;
  throw error;
}
