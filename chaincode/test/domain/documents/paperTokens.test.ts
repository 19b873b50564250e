import { expect } from 'chai';
import { findUnnumbered, findWrongTokens } from '../../../src/domain/documents/financingClaim/paperTokens';
import { listPapers } from '../../../src/domain/fingerprints/prints';
import { completePapers } from '../../support/financing/claims';
import { printWhole } from '../../support/financing/printedClaim';
import { ATTEMPTS_IN_LIFE } from '../financing/cases/attemptsInLife';
import { ATTEMPTS_ON_BILLS } from '../financing/cases/attemptsOnBills';
import { ATTEMPTS_ON_INVOICES } from '../financing/cases/attemptsOnInvoices';
import { LOOK_ALIKES } from '../financing/cases/lookAlikes';

const CASES = [...ATTEMPTS_ON_BILLS, ...ATTEMPTS_ON_INVOICES, ...ATTEMPTS_IN_LIFE, ...LOOK_ALIKES];

describe('The tokens that the papers of a claim can have', () => {
  it('are all that an honest gateway makes, for every claim of the cases', () => {
    const claims = CASES.filter(({ wanted }) => !wanted.includes('rejected')).flatMap(({ first, second, setting }) =>
      [...first, second].map((claim) => ({ claim, setting })),
    );
    for (const { claim, setting } of claims) {
      const heads = listPapers(completePapers(claim));
      const { tokens } = printWhole('01J00000000000000000000009', claim, setting);
      expect(findWrongTokens(heads, tokens)).to.deep.equal([]);
      expect(findUnnumbered(heads, tokens)).to.deep.equal([]);
    }
  });
});
