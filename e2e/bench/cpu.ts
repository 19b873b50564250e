import { readFileSync } from 'node:fs';

/** Linux counts a process's time in hundredths of a second, whatever its kernel ticks (proc(5), _SC_CLK_TCK). */
const TICK_MS = 10;
/** Fields behind the closing bracket of the command's name: utime is the 12th, stime the 13th (proc(5), /proc/pid/stat). */
const UTIME = 11;
const STIME = 12;

/** Reads how many milliseconds of CPU this process and others have used. A process that has ended no longer counts. */
export function readCpuMs(pids: readonly number[]): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000 + pids.reduce((sum, pid) => sum + readOneCpuMs(pid), 0);
}

/** Reads how many bytes of memory a process has resident (proc(5), VmRSS, which is in kB). */
export function readResidentBytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1_024;
}

/** Processes by what they are: the milliseconds of CPU that each kind has used. */
export function readCpuByKind(kinds: ReadonlyMap<string, readonly number[]>): Map<string, number> {
  return new Map(
    [...kinds].map(([kind, pids]): [string, number] => [kind, pids.reduce((sum, pid) => sum + readOneCpuMs(pid), 0)]),
  );
}

function readOneCpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[UTIME]) + Number(fields[STIME])) * TICK_MS;
}
