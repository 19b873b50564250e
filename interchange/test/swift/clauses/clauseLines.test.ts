import { expect } from 'chai';
import { beginsCondition, beginsDocument, readClauses, writeClauses } from '../../../src/swift/clauses/clauseLines.js';

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
    [['THE FOLLOWING:', '+ INVOICE'], ['INVOICE']],
    [
      ['DOCUMENTS REQUIRED', '1) INVOICE', '2) PACKING LIST'],
      ['INVOICE', 'PACKING LIST'],
    ],
    [['DOCUMENTS TO', 'BE REQUIRED AT SIGHT'], ['DOCUMENTS TO BE REQUIRED AT SIGHT']],
    [
      ['FULL SET OF CLEAN ON BOARD', 'BILLS OF LADING', 'PACKING LIST'],
      ['FULL SET OF CLEAN ON BOARD BILLS OF LADING', 'PACKING LIST'],
    ],
    [
      ['1)INVOICE 2)PACKING LIST', '3)BILL OF LADING 4) OF MAY'],
      ['INVOICE', 'PACKING LIST', 'BILL OF LADING 4) OF MAY'],
    ],
    [
      ['I. INVOICE', 'II. PACKING LIST', 'III. BILL'],
      ['INVOICE', 'PACKING LIST', 'BILL'],
    ],
    [
      ['A)1)INVOICE', 'A)2)PACKING LIST', 'B.1) BILL'],
      ['INVOICE', 'PACKING LIST', 'BILL'],
    ],
    [
      ['++INVOICE', '++PACKING LIST'],
      ['INVOICE', 'PACKING LIST'],
    ],
    [['+', 'INVOICE', '+'], ['INVOICE']],
    [['3 COPIES', '1.5 KG'], ['3 COPIES 1.5 KG']],
    [
      ['1)INVOICE', '2)PACKING LIST'],
      ['INVOICE', 'PACKING LIST'],
    ],
    [
      ['1.INVOICE', '2/PACKING LIST', '3-BILL'],
      ['INVOICE', 'PACKING LIST', 'BILL'],
    ],
    [
      ['A) INVOICE', 'B) PACKING LIST', '(C) BILL'],
      ['INVOICE', 'PACKING LIST', 'BILL'],
    ],
    [
      ['I) INVOICE', 'II) PACKING LIST'],
      ['INVOICE', 'PACKING LIST'],
    ],
    [
      ['+1)INVOICE', '+ 2) PACKING LIST'],
      ['INVOICE', 'PACKING LIST'],
    ],
    [
      ['- INVOICE', '- PACKING LIST'],
      ['INVOICE', 'PACKING LIST'],
    ],
    [
      ['9) ONE SET', '10)PLS CREDIT'],
      ['ONE SET', 'PLS CREDIT'],
    ],
    [['+ INSURANCE FOR INVOICE VALUE', '+ 10 PERCENT'], ['INSURANCE FOR INVOICE VALUE + 10 PERCENT']],
    [['+ INVOICE IN 1 ORIGINAL', '+ 2 COPIES'], ['INVOICE IN 1 ORIGINAL + 2 COPIES']],
    [
      ['+ INVOICE', '+ 2 COPIES OF PACKING LIST'],
      ['INVOICE', '2 COPIES OF PACKING LIST'],
    ],
    [
      ['+ FEE FOR DISCREPANT DOCUMENTS', '+ 5 PERCENT MORE OR LESS IN AMOUNT'],
      ['FEE FOR DISCREPANT DOCUMENTS', '5 PERCENT MORE OR LESS IN AMOUNT'],
    ],
    [
      ['+5% TOLERANCE IN INVOICE VALUE', '+ 10PCT LESS IS ACCEPTABLE', '+ + 2 ORIGINALS'],
      ['5% TOLERANCE IN INVOICE VALUE', '10PCT LESS IS ACCEPTABLE', '2 ORIGINALS'],
    ],
    [
      ['+ INVOICE IN 1 ORIGINAL.', '+ 2 COPIES', '+ 3 COPIES MUST BE SENT TO THE BUYER'],
      ['INVOICE IN 1 ORIGINAL.', '2 COPIES', '3 COPIES MUST BE SENT TO THE BUYER'],
    ],
    [['+ 5 - 10 PERCENT MORE', '+/- 5 PERCENT IN ALL'], ['5 - 10 PERCENT MORE +/- 5 PERCENT IN ALL']],
    [
      ['INSURANCE FOR VALUE OF THE GOODS', '+ 10 PERCENT', '+ LIST'],
      ['INSURANCE FOR VALUE OF THE GOODS + 10 PERCENT', 'LIST'],
    ],
    [['+ CERTIFICATE STATING:', '1) NEW GOODS', '- NO WOOD'], ['CERTIFICATE STATING: 1) NEW GOODS - NO WOOD']],
    [['1) INVOICE SENT ON', '5) OF MAY'], ['INVOICE SENT ON 5) OF MAY']],
    [['1/3 ORIGINAL BILL OF LADING', 'TO ORDER'], ['1/3 ORIGINAL BILL OF LADING TO ORDER']],
    [
      ['INVOICE IN 3 COPIES', 'PACKING LIST', 'SIGNED BILL OF LADING'],
      ['INVOICE IN 3 COPIES', 'PACKING LIST', 'SIGNED BILL OF LADING'],
    ],
    [['CERTIFICATE SENT WITH THE', 'INVOICE'], ['CERTIFICATE SENT WITH THE INVOICE']],
    [
      [`CERTIFICATE OF ORIGIN ${'X'.repeat(40)}`, 'PACKING LIST'],
      [`CERTIFICATE OF ORIGIN ${'X'.repeat(40)} PACKING LIST`],
    ],
  ];
  for (const [lines, clauses] of cases) {
    it(`of ${lines.join('|')} are ${clauses.join('|')}`, () => {
      expect(readClauses(lines, beginsDocument)).to.deep.equal(clauses);
    });
  }

  it('of 47A without marks begin with the subject of a condition', () => {
    const lines = ['ALL DOCUMENTS MUST BE DATED', 'THIRD PARTY DOCUMENTS ACCEPTABLE', 'EXCEPT INVOICE'];
    expect(readClauses(lines, beginsCondition)).to.deep.equal([
      'ALL DOCUMENTS MUST BE DATED',
      'THIRD PARTY DOCUMENTS ACCEPTABLE EXCEPT INVOICE',
    ]);
  });

  for (const clauses of [
    ['FEE FOR DISCREPANT DOCUMENTS', '5 PERCENT MORE OR LESS IN QUANTITY AND AMOUNT ACCEPTABLE'],
    ['5 PERCENT MORE OR LESS', '10 PERCENT LESS'],
    ['INSURANCE FOR INVOICE VALUE', '10 PERCENT COVERING ALL RISKS', 'LIST IN 1 ORIGINAL', '2 COPIES'],
    ['INSURANCE FOR INVOICE VALUE + 10 PERCENT', '+/- 5 PERCENT', '5 - 10 PERCENT'],
  ])
    it(`that begin with numbers are read as they were written: ${clauses.join('|')}`, () => {
      expect(readClauses(writeClauses(clauses), beginsCondition)).to.deep.equal(clauses);
    });

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
