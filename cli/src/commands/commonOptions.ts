import type { Command } from 'commander';

/** What every command can be told. */
export function commonOptions(command: Command): Command {
  return command
    .option('--json', 'The answer as JSON, for programs; errors, too.')
    .option('--url <url>', 'The gateway; NARU_URL, or where you have signed in by default.')
    .option('--profile <name>', 'One of several sessions; NARU_PROFILE, or default.');
}
