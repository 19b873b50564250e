import type { NaruClient, Schemas } from '@naru/client';
import type { DescribedOperation } from '@naru/client/operations';
import { Command } from 'commander';
import { ulid } from 'ulid';
import { listOptionFields } from '../grammar/fields.js';
import { readValue } from '../grammar/readValue.js';
import { formatByName } from '../imports/fileFormat.js';
import { followImport } from '../imports/followImport.js';
import { FaultsShown, rejectsBeside, writeRejects } from '../imports/rejects.js';
import { openFile, sendFile } from '../imports/sendFile.js';
import { EXIT, InterruptedError, UsageError } from '../output/failures.js';
import { formatAnswer } from '../output/printAnswer.js';
import { type CommonOptions, openClient } from '../session/openClient.js';
import type { Terminal } from '../terminal.js';
import { commonOptions } from './commonOptions.js';
import { fieldOption } from './fieldOption.js';

interface ResumeOptions extends CommonOptions {
  readonly file?: string;
  readonly rejects?: string;
}

/** What is told of an import: texts of the options that its description names. */
type ImportOptions = CommonOptions & Readonly<Record<string, string | undefined>> & { readonly dryRun?: true };

/** An import that this program follows. */
interface Followed {
  readonly client: NaruClient;
  readonly id: string;
  /** The file, if it is known here. */
  readonly file: string | undefined;
  readonly options: CommonOptions & { readonly rejects?: string | undefined };
}

/** Of the operation that begins an import: the format is found by the name, the id is made here. */
const TOLD = ['type', 'format', 'input', 'map', 'clientId'];

/** `naru import` makes a document of each row of a file. */
export function importCommand(operation: DescribedOperation, terminal: Terminal): Command {
  const command = new Command('import')
    .summary('Makes a document of each row of a file')
    .description(
      `Sends a file and makes a document of each row: ${operation.description} Rows of which none can be made go to ` +
        '<file>.rejects.ndjson beside the file, with what is wrong; mended, that file can be imported. Ctrl-C pauses it. ' +
        `Ends with ${EXIT.INVALID} if rows were rejected.`,
    )
    .argument('<file>', 'The file.')
    .option('--dry-run', 'Checks every row, and makes nothing.')
    .option('--rejects <file>', 'Where the rejected rows go.');
  const fields = listOptionFields(operation).filter(({ name, place }) => place === 'body' && TOLD.includes(name));
  for (const field of fields) {
    const option = fieldOption(field);
    if (field.choices.length > 0) option.choices(field.choices);
    command.addOption(option);
  }
  command.enablePositionalOptions();
  commonOptions(command).action(async (file: string, options: ImportOptions) => {
    if (options['type'] === undefined) throw new UsageError('Say what the rows are: --type <code>');
    const told = fields.flatMap(({ name, schema }) => {
      const text = options[name];
      return text === undefined ? [] : [[name, readValue(text, schema)] as const];
    });
    const settings = { format: formatOf(file, options), ...Object.fromEntries(told), dryRun: options.dryRun === true };
    await begin(file, settings, options, terminal);
  });
  return command
    .addCommand(resumeCommand(terminal))
    .addCommand(pauseCommand(terminal))
    .addCommand(statusCommand(terminal))
    .addCommand(rejectsCommand(terminal));
}

const formatOf = (file: string, { format }: ImportOptions): string => format ?? formatByName(file);

async function begin(file: string, settings: object, options: ImportOptions, terminal: Terminal): Promise<void> {
  await (await openFile(file)).close();
  const { client } = openClient(options);
  const id = ulid();
  await client.request('POST', '/v1/imports', { body: { id, ...settings } });
  terminal.tell(`Import ${id}`);
  await follow({ client, id, file, options }, terminal);
}

function resumeCommand(terminal: Terminal): Command {
  const command = new Command('resume')
    .description('Goes on with an import that was paused, or whose file has not come whole, and shows how far it is.')
    .argument('<import>', 'The id of the import.')
    .option('--file <file>', 'The file, if it has not come whole; its rejected rows go beside it.')
    .option('--rejects <file>', 'Where the rejected rows go.');
  return commonOptions(command).action(async (id: string, options: ResumeOptions) => {
    const { client } = openClient(options);
    await follow({ client, id, file: options.file, options }, terminal);
  });
}

function pauseCommand(terminal: Terminal): Command {
  const command = new Command('pause')
    .description('Sends nothing more until it is resumed. What is on its way is still made.')
    .argument('<import>', 'The id of the import.');
  return commonOptions(command).action(async (id: string, options: CommonOptions) => {
    const { body } = await openClient(options).client.post('/v1/imports/{id}/pause', { path: { id }, body: {} });
    terminal.print(formatAnswer(body, { json: options.json === true, width: terminal.width }));
    if (options.json !== true) terminal.tell(`Paused. To go on: ${resumeWords({ id, options })}`);
  });
}

