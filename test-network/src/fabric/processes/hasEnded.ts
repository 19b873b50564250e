import { existsSync, readFileSync } from 'node:fs';
import { isAlive } from '../../shared/isAlive.js';

const ZOMBIE = 'Z';
/** The positions of these fields in /proc/<pid>/stat, after the name. */
const STATE = 0;
const THREADS = 17;

/**
 * Whether a process has ended with all its threads. Until then it keeps its ports, even if its command line is gone
 * already. A process that has ended may still have its id, until its parent asks for its exit code.
 */
export function hasEnded(pid: number): boolean {
  if (!isAlive(pid)) return true;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name is in parentheses, and may have spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[STATE] === ZOMBIE && Number(fields[THREADS]) <= 1;
  } catch {
    // It ended just now, or this system has no /proc.
    return !existsSync('/proc/self/stat') || !isAlive(pid);
  }
}
