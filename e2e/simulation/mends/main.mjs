// Takes the mends of known attacks out, one at a time, and lets the simulator find them: its own test.
// node e2e/simulation/mends/main.mjs [--rows T,1a] [--from <seed>] [--transactions <most per row>] [--steps <of a seed>]
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MENDS } from './mends.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: MENDS.map(({ row }) => row).join(',') },
    from: { type: 'string', default: '1' },
    transactions: { type: 'string', default: '20000' },
    steps: { type: 'string', default: '300' },
  },
});
const WITHOUT = fileURLToPath(new URL('without.mjs', import.meta.url));
const RUN = fileURLToPath(new URL('../../dist/simulation/run/main.js', import.meta.url));

/** Runs the simulator without one mend, and returns what it printed. */
function runWithout({ row, who = {} }) {
  return new Promise((resolve) => {
    let output = '';
    const { from, transactions, steps } = values;
    const cast = Object.entries(who).flatMap(([option, members]) => [`--${option}`, members.join(',')]);
    const options = ['--from', from, '--transactions', transactions, '--steps', steps, ...cast];
    const child = spawn(process.execPath, ['--import', WITHOUT, RUN, ...options], {
      env: { ...process.env, NARU_WITHOUT: row, CORE_CHAINCODE_LOGGING_LEVEL: 'ERROR' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', () => resolve(output));
  });
}

let missed = 0;
for (const row of values.rows.split(',')) {
  const mend = MENDS.find((each) => each.row === row);
  if (mend === undefined) throw new Error(`There is no row ${row}.`);
  const started = Date.now();
  const output = await runWithout(mend);
  const seconds = Math.round((Date.now() - started) / 1000);
  const [, after, seed, invariant] = output.match(/VIOLATION after (\d+) transactions, seed (\S+): (.*)/) ?? [];
  const [, shrunk] = output.match(/shrunk to (\d+) steps/) ?? [];
  if (after === undefined) missed += 1;
  console.log(
    after === undefined
      ? `${row}: NOT FOUND within ${values.transactions} transactions (${seconds} s)\n${output}`
      : `${row}: found after ${after} transactions by seed ${seed}, shrunk to ${shrunk} steps: ${invariant} (${seconds} s)`,
  );
}
process.exitCode = missed === 0 ? 0 : 1;
