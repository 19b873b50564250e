import { expect } from 'chai';
import { listPartyKeys, searchDirectory } from '../../../src/domain/fingerprints/partyKeys';
import { findCarrier } from '../../../src/domain/fingerprints/carrierGroups';

const lei = '5493001KJTIIGC8Y1R12';

describe('listPartyKeys', () => {
  it('has a key for each identifier and for the name', () => {
    expect(listPartyKeys({ name: 'Hanbit Co., Ltd.', lei, taxId: '123-45-67890' })).to.have.length(3);
  });

  it('writes a tax number alike with and without country, dashes and other digits', () => {
    const keys = ['123-45-67890', 'KR1234567890', 'kr 123 45 67890', '１２３４５６７８９０'].map(
      (taxId) => listPartyKeys({ taxId })[0],
    );
    expect(new Set(keys).size).to.equal(1);
  });

  it('does not take a name that looks like a number for the owner of the number', () => {
    expect(listPartyKeys({ name: '1234567890' })).to.not.deep.equal(listPartyKeys({ taxId: '1234567890' }));
  });

  it('adds what the directory knows, whichever identifier was typed', () => {
    const find = searchDirectory([{ name: 'Hanbit Co., Ltd.', lei, taxId: '123-45-67890' }, { name: 'Nordsee GmbH' }]);
    const all = new Set(listPartyKeys({ name: 'Hanbit', lei, taxId: 'KR1234567890' }));
    for (const typed of [{ lei }, { taxId: '1234567890' }, { name: '(주) Hanbit' }])
      expect(new Set(listPartyKeys(typed, find))).to.deep.equal(all);
  });

  it('adds nothing by a name that two companies have, or whose identifier is another', () => {
    const twice = searchDirectory([
      { name: 'Hanbit Inc.', lei },
      { name: 'Hanbit Ltd', taxId: '77' },
    ]);
    expect(listPartyKeys({ name: 'Hanbit' }, twice)).to.have.length(1);
    const other = searchDirectory([{ name: 'Hanbit Inc.', taxId: '1234567890' }]);
    expect(listPartyKeys({ name: 'Hanbit', taxId: '9998887770' }, other)).to.have.length(2);
  });

  it('is bounded', () => {
    const entries = Array.from({ length: 40 }, (_, index) => ({ lei, taxId: `12345678${index}` }));
    expect(listPartyKeys({ lei }, () => entries)).to.have.length.at.most(5);
  });
});

describe('findCarrier', () => {
  it('is one carrier for its SMDG code, its SCAC and the code before its numbers', () => {
    for (const codes of [
      ['MSK', 'MAEU', 'maeu'],
      ['MSC', 'MSCU', 'MEDU'],
      ['ONE', 'ONEY'],
      ['HMM', 'HDMU'],
    ])
      expect(new Set(codes.map((code) => findCarrier(code)[0])).size, codes.join()).to.equal(1);
  });

  it('keeps carriers apart, and a code that it does not know for itself', () => {
    expect(new Set(['MSK', 'MSC', 'ONE', 'QZLA'].map((code) => findCarrier(code)[0])).size).to.equal(4);
    expect(findCarrier('QZLA')).to.deep.equal(['QZLA']);
  });

  it('joins the codes that the member register has for one carrier', () => {
    expect(findCarrier('QZLA', [['QZLA', 'MSK']])[0]).to.equal(findCarrier('MAEU', [['QZLA', 'MSK']])[0]);
  });

  it('is named by the same code when a carrier of the network gets one more', () => {
    for (const [codes, more] of [
      [['QZLA'], 'AAAA'],
      [['MSK', 'MAEU'], 'AAAA'],
      [['QZLA', 'MAEU'], 'AAAA'],
    ] as const)
      for (const code of codes)
        expect(findCarrier(code, [[...codes, more]])[0], codes.join()).to.equal(findCarrier(code, [codes])[0]);
  });
});
