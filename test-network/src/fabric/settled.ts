import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 100;

/**
 * Does something unless it is done already: where the attempt fails but the result is there, it was done before.
 * @throws the attempt's error where the result is not there.
 */
export async function ensure(attempt: () => Promise<unknown>, isDone: () => Promise<boolean>): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    if (!(await isDone())) throw error;
  }
}

/** Repeats an attempt until it succeeds. @throws the last attempt's error when the time is over. */
export async function repeat<T>(attempt: () => Promise<T>, withinMs: number): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await delay(POLL_MS);
    }
  }
}
