import { setTimeout as delay } from 'node:timers/promises';

const WITHIN_MS = 20_000;
const POLL_MS = 50;

/** Waits for a condition. @throws Error that names what did not come about */
export async function until(what: string, holds: () => Promise<boolean>, withinMs = WITHIN_MS): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${withinMs} ms in vain: ${what}`);
    await delay(POLL_MS);
  }
}
