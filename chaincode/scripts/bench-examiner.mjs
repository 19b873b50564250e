// Examines a presentation of five documents by every rule, again and again, and prints how long it took; exits 1 where
// 95 of 100 examinations took longer than they may. Reading the same presentation as JSON says how fast the machine is.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { examinationOf } = require('../dist/test/support/examination.js');
const { examine } = require('../dist/src/domain/ucp600/examine.js');

const WARM_UP = 500;
const RUNS = 5_000;
const MOST_P95_MS = 10;
const MEDIAN = 0.5;
const P95 = 0.95;

/** The times that a function takes, in milliseconds, from the shortest to the longest. */
function timesOf(run) {
  for (let i = 0; i < WARM_UP; i += 1) run();
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b);
}

const at = (times, share) => times[Math.floor(times.length * share)];
const written = (times) => `p50 ${at(times, MEDIAN).toFixed(3)} ms, p95 ${at(times, P95).toFixed(3)} ms`;

const examination = examinationOf();
const text = JSON.stringify(examination.presentation);
const results = examine(examination);
const examining = timesOf(() => examine(examination));
const reading = timesOf(() => JSON.parse(text));

console.log(
  `${examination.presentation.documents.length} documents, ${results.length} results: ${written(examining)} ` +
    `in ${RUNS} examinations; ${(at(examining, MEDIAN) / at(reading, MEDIAN)).toFixed(0)} times as long as reading ` +
    `the presentation as JSON (${written(reading)})`,
);
process.exitCode = at(examining, P95) < MOST_P95_MS ? 0 : 1;
