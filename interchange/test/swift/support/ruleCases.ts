import { expect } from 'chai';
import type { MtType } from '../../../src/index.js';
import { readIssues } from './issues.js';
import { sample, SAMPLES, withLines } from './samples.js';

/** Beginnings of lines, and what replaces the first line that has each. */
type Changes = readonly (readonly [string, ...string[]])[];

/** What the rule wants; the type of the sample, or what the sample is; the changes; the issues without their lines. */
export type RuleCase = readonly [string, MtType, Changes, readonly string[], string?];

/** What the rules allow; the type of the sample; the changes. */
export type KeptRule = readonly [string, MtType, Changes, string?];

function change(type: MtType, changes: Changes, what: string | undefined): string {
  const text = SAMPLES.find((other) => other.type === type && other.what === what)?.text ?? sample(type);
  return changes.reduce((changed, [beginning, ...lines]) => withLines(changed, beginning, ...lines), text);
}

/** Tests that each case breaks its rule and no other, and that what the rules allow breaks none. */
export function testRules(cases: readonly RuleCase[], kept: readonly KeptRule[]): void {
  for (const [what, type, changes, issues, of] of cases) {
    it(`of MT ${type} want ${what}: ${issues.join(', ').slice(0, 60)}`, () => {
      const found = readIssues(change(type, changes, of));
      expect(found.map(({ pointer, message }) => `${pointer} ${message.replace(/^line \d+: /, '')}`)).to.deep.equal(
        issues,
      );
    });
  }
  for (const [what, type, changes, of] of kept) {
    it(`of MT ${type} allow ${what}`, () => {
      expect(readIssues(change(type, changes, of))).to.deep.equal([]);
    });
  }
}
