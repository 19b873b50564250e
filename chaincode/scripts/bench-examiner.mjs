// Examines a presentation of five documents, and one of 200 lines, by every rule, many times, and prints the times; exits 1
// if a 95th percentile is above its limit. The time to read the same presentation as JSON shows how fast the machine is.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { buildExamination, buildPapers, usd } = require('../dist/test/support/examination.js');
const { examine } = require('../dist/src/domain/ucp600/examine.js');

const WARM_UP = 500;
const RUNS = 5_000;
const P95_MS_MAX = 10;
const LINES = 200;
const ITEMS = 50;
const DESCRIPTION_LINES = 100;
const LINES_WARM_UP = 50;
const LINES_RUNS = 500;
const LINES_P95_MS_MAX = 50;
const MEDIAN = 0.5;
const P95 = 0.95;

/** Milliseconds of processor time: others may use the machine. */
const measureCpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** Measures how long a function takes, in milliseconds, from the shortest time to the longest. */
function measureTimes(run, { warmUp = WARM_UP, runs = RUNS } = {}) {
  for (let i = 0; i < warmUp; i += 1) run();
  const times = Array.from({ length: runs }, () => {
    const started = measureCpu();
    run();
    return measureCpu() - started;
  });
  return times.sort((a, b) => a - b);
}

const findQuantile = (times, share) => times[Math.floor(times.length * share)];
const describeTimes = (times) =>
  `p50 ${findQuantile(times, MEDIAN).toFixed(3)} ms, p95 ${findQuantile(times, P95).toFixed(3)} ms`;

/** A credit of as many lines and items as one can have, and an invoice of 200 lines. */
function buildLongExamination() {
  const describe = (line) => `STEEL SINKS MODEL SK-${line} SIZE ${line}MM`;
  const toLine = (line) => ({
    description: describe(line % ITEMS),
    quantity: '10',
    unit: 'SET',
    unitPrice: usd(100_00),
  });
  return buildExamination({
    credit: {
      goods: {
        description: Array.from({ length: DESCRIPTION_LINES }, (_, line) => `40 SETS ${describe(line % ITEMS)}`),
        items: Array.from({ length: ITEMS }, (_, line) => ({ ...toLine(line), quantity: '40' })),
        incoterm: 'CIF',
      },
    },
    papers: buildPapers({
      invoice: { goodsDescription: 'STEEL SINKS', items: Array.from({ length: LINES }, (_, line) => toLine(line)) },
    }),
  });
}

const examination = buildExamination();
const text = JSON.stringify(examination.presentation);
const results = examine(examination);
const examining = measureTimes(() => examine(examination));
const reading = measureTimes(() => JSON.parse(text));

console.log(
  `${examination.presentation.documents.length} documents, ${results.length} results: ${describeTimes(examining)} ` +
    `in ${RUNS} examinations; ${(findQuantile(examining, MEDIAN) / findQuantile(reading, MEDIAN)).toFixed(0)} times as long as reading ` +
    `the presentation as JSON (${describeTimes(reading)})`,
);
const long = buildLongExamination();
const examiningLong = measureTimes(() => examine(long), { warmUp: LINES_WARM_UP, runs: LINES_RUNS });
console.log(`${LINES} lines of an invoice, ${ITEMS} items of the credit: ${describeTimes(examiningLong)}`);
const isFast = findQuantile(examining, P95) < P95_MS_MAX && findQuantile(examiningLong, P95) < LINES_P95_MS_MAX;
process.exitCode = isFast ? 0 : 1;
