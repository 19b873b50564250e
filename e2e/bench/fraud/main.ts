import { parseArgs } from 'node:util';
import { BASELINES, HashDetector } from './baselines.js';
import { Detector } from './detect.js';
import { Generator } from './generate.js';
import { describeFraud, describeHonest, describeTotals, type Row } from './report.js';

const USAGE = `npm run bench:fraud [-- --seed <text>] [--claims <n>] [--misses]
Generates claims of four banks, with second financings and honest look-alikes among them, and prints how many are found.`;

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
  const claims = Number(values.claims);
  const frauds = Math.round(claims * FRAUDS_PER_CLAIM);
  const lookAlikes = Math.round(claims * LOOK_ALIKES_PER_CLAIM);
  const generator = new Generator(values.seed);
  const generated = generator.generate({ ordinary: claims - 2 * (frauds + lookAlikes), lookAlikes, frauds });
  const detector = new Detector(generator.directory());
  const hashDetectors = Object.entries(BASELINES).map(
    ([name, hashesOf]) => [name, new HashDetector(hashesOf)] as const,
  );
  const started = performance.now();
  const rows = generated.map((claim, index): Row => ({
    ...detector.decide(claim, String(index)),
    found: Object.fromEntries(hashDetectors.map(([name, baseline]) => [name, baseline.finds(claim)])),
  }));
  const names = Object.keys(BASELINES);
  console.log(
    `Seed ${values.seed}: ${rows.length} claims in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`,
  );
  console.log([describeFraud(rows, names), describeHonest(rows, names), describeTotals(rows, names)].join('\n\n'));
  if (values.misses) printMisses(rows);
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
