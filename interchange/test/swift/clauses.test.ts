import { expect } from 'chai';
import { clausesOfLines, linesOfClauses } from '../../src/swift/clauses/clauseLines.js';
import { incotermOf } from '../../src/swift/credit/incoterms.js';

describe('Clauses', () => {
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
      expect(clausesOfLines(lines)).to.deep.equal(clauses);
    });
  }

  it('are written so that no line begins another one or ends the field', () => {
    const filler = 'X'.repeat(60);
    expect(linesOfClauses([`${filler} AND 2. MORE`, `${filler} TO - HERE`])).to.deep.equal([
      `+ ${filler}`,
      'AND 2. MORE',
      `+ ${filler}`,
      'TO - HERE',
    ]);
  });
});

describe('incotermOf', () => {
  const cases: readonly (readonly [string, object])[] = [
    ['CIF HAMBURG PORT (INCOTERMS 2020)', { incoterm: 'CIF', incotermPlace: 'HAMBURG PORT' }],
    ['500 SETS, FOB BUSAN, INCOTERMS 2020', { incoterm: 'FOB', incotermPlace: 'BUSAN' }],
    ['TRADE TERM: (DAP) BERLIN AS PER INCOTERMS', { incoterm: 'DAP', incotermPlace: 'BERLIN' }],
    ['EXW', { incoterm: 'EXW' }],
    ['CIFS AND FOBS', {}],
  ];
  for (const [line, terms] of cases) {
    it(`reads ${line}`, () => {
      expect(incotermOf(['GOODS', line])).to.deep.equal(terms);
    });
  }
});