function statusCommand(terminal: Terminal): Command {
  const command = new Command('status')
    .description('Says how far an import is; without one, of all of your imports.')
    .argument('[import]', 'The id of the import.');
  return commonOptions(command).action(async (id: string | undefined, options: CommonOptions) => {
    const { client } = openClient(options);
    const { body } =
      id === undefined ? await client.get('/v1/imports') : await client.get('/v1/imports/{id}', { path: { id } });
    terminal.print(formatAnswer(body, { json: options.json === true, width: terminal.width }));
  });
}

function rejectsCommand(terminal: Terminal): Command {
  const command = new Command('rejects')
    .description(
      'Writes the rows of which no document can be made, with what is wrong. Mended, the file can be imported.',
    )
    .argument('<import>', 'The id of the import.')
    .option('--to <file>', 'Where to; <import>.rejects.ndjson by default.');
  return commonOptions(command).action(async (id: string, options: CommonOptions & { readonly to?: string }) => {
    const { client } = openClient(options);
    const { body } = await client.get('/v1/imports/{id}', { path: { id } });
    await showRejects(client, body.import, options.to ?? rejectsBeside(id), { terminal, json: options.json === true });
  });
}

/** Sends what is to be sent, lets it run, and shows how far it is. Ctrl-C pauses it. */
async function follow(followed: Followed, terminal: Terminal): Promise<void> {
  const { client, id, options } = followed;
  const ending = new AbortController();
  const interrupt = (): void => {
    ending.abort(new InterruptedError());
  };
  // Once: a second Ctrl-C ends this program at once.
  process.once('SIGINT', interrupt);
  try {
    await setGoing(followed, ending.signal, terminal);
    const ended = await followImport(client, id, ending.signal, terminal);
    terminal.progress('');
    await tellEnd(followed, ended, terminal);
  } catch (error) {
    terminal.progress('');
    if (!ending.signal.aborted) {
      terminal.tell(`To go on: ${resumeWords(followed)}`);
      throw error;
    }
    const { status } = await pause(client, id);
    throw new InterruptedError(
      `The import is ${status}. To go on: ${resumeWords({ id, options, file: followed.file })}`,
    );
  } finally {
    process.off('SIGINT', interrupt);
  }
}

async function setGoing({ client, id, file }: Followed, signal: AbortSignal, terminal: Terminal): Promise<void> {
  const path = { id };
  const { status, parts } = (await client.get('/v1/imports/{id}', { path, signal })).body.import;
  if (status === 'PAUSED') await client.post('/v1/imports/{id}/resume', { path, body: {}, signal });
  if (status !== 'RECEIVING') return;
  if (file === undefined) throw new UsageError('The file has not come whole. Name it: --file <file>');
  await sendFile(client, { file, id, parts }, signal, terminal);
}

/** A file that has not come whole waits by itself; what has ended stays so. */
async function pause(client: NaruClient, id: string): Promise<Schemas['Import']> {
  const { body } = await client.get('/v1/imports/{id}', { path: { id } });
  if (body.import.status !== 'RUNNING') return body.import;
  return (await client.post('/v1/imports/{id}/pause', { path: { id }, body: {} })).body.import;
}

async function tellEnd(followed: Followed, ended: Schemas['Import'], terminal: Terminal): Promise<void> {
  const { client, file, options } = followed;
  const json = options.json === true;
  const target = options.rejects ?? rejectsBeside(file ?? ended.id);
  if (ended.rows.faulty > 0) {
    await showRejects(client, ended, target, { terminal, json });
    process.exitCode = EXIT.INVALID;
  }
  if (json) terminal.print(JSON.stringify({ import: ended }));
  else terminal.print(describe(ended));
  if (ended.status === 'DONE') return;
  process.exitCode = EXIT.REFUSED;
  if (ended.status === 'PAUSED') terminal.tell(`To go on: ${resumeWords(followed)}`);
}

async function showRejects(
  client: NaruClient,
  of: Schemas['Import'],
  target: string,
  { terminal, json }: { readonly terminal: Terminal; readonly json: boolean },
): Promise<void> {
  const faults = new FaultsShown(terminal, json);
  await writeRejects(client, of, target, (row) => {
    faults.take(row);
  });
  faults.end();
  terminal.tell(`Rejected rows: ${target}`);
}

/** `DONE: 12 rows, 9 made, 3 faulty`, and why it is paused. */
function describe({ status, reason, rows: { total, ...counts } }: Schemas['Import']): string {
  const told = Object.entries(counts).flatMap(([name, count]) => (count === 0 ? [] : [`${count} ${name}`]));
  return `${status}: ${[`${total} rows`, ...told].join(', ')}${reason === null ? '' : `. ${reason}`}`;
}

/** The command that goes on with an import. */
function resumeWords({
  id,
  file,
  options,
}: Pick<Followed, 'id' | 'options'> & { readonly file?: string | undefined }): string {
  const { url, profile } = options;
  const told = Object.entries({ file, url, profile }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${quote(value)}`],
  );
  return ['naru import resume', id, ...told].join(' ');
}

/** For a shell (POSIX): what has other characters than these stands in quotes. */
const quote = (text: string): string => (/^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
