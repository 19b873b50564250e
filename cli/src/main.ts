import { CommanderError } from 'commander';
import { describeFailure, exitCodeOf, failureAsJson } from './output/failures.js';
import { createProgram } from './program.js';
import { systemTerminal } from './terminal.js';

/** Runs the command line of this process. */
async function main(args: readonly string[]): Promise<void> {
  const program = createProgram(systemTerminal);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    // Commander has said it already.
    if (error instanceof CommanderError) return;
    systemTerminal.tell(args.includes('--json') ? JSON.stringify(failureAsJson(error)) : describeFailure(error));
  }
}

await main(process.argv.slice(2));
