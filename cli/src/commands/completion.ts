import { Argument, Command } from 'commander';
import { complete } from '../completion/complete.js';
import { COMPLETE_COMMAND, completionScript, type Shell, SHELLS } from '../completion/scripts.js';
import type { NamedOperation } from '../grammar/nameOperations.js';
import type { Terminal } from '../terminal.js';

/** `naru completion <shell>` prints what a shell reads to complete the words of `naru`. */
export function completionCommand(terminal: Terminal): Command {
  return new Command('completion')
    .summary('Prints the completion for a shell')
    .description('Prints the completion for a shell. For bash: source <(naru completion bash), in ~/.bashrc.')
    .addArgument(new Argument('<shell>', 'The shell.').choices(SHELLS))
    .action((shell: Shell) => {
      terminal.print(completionScript(shell));
    });
}

/** What the scripts call. */
export function completeCommand(program: Command, operations: readonly NamedOperation[], terminal: Terminal): Command {
  return new Command(COMPLETE_COMMAND).argument('[words...]').action((words: string[]) => {
    const found = complete(program, operations, words);
    if (found.length > 0) terminal.print(found.join('\n'));
  });
}
