import { Command } from 'commander';
import type { Check } from '../doctor/check.js';
import { examine } from '../doctor/examine.js';
import { EXIT } from '../output/failures.js';
import { plainText } from '../output/plainText.js';
import { type CommonOptions, openClient } from '../session/openClient.js';
import type { Terminal } from '../terminal.js';
import { commonOptions } from './commonOptions.js';

const SIGNS: Readonly<Record<Check['state'], string>> = { OK: '✓', WARN: '!', FAIL: '✗', SKIPPED: '-' };
const COLUMN = 24;

/** `naru doctor` says what is wrong, and what to do. */
export function doctorCommand(terminal: Terminal): Command {
  const command = new Command('doctor')
    .summary('Says what is wrong between here and the ledger, and what to do')
    .description(
      'Looks at the address, the clock, the certificate, what the gateway says of its readiness, the session, how far the ' +
        `ledger was read, and the disk. Ends with ${EXIT.UNAVAILABLE} if something fails.`,
    );
  return commonOptions(command).action(async (options: CommonOptions) => {
    const { client } = openClient(options);
    const checks = await examine(client.url, client, Date.now);
    terminal.print(options.json === true ? JSON.stringify(checks, undefined, 2) : checks.map(format).join('\n'));
    if (checks.some(({ state }) => state === 'FAIL')) process.exitCode = EXIT.UNAVAILABLE;
  });
}

function format({ what, state, seen, advice }: Check): string {
  const line = plainText(`${SIGNS[state]} ${what.padEnd(COLUMN)} ${seen}`);
  return advice === undefined ? line : `${line}\n  ${' '.repeat(COLUMN)} → ${advice}`;
}
