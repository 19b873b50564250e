import { expect } from 'chai';
import { requireBanksInTerms } from '../../../src/domain/documents/letterOfCredit/banksInTerms';
import { CreditTerms } from '../../../src/domain/papers/creditTerms';
import { Members } from '../../../src/domain/vocabulary/members';
import { TradeError } from '../../../src/domain/errors';
import { creditTerms } from '../../support/credit';
import { MEMBERS } from '../../support/trade';

const BANKS = { issuingBank: 'BankBMSP', advisingBank: 'BankAMSP' };
const [A, B, OUTSIDE] = ['NARUKRSAXXX', 'NARUKRSBXXX', 'BANKKRSEXXX'];

/** The pointers of the BICs that are refused. */
function refused(terms: object, members: Members = MEMBERS): string[] {
  try {
    requireBanksInTerms(members, CreditTerms.parse(creditTerms(terms)), BANKS);
    return [];
  } catch (error) {
    if (!(error instanceof TradeError)) throw error;
    return error.issues.map(({ pointer }) => pointer);
  }
}

describe('The banks in the terms of a credit', () => {
  it('are those of the request, by any branch', () => {
    const terms = { issuingBank: { bic: B }, advisingBank: { bic: A }, confirmingBank: { bic: A } };
    expect(refused(terms)).to.deep.equal([]);
    expect(refused({ issuingBank: { bic: 'NARUKRSB' }, advisingBank: { bic: 'NARUKRSA123' } })).to.deep.equal([]);
  });

  it('are named one by one if they are others', () => {
    const terms = { issuingBank: { bic: A }, advisingBank: { bic: B }, confirmingBank: { bic: OUTSIDE } };
    expect(refused(terms)).to.deep.equal([
      '/document/terms/issuingBank/bic',
      '/document/terms/advisingBank/bic',
      '/document/terms/confirmingBank/bic',
    ]);
  });

  it('may have any BIC but another member’s while their own are not recorded', () => {
    const old = MEMBERS.map((member) => (member.mspId === BANKS.issuingBank ? { ...member, bics: [] } : member));
    expect(refused({ issuingBank: { bic: OUTSIDE } }, old)).to.deep.equal([]);
    expect(refused({ issuingBank: { bic: A } }, old)).to.deep.equal(['/document/terms/issuingBank/bic']);
  });

  it('have no BICs in a register that was written before members had some', () => {
    const before = MEMBERS.map(({ bics: _, ...member }) => member);
    expect(Members.parse(before).map(({ bics }) => bics)).to.deep.equal(MEMBERS.map(() => []));
  });
});
