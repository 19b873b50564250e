import { readFileSync } from 'node:fs';
import { type EvidenceReport, parseAuthorities, parseEvidence, verifyEvidence } from '@naru/client/evidence';
import { Command } from 'commander';
import { EXIT, UsageError } from '../output/failures.js';
import { plainText } from '../output/plainText.js';
import { formatTree } from '../output/tree.js';
import type { Terminal } from '../terminal.js';

interface VerifyOptions {
  readonly authorities?: string;
  readonly json?: true;
}

const SIGNS: Readonly<Record<EvidenceReport['whole']['verdict'], string>> = { YES: '✓', NO: '✗', UNSURE: '?' };

/** `naru verify` says what a file proves. It asks nobody. */
export function verifyCommand(terminal: Terminal): Command {
  return new Command('verify')
    .summary('Says what an evidence file proves, without a network')
    .description(
      'Answers three questions about a file that `naru ask <documents> evidence <id> --json` made: is it whole, who issued ' +
        `the document, and did the ledger stand behind it. Ends with ${EXIT.REFUSED} if an answer is no, and with ${EXIT.FAILED} if one is not sure.`,
    )
    .argument('<file>', 'The evidence.')
    .option(
      '--authorities <file>',
      'The authorities that you know, as `naru ask authorities --json` prints them. Without it you compare fingerprints yourself.',
    )
    .option('--json', 'Prints the whole report as JSON.')
    .action(async (file: string, { authorities, json }: VerifyOptions) => {
      const trusted = authorities === undefined ? undefined : parseAuthorities(read(authorities));
      const report = await verifyEvidence(parseEvidence(read(file)), trusted);
      terminal.print(json === true ? JSON.stringify(report, undefined, 2) : format(report));
      const verdicts = [report.whole, report.issuer, report.standing].map(({ verdict }) => verdict);
      if (verdicts.includes('NO')) process.exitCode = EXIT.REFUSED;
      else if (verdicts.includes('UNSURE')) process.exitCode = EXIT.FAILED;
    });
}

function format({ whole, issuer, standing, record, document, authorities }: EvidenceReport): string {
  const answers = Object.entries({
    'Is it whole?': whole,
    'Who issued it?': issuer,
    'Does the ledger stand behind it?': standing,
  });
  const lines = answers.map(([question, { verdict, text }]) => plainText(`${SIGNS[verdict]} ${question} ${text}`));
  const prints = authorities.map(({ msp, fingerprints }) => `  ${msp} ${fingerprints.join(' ')}`);
  return [
    ...lines,
    '',
    formatTree({ record, document }),
    '',
    'Authorities (SHA-256 of the certificate):',
    ...prints,
  ].join('\n');
}

/** @throws UsageError if it cannot be read */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`${file} cannot be read.`, { cause });
  }
}
