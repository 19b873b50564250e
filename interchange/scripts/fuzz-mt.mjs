// Damages valid SWIFT messages 100,000 times and reads them: each is either read, and then written as it was read, or
// refused with issues that name tag and line. Prints the counts; exits 1 where it was otherwise, or took too long.
import { mutantOf, outcomeOf } from '../dist/test/swift/mutations.js';

const MUTANTS = 100_000;
const FIRST_SEED = 1_000_000;
/** A message takes well under a millisecond; one that took this long would be on the way to a hang. */
const SLOWEST_MS = 1_000;

const counts = { read: 0, refused: 0 };
let slowestMs = 0;
let failed = 0;
for (let seed = FIRST_SEED; seed < FIRST_SEED + MUTANTS; seed += 1) {
  const { text, how } = mutantOf(seed);
  const started = performance.now();
  try {
    counts[outcomeOf(text)] += 1;
  } catch (error) {
    failed += 1;
    console.error(`seed ${seed} (${how}): ${error}`);
  }
  slowestMs = Math.max(slowestMs, performance.now() - started);
}
console.log(
  `${MUTANTS} damaged messages: ${counts.refused} refused with tag and line, ${counts.read} read and written as read, ` +
    `${failed} otherwise; the slowest took ${slowestMs.toFixed(1)} ms`,
);
process.exitCode = failed === 0 && slowestMs < SLOWEST_MS ? 0 : 1;
