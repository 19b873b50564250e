import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How much of a log an error shows. */
const TAIL_LINES = 15;
const MAX_LINE_CHARACTERS = 300;

/** A line as pino writes it. */
const Entry = z.object({ msg: z.string(), err: z.object({ message: z.string() }).optional() });

/**
 * The end of a process's log, for an error message: what it says, without the stacks of errors.
 * @param start Where the log of this run begins, in bytes: the file may hold earlier runs.
 */
export function readLogTail(file: string, start = 0): string {
  if (!existsSync(file)) return 'Its log is gone.';
  const lines = readFileSync(file).subarray(start).toString('utf8').trimEnd().split('\n');
  const told = lines.filter((line) => line.trim() !== '' && !/^\s+at /.test(line)).slice(-TAIL_LINES);
  return told.length === 0 ? `It wrote nothing to ${file}.` : `The end of ${file}:\n${told.map(shorten).join('\n')}`;
}

function shorten(line: string): string {
  const text = readEntry(line) ?? line;
  return text.length > MAX_LINE_CHARACTERS ? `${text.slice(0, MAX_LINE_CHARACTERS)}…` : text;
}

/** What a line of JSON says. */
function readEntry(line: string): string | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const { msg, err } = Entry.parse(JSON.parse(line));
    return err === undefined ? msg : `${msg}: ${err.message}`;
  } catch {
    return undefined;
  }
}
