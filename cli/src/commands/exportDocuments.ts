import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { NaruClient } from '@naru/client';
import { Command } from 'commander';
import type { NamedOperation } from '../grammar/nameOperations.js';
import { UsageError } from '../output/failures.js';
import { fieldOf } from '../output/printAnswer.js';
import { formatProgress } from '../output/progressBar.js';
import { type CommonOptions, openClient } from '../session/openClient.js';
import type { Terminal } from '../terminal.js';
import { commonOptions } from './commonOptions.js';
import { readPages } from './runOperation.js';

interface ExportOptions extends CommonOptions {
  readonly to: string;
  readonly changedSinceBlock?: string;
}

const OWNER_ONLY = 0o600;
const OWNER_DIRECTORY = 0o700;
/** How many documents are asked for at once. */
const AT_ONCE = 4;
const PAGE = 100;

/** `naru export` writes the documents that the user may read, a file for each kind, a line of JSON for each document. */
export function exportCommand(operations: readonly NamedOperation[], terminal: Terminal): Command {
  const groups = operations.filter(({ words }) => words[1] === 'get').map(({ words }) => words[0] ?? '');
  const command = new Command('export')
    .summary('Writes the documents that you may read to files')
    .description(
      'Writes the documents that you may read to <folder>/<documents>.ndjson, a line of JSON for each: record, document ' +
        `and what the gateway says of it. Documents: ${groups.join(', ')}.`,
    )
    .argument('[documents...]', 'Which; all of them by default.')
    .requiredOption('--to <folder>', 'Where to; files that are there are replaced.')
    .option('--changed-since-block <block>', 'Only documents that have changed since.');
  return commonOptions(command).action(async (named: string[], options: ExportOptions) => {
    const unknown = named.filter((name) => !groups.includes(name));
    if (unknown.length > 0)
      throw new UsageError(`There are no documents ${unknown.join(', ')}. There are: ${groups.join(', ')}`);
    mkdirSync(options.to, { recursive: true, mode: OWNER_DIRECTORY });
    const { client } = openClient(options);
    for (const group of named.length === 0 ? groups : named) {
      const count = await exportGroup(group, options, client, terminal);
      terminal.progress('');
      terminal.tell(`${join(options.to, `${group}.ndjson`)}: ${count}`);
    }
  });
}

/** Writes one file, whole or not at all. @returns how many documents are in it */
async function exportGroup(
  group: string,
  { to, changedSinceBlock }: ExportOptions,
  client: NaruClient,
  terminal: Terminal,
): Promise<number> {
  const file = join(to, `${group}.ndjson`);
  const query = { limit: PAGE, changedSinceBlock };
  const { body } = await client.request('GET', `/v1/${group}`, { query: { ...query, limit: 1, count: true } });
  const total = fieldOf(fieldOf(body, 'count'), 'total');
  const draft = openSync(`${file}.draft`, 'w', OWNER_ONLY);
  let done = 0;
  try {
    for await (const items of readPages(client, 'GET', `/v1/${group}`, { query }))
      for (const ids of inParts(items.map(idOf))) {
        const read = ids.map((id) => client.request('GET', `/v1/${group}/{id}`, { path: { id } }));
        for (const document of await Promise.all(read)) writeSync(draft, `${JSON.stringify(document.body)}\n`);
        done += ids.length;
        terminal.progress(formatProgress(group, done, typeof total === 'number' ? total : done));
      }
  } finally {
    closeSync(draft);
  }
  renameSync(`${file}.draft`, file);
  return done;
}

function idOf(item: unknown): unknown {
  return fieldOf(fieldOf(item, 'record'), 'id');
}

function inParts(ids: readonly unknown[]): (readonly unknown[])[] {
  return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) =>
    ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
}
