// CPU time of one check over all share-holders and the asker, in this one process: `node oprf/scripts/bench.mjs` after a
// build. Beside it, the same with the proof of RFC 9497 over all elements of each holder, which the check element replaces.
import { answerBatch, askBatch, deal, openBatch, shareOf, takeShares } from '../dist/src/index.js';
import { multiply, multiplyBase } from '../dist/src/group.js';
import { isProven, prove } from '../dist/src/proof.js';

const ROUNDS = 20;
const HOLDERS = [1, 2, 3, 4, 5];
const SIZES = [1, 8, 16, 32, 48, 64, 100, 128];

function makeShares(threshold) {
  const ceremony = { id: Buffer.from('bench'), threshold, dealers: HOLDERS };
  const dealt = HOLDERS.map((dealer) => ({ dealer, ...deal(ceremony, dealer) }));
  return new Map(
    HOLDERS.map((index) => {
      const received = dealt.map((each) => ({ ...each, share: shareOf(each.polynomial, index) }));
      return [index, takeShares(ceremony, index, received)];
    }),
  );
}

function measure(work) {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

const inputsOf = (count) => Array.from({ length: count }, (_, index) => Buffer.from(`F5|TAX:1234567890|${index}`));

function check(shares, among, inputs) {
  const batch = askBatch(inputs);
  const replies = among.map((index) => {
    const asked = { index, among, elements: batch.elements };
    return { index, among, ...answerBatch(shares.get(index).share, asked) };
  });
  openBatch(batch, shares.get(1).commitments, replies);
}

/** What one proof over all elements costs instead of the check: to prove and to verify it, for each holder. */
function proveAll(shares, among, inputs) {
  const { elements } = askBatch(inputs);
  const before = elements.slice(0, -1);
  for (const index of among) {
    const { share } = shares.get(index);
    const claim = { publicKey: multiplyBase(share), before, after: before.map((each) => multiply(share, each)) };
    if (!isProven(claim, prove(share, claim))) throw new Error('Not proven.');
  }
}

for (const threshold of [2, 3]) {
  const shares = makeShares(threshold);
  const among = HOLDERS.slice(0, threshold);
  console.log(
    `${threshold} of ${HOLDERS.length} share-holders; CPU ms (median of ${ROUNDS}): all, each holder, RFC proofs`,
  );
  for (const size of SIZES) {
    const inputs = inputsOf(size);
    const { elements } = askBatch(inputs);
    const all = measure(() => check(shares, among, inputs));
    const holder = measure(() => answerBatch(shares.get(1).share, { index: 1, among, elements }));
    const proofs = measure(() => proveAll(shares, among, inputs));
    console.log([size, all, holder, proofs].map((value) => value.toFixed(value === size ? 0 : 1).padStart(8)).join(''));
  }
}
