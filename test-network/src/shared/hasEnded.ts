import { isAlive } from './isAlive.js';
import { hasProcFolder, readProcessStat } from './processStat.js';

const ZOMBIE = 'Z';

/**
 * Whether a process has ended with all its threads. Until then it keeps its ports, even if its command line is gone
 * already. A process that has ended may still have its id, until its parent asks for its exit code.
 */
export function hasEnded(pid: number): boolean {
  if (!isAlive(pid)) return true;
  const stat = readProcessStat(pid);
  // It ended just now, or this system has no /proc.
  if (stat === undefined) return hasProcFolder() || !isAlive(pid);
  return stat.state === ZOMBIE && stat.threads <= 1;
}
