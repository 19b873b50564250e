// Damages valid SWIFT messages 100,000 times and reads them. Each is either read, and then written as it was read, or
// refused with issues that name tag and line. Prints the counts; exits 1 if a message did anything else, or took too long.
import { damageMessage, readDamaged } from '../dist/test/swift/support/mutations.js';

const MESSAGES = 100_000;
const FIRST_SEED = 1_000_000;
/** A message takes well under a millisecond; one that takes this long is about to hang. */
const SLOWEST_MS = 1_000;

const counts = { read: 0, refused: 0 };
let slowestMs = 0;
let failed = 0;
for (let seed = FIRST_SEED; seed < FIRST_SEED + MESSAGES; seed += 1) {
  const { text, how } = damageMessage(seed);
  const started = performance.now();
  try {
    counts[readDamaged(text)] += 1;
  } catch (error) {
    failed += 1;
    console.error(`seed ${seed} (${how}): ${error}`);
  }
  slowestMs = Math.max(slowestMs, performance.now() - started);
}
console.log(
  `${MESSAGES} damaged messages: ${counts.refused} refused with tag and line, ${counts.read} read and written as read, ` +
    `${failed} otherwise; the slowest took ${slowestMs.toFixed(1)} ms`,
);
process.exitCode = failed === 0 && slowestMs < SLOWEST_MS ? 0 : 1;
