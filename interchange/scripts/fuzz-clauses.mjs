// Mutates the corpus of clauses 100,000 times: no clause crashes, hangs, or takes longer than its length allows.
import { readAdditionalConditions } from '../dist/src/swift/clauses/readAdditionalConditions.js';
import { readRequiredDocuments } from '../dist/src/swift/clauses/readRequiredDocuments.js';
import { ADDITIONAL_CONDITIONS, REQUIRED_DOCUMENTS } from '../dist/test/swift/support/corpus.js';

const COUNT = Number(process.argv[2] ?? 100_000);
const texts = [...REQUIRED_DOCUMENTS, ...ADDITIONAL_CONDITIONS].map(([text]) => text);
const words = [...new Set(texts.flatMap((text) => text.split(' ')))];
let seed = 46;
const next = (below) => (seed = (seed * 48_271) % 2_147_483_647) % below;

function mutate(text) {
  const parts = text.split(' ');
  for (let count = 1 + next(4); count > 0; count -= 1) {
    const at = next(parts.length + 1);
    const how = next(5);
    if (how === 0) parts.splice(at, 1);
    else if (how === 1) parts.splice(at, 0, words[next(words.length)]);
    else if (how === 2) parts.splice(at, 0, ...texts[next(texts.length)].split(' '));
    else if (how === 3)
      parts[at % parts.length] = String.fromCharCode(32 + next(1_000)) + (parts[at % parts.length] ?? '');
    else parts.splice(at, 0, ',/().+-'.charAt(next(7)));
    if (parts.length === 0) parts.push('');
  }
  return parts.join(' ').slice(0, 6_500);
}

const begun = performance.now();
let slowest = 0;
for (let count = 0; count < COUNT; count += 1) {
  const text = mutate(texts[next(texts.length)]);
  const start = performance.now();
  readRequiredDocuments([text]);
  readAdditionalConditions([text]);
  slowest = Math.max(slowest, performance.now() - start);
}
const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
console.log(`${COUNT} mutated clauses read in ${seconds} s, the slowest in ${slowest.toFixed(1)} ms`);
