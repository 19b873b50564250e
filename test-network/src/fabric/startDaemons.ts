import type { Daemon } from './daemon.js';
import { isFree } from './ports.js';

/**
 * Starts those that do not run.
 * @returns which were started.
 * @throws Error that names every port that another program has; nothing is started then.
 */
export async function startDaemons(daemons: readonly Daemon[], outlives: boolean): Promise<Daemon[]> {
  const absent = daemons.filter(({ pid }) => pid === undefined);
  const taken = await Promise.all(absent.map(takenPortsOf));
  const lines = taken.flat();
  if (lines.length > 0)
    throw new Error(
      `Ports are taken by other programs:\n${lines.join('\n')}\nStop them, or change network/consortium.json.`,
    );
  for (const daemon of absent) daemon.start(outlives);
  return absent;
}

async function takenPortsOf({ name, ports }: Daemon): Promise<string[]> {
  const free = await Promise.all(ports.map(isFree));
  return ports.filter((_, index) => !free[index]).map((port) => `  ${port}, which ${name} needs`);
}
