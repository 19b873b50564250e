import type { Daemon } from './daemon.js';
import { requireFree } from '../plan/ports.js';

/**
 * Starts those that do not run.
 * @returns which were started.
 * @throws Error that names every port that another program has; nothing is started then.
 */
export async function startDaemons(daemons: readonly Daemon[], outlives: boolean): Promise<Daemon[]> {
  const absent = daemons.filter(({ pid }) => pid === undefined);
  await requireFree(absent.flatMap(({ name, ports }) => ports.map((port) => ({ port, name }))));
  for (const daemon of absent) daemon.start(outlives);
  return absent;
}
