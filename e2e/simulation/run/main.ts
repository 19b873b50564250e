// Runs seeds until so many transactions are in blocks, or an invariant is broken. A broken one is shrunk and printed.
import './quietLogs.js';
import { parseArgs } from 'node:util';
import { sha256Hex } from '@naru/chaincode/domain';
import { planRun, type Result, runScript, type Script } from './runSeed.js';
import { shrink } from './shrink.js';

const OPTIONS = {
  /** The prefix of the seeds: they are `<prefix>.0`, `<prefix>.1` and so on. */
  from: { type: 'string', default: String(Date.now()) },
  /** One seed alone. */
  seed: { type: 'string' },
  /** The steps of a seed. */
  steps: { type: 'string', default: '250' },
  /** The steps that are kept, by their numbers from 0. */
  only: { type: 'string' },
  transactions: { type: 'string', default: '1000' },
  /** The organisations that collude, and those of which a user has a client of its own; the seed chooses by default. */
  colluders: { type: 'string' },
  clients: { type: 'string' },
  /** Prints what happens. */
  trace: { type: 'boolean', default: false },
} as const;

/** After how many transactions a long run says how far it is. */
const PROGRESS_TRANSACTIONS = 10_000;

const { values } = parseArgs({ options: OPTIONS });
const listOf = (names: string): string[] => names.split(',').filter((name) => name !== '');
const CAST = {
  ...(values.colluders !== undefined && { colluders: listOf(values.colluders) }),
  ...(values.clients !== undefined && { clients: listOf(values.clients) }),
};
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  // The logger of the shim would take an error that nobody catches, and exit with 0.
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function main(): Promise<boolean> {
  const started = performance.now();
  const count = Number(values.steps);
  let transactions = 0;
  let seeds = 0;
  let digest = '';
  const most = values.seed === undefined ? Number(values.transactions) : 1;
  say(`seeds from ${values.seed ?? `${values.from}.0`}, ${count} steps each`);
  while (transactions < most) {
    const script = keep(planRun(values.seed ?? `${values.from}.${seeds}`, count, CAST));
    const result = await runScript(script);
    transactions += result.transactions;
    seeds += 1;
    digest = sha256Hex(digest + result.digest);
    if (values.trace) say(result.lines.join('\n'));
    if (result.violation !== undefined) {
      await report(script, result, transactions);
      return false;
    }
    if (transactions % PROGRESS_TRANSACTIONS < result.transactions)
      say(`${transactions} transactions of ${seeds} seeds, no violation so far`);
  }
  const seconds = (performance.now() - started) / 1_000;
  say(`${transactions} transactions of ${seeds} seeds, no violation, ${Math.round(transactions / seconds)} per second`);
  say(`digest ${digest}`);
  return true;
}

/** The script with the steps that are asked for. */
function keep(script: Script): Script {
  if (values.only === undefined) return script;
  const numbers = new Set(values.only.split(',').map(Number));
  return { ...script, steps: script.steps.filter((_, index) => numbers.has(index)) };
}

async function report(script: Script, { violation, steps }: Result, transactions: number): Promise<void> {
  if (violation === undefined) return;
  say(`VIOLATION after ${transactions} transactions, seed ${script.seed}: ${violation.invariant}`);
  say(`  ${violation.message}`);
  const short = await shrink({ ...script, steps: script.steps.slice(0, steps) }, violation.invariant);
  const { lines } = await runScript(short);
  say(`shrunk to ${short.steps.length} steps; colluders: ${script.cast.colluders.join(', ') || 'none'}`);
  for (const line of lines) say(`  ${line}`);
  const all = planRun(script.seed, Number(values.steps), CAST).steps;
  const { colluders, clients } = script.cast;
  const cast = `--colluders '${colluders.join(',')}' --clients '${clients.join(',')}'`;
  const original = short.steps.map(({ seed }) => all.findIndex((step) => step.seed === seed));
  say(
    `replay: node e2e/dist/simulation/run/main.js --seed ${script.seed} --steps ${values.steps} ${cast} --only ${original.join(',')} --trace`,
  );
}
