import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 10;
const LIMIT_MS = 10_000;

/** Waits for a condition. @throws Error if it does not become true in time. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  withinMs = LIMIT_MS,
): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`);
    await delay(POLL_MS);
  }
}
