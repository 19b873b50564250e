import { expect } from 'chai';
import { FIELDS } from '../../../src/swift/standard/fields.js';
import { checkContent } from '../../../src/swift/standard/fieldSpec.js';
import type { LineFault } from '../../../src/swift/format/format.js';

function findFaults(label: string, lines: readonly string[]): readonly LineFault[] {
  const spec = FIELDS.get(label);
  if (spec === undefined) throw new Error(`${label} is not a field.`);
  return checkContent(spec, lines);
}

describe('The checks of a field', () => {
  for (const label of ['20', '21', '21A', '23']) {
    it(`want ${label} to be a reference`, () => {
      expect(findFaults(label, ['A/B'])).to.deep.equal([]);
      for (const wrong of ['/A', 'A/', 'A//B']) expect(findFaults(label, [wrong]), wrong).to.have.length(1);
    });
  }

  for (const label of ['30', '31C', '31E', '31L', '31S', '44C']) {
    it(`want ${label} to be a date`, () => {
      expect(findFaults(label, ['280229'])).to.deep.equal([]);
      expect(findFaults(label, ['270229'])).to.deep.equal([
        { line: 1, text: 'has 270229, which is not a date: YYMMDD of a day that exists' },
      ]);
    });
  }

  for (const label of ['32A', '32D', '33A', '33C', '33D', '34A']) {
    it(`want ${label} to be a date and an amount`, () => {
      expect(findFaults(label, ['260520JPY5,'])).to.deep.equal([]);
      expect(findFaults(label, ['260532JPY5,'])).to.have.length(1);
      expect(findFaults(label, ['260520JPY5,0'])).to.have.length(1);
      expect(findFaults(label, ['260532XXX5'])).to.have.length(2);
    });
  }

  for (const label of ['32B', '33B', '34B', '71F']) {
    it(`want ${label} to be an amount`, () => {
      expect(findFaults(label, ['TND5,001'])).to.deep.equal([]);
      for (const wrong of ['TND5,0001', 'TND5', 'TND,5', 'TTT5,'])
        expect(findFaults(label, [wrong]), wrong).to.have.length(1);
    });
  }

  for (const label of ['42D', '50D', '51D', '52D', '53D', '54D', '57D', '58D', '59']) {
    it(`want ${label} to have a name that is not an account`, () => {
      expect(findFaults(label, ['/123', 'NAME', 'CITY'])).to.deep.equal([]);
      expect(findFaults(label, ['NAME', '/CITY'])).to.deep.equal([]);
      expect(findFaults(label, ['/123'])).to.deep.equal([
        { line: 1, text: 'begins with a slash, but a name is expected' },
      ]);
      expect(findFaults(label, ['/123', '/NAME'])).to.have.length(1);
    });
  }

  for (const label of ['45B', '46B', '47B', '49M', '49N']) {
    it(`want ${label} to begin with a code for the change of the text`, () => {
      expect(findFaults(label, ['/ADD/A', 'B', '/DELETE/C', '/ADD/D'])).to.deep.equal([]);
      expect(findFaults(label, ['/REPALL/', 'B', '/OTHER/'])).to.deep.equal([]);
      expect(findFaults(label, ['A', '/ADD/B'])).to.have.length(1);
      expect(findFaults(label, ['/ADD/A', '/REPALL/B'])).to.have.length(1);
    });
  }

  for (const label of ['42A', '51A', '52A', '53A', '54A', '56A', '57A', '58A']) {
    it(`want ${label} to have a BIC`, () => {
      expect(findFaults(label, ['NARAKRSE'])).to.deep.equal([]);
      expect(findFaults(label, ['/C/123', 'NARAKRSEXXX'])).to.deep.equal([]);
      for (const wrong of ['NARAKRS', 'NARAKRSEX', '1ARAKRSE', 'NARU BANK']) {
        expect(findFaults(label, [wrong]), wrong).to.have.length(1);
      }
    });
  }

  it('want 24G to have an address after OTHR', () => {
    expect(findFaults('24G', ['BENE'])).to.deep.equal([]);
    expect(findFaults('24G', ['OTHR', 'PORT OFFICE'])).to.deep.equal([]);
    expect(findFaults('24G', ['OTHR'])).to.deep.equal([
      { line: 1, text: 'has OTHR, which a name and an address must follow' },
    ]);
  });

  it('want 41a to have a bank and a way of payment', () => {
    expect(findFaults('41A', ['NARAKRSE', 'BY PAYMENT'])).to.deep.equal([]);
    expect(findFaults('41A', ['NARAKRSE', 'BY CASH'])).to.have.length(1);
    expect(findFaults('41A', ['ANY BANK', 'BY PAYMENT'])).to.have.length(1);
    expect(findFaults('41D', ['A', 'B', 'C', 'D', 'BY ACCEPTANCE'])).to.deep.equal([]);
  });

  it('want 40B to have a form and a confirmation', () => {
    expect(findFaults('40B', ['IRREVOCABLE', 'ADDING OUR CONFIRMATION'])).to.deep.equal([]);
    expect(findFaults('40B', ['REVOCABLE', 'ADDING OUR CONFIRMATION'])).to.have.length(1);
    expect(findFaults('40B', ['IRREVOCABLE', 'ADDING'])).to.have.length(1);
    expect(findFaults('40B', ['IRREVOCABLE'])).to.have.length(1);
  });
});
