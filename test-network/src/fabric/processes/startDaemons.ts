import type { Daemon } from './daemon.js';
import { requireFree } from '../plan/ports.js';

/**
 * Starts the daemons that do not run.
 * @returns the started ones.
 * @throws Error that names every port that another program has. It then starts none.
 */
export async function startDaemons(daemons: readonly Daemon[], outlives: boolean): Promise<Daemon[]> {
  const absent = daemons.filter(({ pid }) => pid === undefined);
  await requireFree(absent.flatMap(({ name, ports }) => ports.map((port) => ({ port, name }))));
  for (const daemon of absent) daemon.start(outlives);
  return absent;
}
