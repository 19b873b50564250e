import { expect } from 'chai';
import type { Verdict } from '../../src/domain/ucp600/rule';
import { type Case, resultsOf, verdictOf } from './examination';

/** What a row states, what it changes in a presentation that complies, and the gravest verdict of the rule then. */
export type Row = readonly [states: string, given: Case, verdict: Verdict];

/** A test for each row; every result is checked to be one that an officer could send. */
export function ruleTable(rule: string, rows: readonly Row[]): void {
  for (const [states, given, verdict] of rows) {
    it(`${states}: ${verdict}`, () => {
      const results = resultsOf(rule, given);
      expect(verdictOf(rule, given), JSON.stringify(results, null, 1)).to.equal(verdict);
      for (const { article, sentence, compared, remedy, verdict: each } of results) {
        expect(article).to.match(/^(?:UCP 600|eUCP 2\.1) arts?\. e?\d/);
        expect(sentence).to.equal(sentence.toUpperCase());
        expect(Object.values(compared).every((value) => typeof value === 'string')).to.equal(true);
        expect(remedy === undefined, sentence).to.equal(each !== 'DISCREPANT');
      }
    });
  }
}

/** The sentences of the rule's results that have a verdict. */
export function sentencesOf(rule: string, verdict: Verdict, given: Case): string[] {
  return resultsOf(rule, given)
    .filter((result) => result.verdict === verdict)
    .map(({ sentence }) => sentence);
}
