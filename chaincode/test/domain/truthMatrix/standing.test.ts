import { expect } from 'chai';
import type { AtHand } from '../../../src/domain/truthMatrix';
import * as d from './trade';

describe('what a truth matrix rests on', () => {
  const standing = (subject: string, ...documents: readonly AtHand[]): string[] => {
    const type = subject === d.CLAIM ? 'financing-claim' : 'customs-declaration';
    const { conflicts } = d.matrixOf(d.wholeWith(...documents), { subject: { type, id: subject } });
    return conflicts
      .filter(({ rule }) => rule === 'STANDING')
      .map(({ severity, sentence }) => `${severity} ${sentence}`);
  };
  const claim = d.atHand(d.CLAIM, null, {
    links: [
      { type: 'customs-declaration', id: d.EXPORT },
      { type: 'bill-of-lading', id: d.BILL },
    ],
  });
  const withdrawn = d.atHand(d.EXPORT, d.exportDeclaration(), { status: 'CANCELLED' });
  const ended = (status: string, state: object = {}): AtHand =>
    d.atHand(d.BILL, d.bill(), { status, state: { ...state } });

  it('has not ended: the declaration or bill of a claim, and the bill of a declaration', () => {
    const [first = '', ...others] = standing(d.CLAIM, claim, withdrawn);
    expect(first).to.match(/^HIGH .*\(CANCELLED\)/);
    expect(others).to.deep.equal([]);
    for (const subject of [d.CLAIM, d.IMPORT])
      expect(standing(subject, claim, ended('VOIDED')).join(), subject).to.match(/^HIGH .*\(VOIDED\)/);
  });

  it('may have others in its place, or be on the way to them; and what it only names may have ended', () => {
    expect(standing(d.CLAIM, claim, ended('VOIDED', { replacedBy: [d.CARGO] }))).to.deep.equal([]);
    expect(standing(d.CLAIM, claim, ended('SURRENDERED_FOR_AMENDMENT'))).to.deep.equal([]);
    expect(standing(d.IMPORT, withdrawn)).to.deep.equal([]);
    expect(standing(d.CLAIM, claim)).to.deep.equal([]);
  });
});
