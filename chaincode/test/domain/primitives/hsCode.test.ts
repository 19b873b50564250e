import { expect } from 'chai';
import { hsAgreement } from '../../../src/domain/primitives';

describe('hsAgreement', () => {
  const cases = [
    ['8471300000', '847130', 6],
    ['847130', '847141', 4],
    ['847130', '841330', 2],
    ['847130', '640510', 0],
  ] as const;
  for (const [a, b, digits] of cases) {
    it(`finds that ${a} and ${b} agree to ${digits} digits`, () => {
      expect([hsAgreement(a, b), hsAgreement(b, a)]).to.deep.equal([digits, digits]);
    });
  }
});
