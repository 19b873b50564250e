import { expect } from 'chai';
import type { Verdict } from '../../src/domain/ucp600/examination/examination';
import { type Case, findGravestVerdict, findResults } from './examination';

/** What a row states, what it changes in a complying presentation, and the gravest verdict of the rule. */
export type Row = readonly [states: string, given: Case, verdict: Verdict];

/** Defines a test per row. It also checks that an officer could send every result. */
export function testRule(rule: string, rows: readonly Row[]): void {
  for (const [states, given, verdict] of rows) {
    it(`${states}: ${verdict}`, () => {
      const results = findResults(rule, given);
      expect(findGravestVerdict(rule, given), JSON.stringify(results, null, 1)).to.equal(verdict);
      for (const { article, sentence, compared, remedy, verdict: each } of results) {
        expect(article).to.match(/^(?:UCP 600|eUCP 2\.1) arts?\. e?\d/);
        expect(sentence).to.equal(sentence.toUpperCase());
        expect(Object.values(compared).every((value) => typeof value === 'string')).to.equal(true);
        expect(remedy === undefined, sentence).to.equal(each !== 'DISCREPANT');
      }
    });
  }
}

/** The sentences of a rule's results that have a verdict. */
export function findSentences(rule: string, verdict: Verdict, given: Case): string[] {
  return findResults(rule, given)
    .filter((result) => result.verdict === verdict)
    .map(({ sentence }) => sentence);
}
