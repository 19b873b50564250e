import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { EventFilter, NaruEvent } from '@naru/client';
import { Command } from 'commander';
import { UsageError } from '../output/failures.js';
import { plainText } from '../output/plainText.js';
import { openClient, type CommonOptions } from '../session/openClient.js';
import type { Terminal } from '../terminal.js';
import { commonOptions } from './commonOptions.js';

interface EventsOptions extends CommonOptions {
  readonly follow?: boolean;
  readonly after?: string;
  readonly resume?: string;
  readonly kind?: string;
  readonly type?: string;
  readonly id?: string;
  readonly action?: string;
  readonly max?: string;
}

/** Without --follow, events that are there come one after the other: a pause as long as this is their end. */
const QUIET_MS = 5_000;
const EVENT_ID = /^\d+(-\d+)?$/;

/** `naru events` shows what happens. */
export function eventsCommand(terminal: Terminal): Command {
  const command = new Command('events')
    .summary('Shows what happens, as it happens')
    .description(
      'Shows the events after a place, or from now on with --follow. A stream that breaks begins again after the last event.',
    )
    .option('--follow', 'Goes on until Ctrl-C.')
    .option('--after <id>', 'The id of an event, or a block, after which to begin.')
    .option('--resume <file>', 'Keeps the id of the last event in a file, and begins after it the next time.')
    .option('--kind <kind>', 'Only events of this kind.')
    .option('--type <type>', 'Only what is about documents of this type.')
    .option('--id <id>', 'Only what is about this document.')
    .option('--action <action>', 'Only documents that changed by this action.')
    .option('--max <number>', 'Ends after so many events.');
  return commonOptions(command).action(async (options: EventsOptions) => {
    const ending = new AbortController();
    process.once('SIGINT', () => {
      ending.abort();
    });
    await showEvents(options, ending, terminal);
  });
}

async function showEvents(options: EventsOptions, ending: AbortController, terminal: Terminal): Promise<void> {
  const { follow = false, resume, json = false } = options;
  const after = startOf(options);
  const max = Number(options.max ?? Infinity);
  const quiet = new Quiet(follow ? undefined : QUIET_MS, ending);
  const { client } = openClient(options);
  let count = 0;
  for await (const event of client.events({ after, only: filterOf(options), signal: ending.signal })) {
    quiet.wait();
    terminal.print(json ? JSON.stringify(event) : formatEvent(event));
    if (resume !== undefined && event.id !== undefined) keepResume(resume, event.id);
    count += 1;
    if (count >= max) break;
  }
  quiet.end();
}

/** Undefined for what happens from now on. */
function startOf({ follow, after, resume }: EventsOptions): string | undefined {
  const start = after ?? (resume === undefined ? undefined : readResume(resume));
  if (start !== undefined || follow === true) return start;
  throw new UsageError('Say from where on: --after <id>, --resume <file>, or --follow for what happens from now on.');
}

function filterOf({ kind, type, id, action }: EventsOptions): EventFilter {
  return {
    ...(kind !== undefined && { kind }),
    ...(type !== undefined && { type }),
    ...(id !== undefined && { id }),
    ...(action !== undefined && { action }),
  };
}

/** Ends the stream when nothing has come for a while. */
class Quiet {
  readonly #waitMs: number | undefined;
  readonly #ending: AbortController;
  #timer: NodeJS.Timeout | undefined;

  constructor(waitMs: number | undefined, ending: AbortController) {
    this.#waitMs = waitMs;
    this.#ending = ending;
    this.wait();
  }

  wait(): void {
    this.end();
    if (this.#waitMs === undefined) return;
    this.#timer = setTimeout(() => {
      this.#ending.abort();
    }, this.#waitMs);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

/** One line: when, what, and the document that it is about. */
function formatEvent({ id, kind, data }: NaruEvent): string {
  const fields = new Map<string, unknown>(Object.entries(data));
  const texts = ['time', 'type', 'id', 'action', 'status', 'severity', 'reason', 'due'].flatMap((name) => {
    const value = fields.get(name);
    return typeof value === 'string' ? [value] : [];
  });
  return plainText([id ?? '-', kind, ...texts].join('  '));
}

/** Undefined if the file is not there yet. @throws UsageError if it holds something else */
function readResume(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const id = readFileSync(file, 'utf8').trim();
  if (EVENT_ID.test(id)) return id;
  throw new UsageError(`${file} does not hold the id of an event. Name another file with --resume.`);
}

function keepResume(file: string, id: string): void {
  writeFileSync(`${file}.draft`, `${id}\n`);
  renameSync(`${file}.draft`, file);
}
