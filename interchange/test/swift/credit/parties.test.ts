import { expect } from 'chai';
import { readParty, writeParty } from '../../../src/swift/credit/parties.js';

describe('readParty', () => {
  const ROWS: readonly (readonly [name: string, ...lines: string[]])[] = [
    ['HANSE HANDELS GMBH', 'HANSE HANDELS GMBH', 'SPEICHERSTRASSE 12', '20457 HAMBURG'],
    ['LONGNAME TECHNOLOGIES (SINGAPORE) PTE LTD', 'LONGNAME TECHNOLOGIES (SINGAPORE)', 'PTE LTD', '8 CECIL STREET'],
    ['LONGNAME TECHNOLOGIES SINGAPORE LTD', 'LONGNAME TECHNOLOGIES SINGAPORE LTD', 'HANSA CO'],
    ['SHORT', 'SHORT', 'TRADING LTD'],
    ['LONGNAME TECHNOLOGIES (SINGAPORE)', 'LONGNAME TECHNOLOGIES (SINGAPORE)', 'UNIT 12 TOWER CO'],
    ['LONGNAME TECHNOLOGIES (SINGAPORE)', 'LONGNAME TECHNOLOGIES (SINGAPORE)', '8 CECIL STREET'],
  ];
  for (const [name, ...lines] of ROWS) {
    it(`reads ${name} from ${lines.join(' | ')}, and writes the same lines`, () => {
      const party = readParty(lines);
      expect(party.name).to.equal(name);
      expect(writeParty(party)).to.deep.equal(lines);
    });
  }
});
