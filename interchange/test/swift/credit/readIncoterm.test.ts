import { expect } from 'chai';
import { readIncoterm } from '../../../src/swift/credit/readIncoterm.js';

describe('readIncoterm', () => {
  const cases: readonly (readonly [string, object])[] = [
    ['CIF HAMBURG PORT (INCOTERMS 2020)', { incoterm: 'CIF', incotermPlace: 'HAMBURG PORT' }],
    ['500 SETS, FOB BUSAN, INCOTERMS 2020', { incoterm: 'FOB', incotermPlace: 'BUSAN' }],
    ['TRADE TERM: (DAP) BERLIN AS PER INCOTERMS', { incoterm: 'DAP', incotermPlace: 'BERLIN' }],
    ['EXW', { incoterm: 'EXW' }],
    ['CIFS AND FOBS', {}],
    ['25000 MT DAP FERTILIZER IN BULK CFR CHITTAGONG', { incoterm: 'CFR', incotermPlace: 'CHITTAGONG' }],
    ['25000 MT DAP FERTILIZER IN BULK', {}],
    ['100PCT COTTON SHIRTS FOB CHITTAGONG', { incoterm: 'FOB', incotermPlace: 'CHITTAGONG' }],
    ['DELIVERY TERMS:FCA SINGAPORE', { incoterm: 'FCA', incotermPlace: 'SINGAPORE' }],
    ['CIP SYSTEM FOR DAIRIES, CPT KARACHI', { incoterm: 'CPT', incotermPlace: 'KARACHI' }],
    ['C&F HAMBURG', { incoterm: 'CFR', incotermPlace: 'HAMBURG' }],
  ];
  for (const [line, terms] of cases) {
    it(`reads ${line}`, () => {
      expect(readIncoterm(['GOODS', line])).to.deep.equal(terms);
    });
  }
});
