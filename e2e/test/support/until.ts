import { setTimeout as delay } from 'node:timers/promises';

const WITHIN_MS = 20_000;
const POLL_MS = 50;

/** Waits for a condition. @throws Error that names it if it does not hold in time */
export async function until(what: string, holds: () => Promise<boolean>, withinMs = WITHIN_MS): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`after ${withinMs} ms this does not hold: ${what}`);
    await delay(POLL_MS);
  }
}
