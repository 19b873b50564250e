import type { DescribedOperation } from '@naru/client/operations';
import { Command } from 'commander';
import { openClient, type CommonOptions } from '../session/openClient.js';
import type { Terminal } from '../terminal.js';
import { commonOptions } from './commonOptions.js';
import { runOperation } from './runOperation.js';

interface SearchOptions extends CommonOptions {
  readonly type?: string;
  readonly limit?: string;
  readonly after?: string;
  readonly all?: boolean;
}

/** `naru search <words…>` finds documents of all types. */
export function searchCommand(operation: DescribedOperation, terminal: Terminal): Command {
  const command = new Command('search')
    .summary(operation.summary)
    .description(`${operation.summary}\n\n${operation.description}`)
    .argument('<words...>', 'A number, a name, an id, or words.')
    .option('--type <type>', 'The type of the documents.')
    .option('--limit <number>', 'How many on a page.')
    .option('--after <place>', 'The place after which the page starts.')
    .option('--all', 'All pages; with --json a line for each item.');
  return commonOptions(command).action(async (words: string[], options: SearchOptions) => {
    const { type, limit, after, all, json } = options;
    const query = { q: words.join(' '), type, limit, after };
    const call = { query, isWhole: all === true, json: json === true };
    await runOperation(operation, call, openClient(options).client, terminal);
  });
}
