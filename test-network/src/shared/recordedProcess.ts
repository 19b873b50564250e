import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hasEnded } from './hasEnded.js';
import { hasProcFolder, readProcessStat } from './processStat.js';

/**
 * A process as a file keeps it. Its id may belong to another process by the time the file is read: only one that started
 * at the same moment is the same.
 */
export interface RecordedProcess {
  readonly pid: number;
  /** Undefined if this system does not say when a process started. */
  readonly startedAt: string | undefined;
}

/** What is to be kept of a process that runs now. */
export function recordProcess(pid: number): RecordedProcess {
  return { pid, startedAt: readStart(pid) };
}

/** Whether the process that was recorded still runs. Without its start, whether any process has its id. */
export function isStillRunning({ pid, startedAt }: RecordedProcess): boolean {
  return !hasEnded(pid) && (startedAt === undefined || startedAt === readStart(pid));
}

/** `<pid> <start>` */
export function formatRecord({ pid, startedAt }: RecordedProcess): string {
  return startedAt === undefined ? String(pid) : `${pid} ${startedAt}`;
}

/** Reads what {@link formatRecord} wrote. A text that is not a record names no process: its id is NaN. */
export function parseRecord(text: string): RecordedProcess {
  const [, pid, startedAt] = /^(\d+)(?: (.+))?\s*$/.exec(text) ?? [];
  return { pid: Number(pid), startedAt };
}

/** The start since the system's own start, and which start of the system that was. */
function readStart(pid: number): string | undefined {
  if (!hasProcFolder()) return readStartByPs(pid);
  const stat = readProcessStat(pid);
  return stat === undefined ? undefined : `${readBoot()}/${stat.startTime}`;
}

function readBoot(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

/** macOS has no /proc. */
function readStartByPs(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
