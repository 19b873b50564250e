import { expect } from 'chai';
import { readClauses, writeClauses } from '../../../src/swift/clauses/clauseLines.js';

describe('The clauses', () => {
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    [[], []],
    [['INVOICE', 'IN 3 COPIES'], ['INVOICE IN 3 COPIES']],
    [
      ['+INVOICE', 'IN 3 COPIES', '+ PACKING LIST'],
      ['INVOICE IN 3 COPIES', 'PACKING LIST'],
    ],
    [
      ['1. INVOICE', '2) LIST', '(3) BILL', '* OTHER'],
      ['INVOICE', 'LIST', 'BILL', 'OTHER'],
    ],
    [
      ['THE FOLLOWING:', '+ INVOICE'],
      ['THE FOLLOWING:', 'INVOICE'],
    ],
    [['+', 'INVOICE', '+'], ['INVOICE']],
    [['3 COPIES', '1.5 KG'], ['3 COPIES 1.5 KG']],
  ];
  for (const [lines, clauses] of cases) {
    it(`of ${lines.join('|')} are ${clauses.join('|')}`, () => {
      expect(readClauses(lines)).to.deep.equal(clauses);
    });
  }

  it('are written so that no line begins another clause or ends the field', () => {
    const filler = 'X'.repeat(60);
    expect(writeClauses([`${filler} AND 2. MORE`, `${filler} TO - HERE`])).to.deep.equal([
      `+ ${filler}`,
      'AND 2. MORE',
      `+ ${filler}`,
      'TO - HERE',
    ]);
  });
});
