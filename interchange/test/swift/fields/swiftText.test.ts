import { expect } from 'chai';
import { wrapSwiftText } from '../../../src/swift/fields/swiftText.js';

describe('wrapSwiftText', () => {
  const cases: readonly (readonly [string, 'x' | 'z', readonly string[]])[] = [
    ['', 'z', []],
    ['  one   two ', 'z', ['one two']],
    ['a line\nand on', 'z', ['a line and', 'on']],
    ['twelve chars', 'z', ['twelve chars']],
    ['thirteen chars', 'z', ['thirteen', 'chars']],
    ['abcdefghijklmnopq', 'z', ['abcdefghijk', 'lmnopq']],
    ['-dash :colon', 'z', ['.-dash', '.:colon']],
    ['Zürich – naïve', 'z', ['Zurich -', 'naive']],
    ['5 % [A]', 'z', ['5 % (A)']],
    ['5 % [A]', 'x', ['5 PERCENT', '(A)']],
    ['한국 €5', 'z', ['?? EUR 5']],
    ['"a" & b_c', 'x', ["'a' + b-c"]],
  ];
  for (const [text, set, lines] of cases) {
    it(`writes ${JSON.stringify(text)} in ${set}`, () => {
      expect(wrapSwiftText(text, 12, set)).to.deep.equal(lines);
    });
  }
});
