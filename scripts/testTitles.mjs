import { readFileSync } from 'node:fs';

const TITLE = /\b(?:it|describe|describeOn\w+)\(\s*(?:'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`)/g;

/** The titles of the tests in a file, as its source has them. `…` stands for each part that a test fills in. */
export function titlesIn(file) {
  return [...readFileSync(file, 'utf8').matchAll(TITLE)].map(([, plain, template]) =>
    (plain ?? template).replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…').replace(/\\(.)/g, '$1'),
  );
}
