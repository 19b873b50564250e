// Examines a presentation of five documents by every rule, many times, and prints the time; exits 1 if the 95th percentile
// is above its limit. The time to read the same presentation as JSON shows how fast the machine is.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { buildExamination } = require('../dist/test/support/examination.js');
const { examine } = require('../dist/src/domain/ucp600/examine.js');

const WARM_UP = 500;
const RUNS = 5_000;
const P95_MS_MAX = 10;
const MEDIAN = 0.5;
const P95 = 0.95;

/** Measures how long a function takes, in milliseconds, from the shortest time to the longest. */
function measureTimes(run) {
  for (let i = 0; i < WARM_UP; i += 1) run();
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b);
}

const findQuantile = (times, share) => times[Math.floor(times.length * share)];
const describeTimes = (times) =>
  `p50 ${findQuantile(times, MEDIAN).toFixed(3)} ms, p95 ${findQuantile(times, P95).toFixed(3)} ms`;

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
process.exitCode = findQuantile(examining, P95) < P95_MS_MAX ? 0 : 1;
