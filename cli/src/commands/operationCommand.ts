import type { Parts } from '@naru/client';
import type { DescribedOperation } from '@naru/client/operations';
import { Command } from 'commander';
import { ulid } from 'ulid';
import { type Field, listOptionFields, type Place, toFlag } from '../grammar/fields.js';
import type { NamedOperation } from '../grammar/nameOperations.js';
import { readValue } from '../grammar/readValue.js';
import { openClient } from '../session/openClient.js';
import type { Terminal } from '../terminal.js';
import { commonOptions } from './commonOptions.js';
import { fieldOption } from './fieldOption.js';
import { runOperation } from './runOperation.js';

const JSON_TYPE = 'application/json';
const ID = 'id';

/** The command of an operation: its parameters are arguments and options, and its help is what the description says. */
export function operationCommand({ words, operation }: NamedOperation, terminal: Terminal): Command {
  const { path: template, parameters, summary } = operation;
  const command = new Command(words.at(-1))
    .summary(summary)
    .description(`${summary}\n\n${operation.description}`.trim());
  const ids = pathParameters(template);
  for (const name of ids) {
    const told = parameters.find((parameter) => parameter.name === name)?.description ?? '';
    if (isMade(operation, name))
      command.argument(`[${toFlag(name)}]`, 'The id of the new document; one is made by default.');
    else command.argument(`<${toFlag(name)}>`, told);
  }
  const fields = listOptionFields(operation);
  for (const field of fields) command.addOption(fieldOption(field));
  addFixedOptions(command, operation);
  commonOptions(command);
  if (operation.body?.example !== undefined)
    command.addHelpText('after', `\nExample of --body:\n${JSON.stringify(operation.body.example, undefined, 2)}`);
  return command.action(async () => {
    const path = Object.fromEntries<string>(
      ids.map((name, index): [string, string] => [name, command.args[index] ?? ulid()]),
    );
    const options = new Options(command);
    const call = {
      ...partsOf(operation, fields, options),
      ...{ path, isWhole: options.has('all'), json: options.has('json') },
      ...{ output: options.text('output'), file: options.text('file'), ifMatch: options.text('if-match') },
    };
    await runOperation(operation, call, openClient(command.opts()).client, terminal);
  });
}

function addFixedOptions(command: Command, operation: DescribedOperation): void {
  const { parameters, body, answerType = JSON_TYPE } = operation;
  if (body?.contentType === JSON_TYPE)
    command.option('--body <json|file>', 'The whole body: JSON, the path of a file, or - for the standard input.');
  else if (body !== undefined) command.requiredOption('--file <file>', 'The file that is sent.');
  if (parameters.some(({ name }) => name === 'If-Match'))
    command.option('--if-match <version>', 'The version that you saw; refused if there is a later one.');
  if (parameters.some(({ name }) => name === 'after'))
    command.option('--all', 'All pages; with --json a line for each item.');
  if (answerType !== JSON_TYPE)
    command.option('--output <file>', 'Where the file goes; the standard output by default.');
}

/** The texts of a command's options, by their flags. */
class Options {
  readonly #command: Command;

  constructor(command: Command) {
    this.#command = command;
  }

  has(flag: string): boolean {
    return this.#value(flag) === true;
  }

  text(flag: string): string | undefined {
    const value = this.#value(flag);
    return typeof value === 'string' ? value : undefined;
  }

  #value(flag: string): unknown {
    const option = this.#command.options.find(({ long }) => long === `--${flag}`);
    const values: Readonly<Record<string, unknown>> = this.#command.opts();
    return option === undefined ? undefined : values[option.attributeName()];
  }
}

/** Query and body of a call. Fields that are named are put into the body that is given whole. */
function partsOf(
  operation: DescribedOperation,
  fields: readonly Field[],
  options: Options,
): Pick<Parts, 'query' | 'body'> {
  const of = (place: Place): Record<string, unknown> =>
    Object.fromEntries<unknown>(
      fields
        .filter((field) => field.place === place)
        .map((field): [string, unknown] => [field.name, valueOf(field, options)])
        .filter(([, value]) => value !== undefined),
    );
  const [query, named, input] = [of('query'), of('body'), of('input')];
  const whole = options.text('body');
  const given = { ...asObject(whole === undefined ? {} : readValue(whole, {})), ...named };
  const isTold = Object.keys(input).length > 0;
  const body = { ...given, ...(isTold && { input: { ...asObject(given['input']), ...input } }) };
  return { query, ...(operation.body?.contentType === JSON_TYPE && { body }) };
}

function valueOf(field: Field, options: Options): unknown {
  const text = options.text(field.flag);
  if (text === undefined) return undefined;
  return field.place === 'query' ? text : readValue(text, field.schema);
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function pathParameters(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

/** Whoever makes a document makes its id, too. */
function isMade({ method, path }: DescribedOperation, name: string): boolean {
  return method === 'PUT' && name === ID && path.endsWith(`/{${ID}}`);
}
