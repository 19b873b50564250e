import { parseArgs } from 'node:util';
import { run } from './run.js';
import { describeHonest, describeTactics, describeTotals, isGood } from './report.js';

const USAGE = `npm run bench:customs [-- --seed <text>] [--cases <n>] [--misses]
Generates a year of declarations with cheats and honest look-alikes among them, and prints how many are found. Ends with 1
if a goal is missed.`;

const DEFAULT_CASES = 4_000;

function main(): void {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      cases: { type: 'string', default: String(DEFAULT_CASES) },
      misses: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const started = performance.now();
  const rows = run(values.seed, Number(values.cases));
  console.log(
    `Seed ${values.seed}: ${rows.length} cases in ${((performance.now() - started) / 1_000).toFixed(1)} s.\n`,
  );
  console.log([describeTactics(rows), describeHonest(rows), describeTotals(rows)].join('\n\n'));
  if (values.misses)
    for (const { of, found } of rows)
      if (of.isFraud !== found.length > 0)
        console.log(JSON.stringify({ kind: of.kind, found, declarations: of.declarations }));
  if (!isGood(rows)) process.exitCode = 1;
}

main();
