// Mutates the clauses of the corpus 100,000 times and reads each as 46A and as 47A. What is read has the form of terms, and
// its words stand in the clause. Then every clause is repeated to fill a field: four times the text takes at most so many
// times as long. Prints the counts and exits 1 if a clause did anything else. `node fuzz-clauses.mjs [count] [first seed]`.
import { readAdditionalConditions } from '../dist/src/swift/clauses/readAdditionalConditions.js';
import { readRequiredDocuments } from '../dist/src/swift/clauses/readRequiredDocuments.js';
import {
  CORPUS_SIZE,
  LONGEST_CHARS,
  mutateClause,
  readMutated,
  repeatClause,
} from '../dist/test/swift/support/clauseMutations.js';

const [CLAUSES = 100_000, FIRST_SEED = 1_000_000] = process.argv.slice(2).map(Number);
/** A clause takes some milliseconds; one that takes this long is about to hang. */
const SLOWEST_MS = 1_000;
const LENGTHS = [LONGEST_CHARS / 4, LONGEST_CHARS / 2, LONGEST_CHARS];
/** Twice for an uneven machine, beside the four times of the text. */
const GROWTH_MAX = 8;

/** Milliseconds of processor time: others may use the machine. */
const measureCpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

let understood = 0;
let slowestMs = 0;
let failed = 0;
for (let seed = FIRST_SEED; seed < FIRST_SEED + CLAUSES; seed += 1) {
  const started = measureCpu();
  try {
    understood += readMutated(mutateClause(seed));
  } catch (error) {
    failed += 1;
    console.error(`seed ${seed}: ${error}`);
  }
  slowestMs = Math.max(slowestMs, measureCpu() - started);
}
console.log(
  `${CLAUSES} mutated clauses (seeds from ${FIRST_SEED}): ${understood} readings understood, ${failed} failed; ` +
    `the slowest took ${slowestMs.toFixed(1)} ms`,
);

/** How long it takes to read every clause of the corpus, repeated to a length. */
function measure(chars) {
  const texts = Array.from({ length: CORPUS_SIZE }, (_, at) => repeatClause(at, chars));
  const started = measureCpu();
  for (const text of texts) {
    readRequiredDocuments([text]);
    readAdditionalConditions([text]);
  }
  return measureCpu() - started;
}
measure(LENGTHS[0]);
const times = LENGTHS.map(measure);
const growth = times.at(-1) / times[0];
console.log(
  `${CORPUS_SIZE} clauses of ${LENGTHS.join(', ')} characters: ${times.map((ms) => (ms / CORPUS_SIZE).toFixed(2)).join(', ')} ms each; ` +
    `four times the text takes ${growth.toFixed(1)} times as long`,
);
process.exitCode = failed === 0 && slowestMs < SLOWEST_MS && growth < GROWTH_MAX ? 0 : 1;
