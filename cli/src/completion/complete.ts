import type { Command } from 'commander';
import type { NamedOperation } from '../grammar/nameOperations.js';
import { listOptionFields } from '../grammar/fields.js';

/**
 * What can come next on the command line.
 * @param words those that are there, after `naru`; the last one is not finished, and may be empty
 */
export function complete(program: Command, operations: readonly NamedOperation[], words: readonly string[]): string[] {
  const started = words.at(-1) ?? '';
  const path: string[] = [];
  let command = program;
  for (const word of words.slice(0, -1)) {
    const next = command.commands.find((candidate) => candidate.name() === word);
    // A misspelt word; or an argument, which no other command follows.
    if (next === undefined && command.registeredArguments.length === 0 && !word.startsWith('-')) return [];
    if (next === undefined) break;
    command = next;
    path.push(word);
  }
  const choices = choicesAfter(words.at(-2) ?? '', command, operations, path);
  const all = choices.length > 0 ? choices : [...namesOf(command), ...flagsOf(command, started)];
  return all.filter((candidate) => candidate.startsWith(started)).toSorted();
}

/** The codes that the option before can have. */
function choicesAfter(
  flag: string,
  command: Command,
  operations: readonly NamedOperation[],
  path: readonly string[],
): readonly string[] {
  if (!flag.startsWith('--')) return [];
  const own = command.options.find(({ long }) => long === flag)?.argChoices;
  if (own !== undefined) return own;
  const operation = operations.find(({ words }) => words.join(' ') === path.join(' '))?.operation;
  const fields = operation === undefined ? [] : listOptionFields(operation);
  return fields.find((field) => `--${field.flag}` === flag)?.choices ?? [];
}

function namesOf(command: Command): string[] {
  return command.commands.map((each) => each.name()).filter((name) => !name.startsWith('_'));
}

/** Flags only where one was begun: they would hide the commands. */
function flagsOf(command: Command, started: string): string[] {
  if (!started.startsWith('-')) return [];
  return [...command.options.flatMap(({ long }) => long ?? []), '--help'];
}
