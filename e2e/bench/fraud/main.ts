import { parseArgs } from 'node:util';
import { BASELINES, HashDetector } from './baselines.js';
import { Detector } from './detect.js';
import { Generator } from './generate.js';
import { judgeGoals } from './goals.js';
import { describeFraud, describeGoals, describeHonest, describeRules, describeTotals } from './report.js';
import type { Row } from './row.js';

const USAGE = `npm run bench:fraud [-- --seed <text>] [--claims <n>] [--misses]
Generates claims of four banks, with second financings and honest look-alikes among them, and prints how many are
found. Ends with 1 if a goal is missed.`;

const DEFAULT_CLAIMS = 24_000;
/** Of a hundred claims: those that begin a second financing, and those that begin a set of look-alikes. */
const FRAUDS_PER_CLAIM = 0.08;
const LOOK_ALIKES_PER_CLAIM = 0.05;

function main(): void {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      claims: { type: 'string', default: String(DEFAULT_CLAIMS) },
      misses: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const rows = run(values.seed, Number(values.claims));
  const names = Object.keys(BASELINES);
  const goals = judgeGoals(rows);
  const parts = [
    describeFraud(rows, names),
    describeHonest(rows, names),
    describeRules(rows),
    describeTotals(rows, names),
    describeGoals(goals),
  ];
  console.log(parts.join('\n\n'));
  if (values.misses) printMisses(rows);
  if (goals.some(({ isMet }) => !isMet)) process.exitCode = 1;
}

/** Decides on all claims of a generated world, one after the other. */
function run(seed: string, claims: number): Row[] {
  const frauds = Math.round(claims * FRAUDS_PER_CLAIM);
  const lookAlikes = Math.round(claims * LOOK_ALIKES_PER_CLAIM);
  const generator = new Generator(seed);
  const generated = generator.generate({ ordinary: claims - 2 * (frauds + lookAlikes), lookAlikes, frauds });
  const detector = new Detector(generator.directory());
  const baselines = Object.entries(BASELINES).map(([name, hashesOf]) => [name, new HashDetector(hashesOf)] as const);
  const started = performance.now();
  const rows = generated.map((claim, index): Row => ({
    ...detector.decide(claim, String(index)),
    found: Object.fromEntries(baselines.map(([name, baseline]) => [name, baseline.finds(claim)])),
  }));
  console.log(`Seed ${seed}: ${rows.length} claims in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
  return rows;
}

/** The claims that were not decided rightly, with what decided them. */
function printMisses(rows: readonly Row[]): void {
  for (const { claim, verdict, rules } of rows) {
    const isFound = verdict === 'REFUSED' || verdict === 'HIGH';
    if (isFound !== (claim.truth.is === 'FRAUD'))
      console.log(JSON.stringify({ truth: claim.truth, bank: claim.bank, verdict, rules, papers: claim.papers }));
  }
}

main();
