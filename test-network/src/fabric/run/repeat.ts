import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 100;

/** Repeats an attempt until it succeeds. @throws the last attempt's error if the time runs out. */
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
