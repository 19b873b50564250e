import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  DirectoryLock,
  formatRecord,
  isStillRunning,
  parseRecord,
  type RecordedProcess,
  recordProcess,
} from '@naru/test-network';
import { writeOwnerOnly } from './ownerOnly.js';

const STOP_WAIT_MS = 15_000;
/** A start ends its parts one after the other, each within the time above. */
const STOP_ALL_WAIT_MS = 60_000;
const POLL_MS = 50;
const RECORD = '.pid';

/** A process of a system: a part, or the program that started them. */
export interface Part {
  readonly name: string;
  readonly process: RecordedProcess;
}

/** Records a process that a start has just started, so that another command can find it if the start is killed. */
export function recordPart(home: string, name: string, pid: number): void {
  writeOwnerOnly(join(runFolder(home), `${name}${RECORD}`), formatRecord(recordProcess(pid)));
}

/** Forgets the parts of a start that has stopped them. */
export function forgetParts(home: string): void {
  rmSync(runFolder(home), { recursive: true, force: true });
}

/** The parts that run. A process that has only the id of one is not among them. */
function listRunningParts(home: string): Part[] {
  const folder = runFolder(home);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(RECORD));
  const parts = files.map((file) => ({
    name: file.slice(0, -RECORD.length),
    process: parseRecord(readFileSync(join(folder, file), 'utf8')),
  }));
  return parts.filter(({ process }) => isStillRunning(process));
}

/** The start that runs in a home; undefined if there is none. */
function findStart(home: string): Part | undefined {
  const holder = DirectoryLock.findHolder(home);
  return holder === undefined ? undefined : { name: 'npm start', process: holder };
}

/** How to end what runs in a home. */
function stopCommand(home: string): string {
  const { NARU_HOME: given } = process.env;
  return given === undefined ? 'npm stop' : `NARU_HOME=${home} npm stop`;
}

/**
 * Refuses a home in which a system runs, or the parts of a start that was killed. It writes nothing.
 * @throws Error that names each process and says what to do
 */
export function requireNothingRuns(home: string): void {
  const start = findStart(home);
  if (start !== undefined)
    throw new Error(
      `The folder ${home} is in use by process ${start.process.pid}. Stop that with ${stopCommand(home)}, or use ` +
        'another folder and other ports: NARU_HOME=.naru-2 NARU_PORT=17001 npm start.',
    );
  const parts = listRunningParts(home);
  if (parts.length === 0) return;
  const lines = parts.map(({ name, process }) => `  ${name}: process ${process.pid}\n`);
  throw new Error(
    `An earlier start in ${home} was ended before its parts, and these still run:\n${lines.join('')}` +
      `Stop them with ${stopCommand(home)}. Their data stay.`,
  );
}

/**
 * Ends what runs in a home: the start, which stops its parts in order, and then the parts that are left.
 * @returns what was ended
 * @throws Error if the start cannot be told from another program, or if a process goes on
 */
export async function stopAll(home: string): Promise<readonly Part[]> {
  const start = findStart(home);
  const running = [...(start === undefined ? [] : [start]), ...listRunningParts(home)];
  if (start !== undefined) await stopStart(home, start);
  await Promise.all(listRunningParts(home).map((part) => end(part, STOP_WAIT_MS)));
  forgetParts(home);
  return running;
}

async function stopStart(home: string, start: Part): Promise<void> {
  const { pid, startedAt } = start.process;
  if (startedAt === undefined)
    throw new Error(
      `The folder ${home} is in use by process ${pid}, which may be another program. If it is npm start, stop it with ` +
        `Ctrl-C or kill ${pid}; if not, remove ${join(home, 'lock.pid')}.`,
    );
  await end(start, STOP_ALL_WAIT_MS);
}

/** Asks a process to end, and kills it if it does not. @throws Error if it goes on, or is another user's */
async function end({ name, process: recorded }: Part, waitMs: number): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!isStillRunning(recorded)) return;
    process.kill(recorded.pid, signal);
    const until = Date.now() + waitMs;
    while (isStillRunning(recorded) && Date.now() < until) await delay(POLL_MS);
  }
  if (isStillRunning(recorded)) throw new Error(`${name} (process ${recorded.pid}) does not end.`);
}

function runFolder(home: string): string {
  return join(home, 'run');
}
