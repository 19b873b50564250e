// Reads the corpus of clauses, and prints how many are understood and how many are read wrongly. Needs `npm run build`.
import { readAdditionalConditions } from '../dist/src/swift/clauses/readAdditionalConditions.js';
import { readRequiredDocuments } from '../dist/src/swift/clauses/readRequiredDocuments.js';
import { ADDITIONAL_CONDITIONS, REQUIRED_DOCUMENTS } from '../dist/test/swift/support/corpus.js';
import { writeAdditional, writeDocuments } from '../dist/test/swift/support/writeReading.js';

const FIELDS = [
  ['46A', REQUIRED_DOCUMENTS, (text) => writeDocuments(readRequiredDocuments([text]))],
  ['47A', ADDITIONAL_CONDITIONS, (text) => writeAdditional(readAdditionalConditions([text])[0])],
];

let wrong = 0;
for (const [field, clauses, read] of FIELDS) {
  const readings = clauses.map(([text, label]) => ({ text, label, reading: read(text) }));
  const understood = readings.filter(({ reading }) => !reading.endsWith('?') && !reading.includes('? &&')).length;
  const different = readings.filter(({ label, reading }) => label !== reading);
  const percent = ((100 * understood) / clauses.length).toFixed(1);
  console.log(
    `${field}: ${clauses.length} clauses, ${understood} understood (${percent} %), ${different.length} read wrongly`,
  );
  for (const { text, label, reading } of different) console.log(`  ${text}\n    is   ${label}\n    read ${reading}`);
  wrong += different.length;
}
process.exitCode = wrong === 0 ? 0 : 1;
