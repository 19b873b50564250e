import { isFree, listTakenPorts, type PortNeed } from '../../shared/takenPorts.js';

/** These are below the range that systems use for outgoing connections, so that they are still free at a restart. */
const FIRST_PORT = 20_000;
const LAST_PORT = 29_999;
const MAX_ATTEMPTS = 10_000;

/**
 * Finds different ports on which nothing listens.
 * @param except ports that are assigned already, though nothing may listen there yet.
 * @throws Error if there are not enough.
 */
export async function findFreePorts(count: number, except: readonly number[] = []): Promise<number[]> {
  const found = new Set<number>();
  for (let attempt = 0; found.size < count && attempt < MAX_ATTEMPTS; attempt += 1) {
    const port = FIRST_PORT + Math.floor(Math.random() * (LAST_PORT - FIRST_PORT + 1));
    if (!found.has(port) && !except.includes(port) && (await isFree(port))) found.add(port);
  }
  if (found.size < count) throw new Error(`There are no ${count} free ports from ${FIRST_PORT} to ${LAST_PORT}.`);
  return [...found];
}

/** @throws Error that names every port that another program has, and that program. */
export async function requireFree(needs: readonly PortNeed[]): Promise<void> {
  const taken = await listTakenPorts(needs);
  if (taken.length === 0) return;
  throw new Error(
    `Ports are taken by other programs:\n${taken.join('\n')}\nStop them, or set NARU_PORT to move all ports.`,
  );
}
