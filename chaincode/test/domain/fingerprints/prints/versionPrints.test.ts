import { expect } from 'chai';
import { NO_REGISTERS, printVersion } from '../../../../src/domain/fingerprints/prints';
import { findKeyKind } from '../../../../src/domain/vocabulary/tokenKeys';

const inputOf = (subReference: string, number = 'NARU0001'): string =>
  printVersion({ carrierCode: 'MMCU', number, subReference }, NO_REGISTERS)[0]?.input ?? '';

describe('The fingerprint of a number with its sub-reference', () => {
  it('is one, however capitals, spaces and look-alike letters are written', () => {
    for (const same of ['v2', 'V 2', ' V2', 'Ｖ２']) expect(inputOf(same), same).to.equal(inputOf('V2'));
    expect(inputOf('V2', 'MMCUNARU0001')).to.equal(inputOf('V2'));
    expect(inputOf(' ')).to.equal(inputOf(''));
  });

  it('is another for another sub-reference, number, or none', () => {
    const all = [inputOf('1.1'), inputOf('11'), inputOf('1-1'), inputOf(''), inputOf('11', 'NARU0002')];
    expect(new Set(all).size).to.equal(all.length);
  });

  it('has its token under the key of bills, for which carriers may ask', () => {
    expect(findKeyKind(inputOf('V2'))).to.equal('BILL');
  });
});
