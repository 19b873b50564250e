import { existsSync, readFileSync } from 'node:fs';

/** The positions of these fields in /proc/<pid>/stat, after the name (proc_pid_stat(5)). */
const STATE = 0;
const THREADS = 17;
const START_TIME = 19;

/** What Linux says of a process. */
export interface ProcessStat {
  /** One letter, for example Z of a process that has ended and is not collected yet. */
  readonly state: string;
  readonly threads: number;
  /** In ticks of the clock since this system was started. */
  readonly startTime: string;
}

/** Undefined if there is no such process, or if this system has no /proc. */
export function readProcessStat(pid: number): ProcessStat | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name is in parentheses, and may have spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[STATE] ?? '', threads: Number(fields[THREADS]), startTime: fields[START_TIME] ?? '' };
  } catch {
    return undefined;
  }
}

export function hasProcFolder(): boolean {
  return existsSync('/proc/self/stat');
}
