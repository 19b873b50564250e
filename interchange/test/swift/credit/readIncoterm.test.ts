import { expect } from 'chai';
import { readIncoterm } from '../../../src/swift/credit/readIncoterm.js';

describe('readIncoterm', () => {
  const cases: readonly (readonly [string, object])[] = [
    ['CIF HAMBURG PORT (INCOTERMS 2020)', { incoterm: 'CIF', incotermPlace: 'HAMBURG PORT' }],
    ['500 SETS, FOB BUSAN, INCOTERMS 2020', { incoterm: 'FOB', incotermPlace: 'BUSAN' }],
    ['TRADE TERM: (DAP) BERLIN AS PER INCOTERMS', { incoterm: 'DAP', incotermPlace: 'BERLIN' }],
    ['EXW', { incoterm: 'EXW' }],
    ['CIFS AND FOBS', {}],
  ];
  for (const [line, terms] of cases) {
    it(`reads ${line}`, () => {
      expect(readIncoterm(['GOODS', line])).to.deep.equal(terms);
    });
  }
});
