import { expect } from 'chai';
import { parseMt, readCredit, writeCredit, writeMt } from '../../../src/index.js';
import { readAdditionalConditions } from '../../../src/swift/clauses/readAdditionalConditions.js';
import { ISSUE_AT_SIGHT } from '../support/creditSamples.js';
import { catchIssues } from '../support/issues.js';

const banks = { sender: 'NARBDEFFXXX', receiver: 'NARAKRSEXXX' };

describe('writeCredit', () => {
  it('writes one message if one is enough', () => {
    const terms = readCredit([parseMt(ISSUE_AT_SIGHT)]);
    const [message, ...others] = writeCredit(terms, banks);
    expect(others).to.deep.equal([]);
    const lines = (message === undefined ? '' : writeMt(message)).split('\r\n');
    expect(lines.slice(1, 4)).to.deep.equal([':27:1/1', ':40A:IRREVOCABLE', ':20:NRB2600417']);
    expect(lines).to.include.members([':32B:USD248500,00', ':39A:5/5', ':48:15/DAYS AFTER SHIPMENT', ':58A:NARAKRSE']);
  });

  it('continues long texts in up to seven MT 701, in order and within 10,000 characters each', () => {
    const terms = readCredit([parseMt(ISSUE_AT_SIGHT)]);
    const clause = 'A CONDITION THAT IS FAIRLY LONG AND GOES ON FOR A LINE OR TWO '.repeat(8).trim();
    const [condition] = readAdditionalConditions([clause]);
    if (condition === undefined) throw new Error('A clause is a condition.');
    const long = { ...terms, additionalConditions: Array.from({ length: 50 }, () => condition) };
    const messages = writeCredit(long, banks);
    expect(messages.map(({ type }) => type)).to.deep.equal(['700', '701', '701', '701']);
    for (const message of messages) expect(writeMt(message).length).to.be.within(5_000, 9_700);
    expect(readCredit(messages)).to.deep.equal(long);
    const tooLong = { ...condition, text: 'A LINE '.repeat(900).trim() };
    const issues = catchIssues(() =>
      writeCredit({ ...terms, additionalConditions: Array.from({ length: 15 }, () => tooLong) }, banks),
    );
    expect(issues).to.deep.equal([
      { pointer: '/47A/1', message: '47A does not fit into the 8 messages that a credit may have' },
    ]);
  });

  it('refuses terms that no message can state, with tag and line', () => {
    const terms = readCredit([parseMt(ISSUE_AT_SIGHT)]);
    const wrong: readonly (readonly [object, string])[] = [
      [{ applicant: { name: 'ÉLBE', addressLines: [] } }, '/50/1'],
      [{ beneficiary: { name: 'A', addressLines: [':20:X'] } }, '/59/2'],
      [{ goods: { ...terms.goods, description: ['A', ''] } }, '/45A/2'],
      [{ charges: Array.from({ length: 7 }, () => 'A') }, '/71D/7'],
      [{ issueDate: '2080-01-01' }, '/31C/1'],
      [{ amount: { currency: 'USD', amountMinor: Number.MAX_SAFE_INTEGER } }, '/32B/1'],
      [{ paymentDetails: ['AT SIGHT'] }, '/42P/1'],
      [{ drafts: { tenor: ['SIGHT'], drawee: {} } }, '/42C/1'],
    ];
    for (const [change, pointer] of wrong) {
      const issues = catchIssues(() => writeCredit(Object.assign({}, terms, change), banks));
      expect(
        issues.map((issue) => issue.pointer),
        pointer,
      ).to.include(pointer);
    }
  });

  it('writes any bank, mixed payment, and 21 days for words without days', () => {
    const { drafts: _, presentationPeriodDays: __, ...terms } = readCredit([parseMt(ISSUE_AT_SIGHT)]);
    const [message] = writeCredit(
      { ...terms, availableWith: {}, availableBy: 'MIXED_PAYMENT', paymentDetails: ['HALF AT SIGHT'] },
      banks,
    );
    expect((message === undefined ? '' : writeMt(message)).split('\r\n')).to.include.members([
      ':41D:ANY BANK',
      'BY MIXED PYMT',
      ':42M:HALF AT SIGHT',
      ':48:21/DAYS AFTER SHIPMENT',
    ]);
  });
});
