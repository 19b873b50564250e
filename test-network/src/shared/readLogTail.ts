import { existsSync, readFileSync } from 'node:fs';

/** How much of a log an error shows. */
const TAIL_CHARACTERS = 2_000;

/** The end of a process's log, for an error message. */
export function readLogTail(file: string): string {
  if (!existsSync(file)) return 'Its log is gone.';
  return `The end of ${file}:\n${readFileSync(file, 'utf8').slice(-TAIL_CHARACTERS)}`;
}
