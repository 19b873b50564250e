import { AuditEntry, type AuditHead, hashOf, NO_ENTRY } from './auditEntry.js';

/** Where a log that was exported is not what was written. */
export interface LogFault {
  /** The line, from 1. */
  readonly line: number;
  readonly what: string;
}

/** What a log that was exported holds. */
export interface VerifiedLog {
  /** What stands before its first entry: to be compared with a head that was noted down, unless it is the beginning. */
  readonly after: AuditHead;
  readonly head: AuditHead;
  /** The first fault; undefined if no entry was altered, removed or moved. */
  readonly fault: LogFault | undefined;
}

/**
 * Verifies the lines of an exported audit log, one after the other, up to the first fault.
 * @param heads Heads that were noted down elsewhere: the log must have each of them. Only they show that a log was not cut at
 *   its end, or written anew as a whole
 */
export async function verifyLog(
  lines: AsyncIterable<string> | Iterable<string>,
  heads: readonly AuditHead[] = [],
): Promise<VerifiedLog> {
  const reading = new Reading(heads);
  let line = 0;
  for await (const text of lines) {
    line += 1;
    const what = reading.read(text);
    if (what !== undefined) return { ...reading.ends, fault: { line, what } };
  }
  const what = reading.missing();
  return { ...reading.ends, fault: what === undefined ? undefined : { line, what } };
}

/** A log that is read from its first line on. */
class Reading {
  readonly #noted: ReadonlyMap<number, string>;
  readonly #found = new Set<number>();
  #after: AuditHead | undefined;
  #head = NO_ENTRY;

  constructor(heads: readonly AuditHead[]) {
    this.#noted = new Map(heads.map(({ number, hash }) => [number, hash]));
  }

  get ends(): Pick<VerifiedLog, 'after' | 'head'> {
    return { after: this.#after ?? NO_ENTRY, head: this.#head };
  }

  /** @returns the fault of the next line */
  read(text: string): string | undefined {
    const entry = readLine(text);
    if (typeof entry === 'string') return entry;
    const fault = this.#begin(entry) ?? faultOf(entry, this.#head) ?? this.#compare(entry);
    if (fault === undefined) this.#head = { number: entry.number, hash: entry.hash };
    return fault;
  }

  /** @returns which head was noted down and is not there */
  missing(): string | undefined {
    if (this.#after === undefined) this.#found.add(NO_ENTRY.number);
    const missing = [...this.#noted.keys()].find((number) => !this.#found.has(number));
    return missing === undefined ? undefined : `entry ${missing}, which was noted down, is not there`;
  }

  /** What stands before the first entry is told by it alone. */
  #begin({ number, previous }: AuditEntry): string | undefined {
    if (this.#after !== undefined) return undefined;
    this.#after = { number: number - 1, hash: previous };
    this.#head = this.#after;
    return this.#compare(this.#after);
  }

  #compare({ number, hash }: AuditHead): string | undefined {
    this.#found.add(number);
    return (this.#noted.get(number) ?? hash) === hash
      ? undefined
      : `entry ${number} has not the hash that was noted down`;
  }
}

function readLine(text: string): AuditEntry | string {
  try {
    const parsed = AuditEntry.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    return 'is not an entry';
  } catch {
    return 'is not JSON';
  }
}

function faultOf({ hash, ...entry }: AuditEntry, head: AuditHead): string | undefined {
  const { number } = entry;
  if (number !== head.number + 1) return `entry ${number} follows entry ${head.number}: entries are missing or moved`;
  if (number === 1 && entry.previous !== NO_ENTRY.hash) return 'the first entry follows another';
  if (entry.previous !== head.hash) return `entry ${number} does not follow the entry before it`;
  return hashOf(entry) === hash ? undefined : `entry ${number} was altered`;
}
