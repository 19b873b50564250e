import { expect } from 'chai';
import { findCallBacks } from '../../../src/domain/ucp600/callBacks';
import { buildExamination, HANBIT } from '../../support/examination';

const terms = (more: object = {}): ReturnType<typeof buildExamination>['credit'] =>
  buildExamination({ credit: more }).credit;

describe('what of an amendment is confirmed by a call', () => {
  it('is another address, name or country of the beneficiary', () => {
    const change = (of: object): string[] =>
      findCallBacks(terms(), { terms: terms({ beneficiary: { ...HANBIT, ...of } }) });
    expect(change({ addressLines: ['1 OTHER STREET', 'BUSAN'] })).to.deep.equal(['beneficiary.addressLines']);
    expect(change({ name: 'HANBIT FOOTWEAR LTD.' })).to.deep.equal(['beneficiary.name']);
    expect(change({ country: undefined })).to.deep.equal(['beneficiary.country']);
  });

  it('is an account that its message states, because the terms hold none', () => {
    expect(findCallBacks(terms(), { terms: terms(), statesAccount: true })).to.deep.equal(['beneficiary.account']);
  });

  it('is nothing of an amendment that leaves the beneficiary as it is', () => {
    expect(findCallBacks(terms(), { terms: terms({ latestShipmentDate: '2026-03-25' }) })).to.deep.equal([]);
  });
});
