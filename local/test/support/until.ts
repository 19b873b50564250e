import { setTimeout as delay } from 'node:timers/promises';

const WITHIN_MS = 20_000;
const POLL_MS = 50;

/** Waits for a condition. @throws Error that names what did not come about */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + WITHIN_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${WITHIN_MS} ms in vain: ${what}`);
    await delay(POLL_MS);
  }
}
