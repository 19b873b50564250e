import type { CreditTerms } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { parseMt, readCredit, writeMt, writeTransfer } from '../../../src/index.js';
import { ISSUE_AT_SIGHT } from '../support/creditSamples.js';
import { withLines } from '../support/samples.js';

const banks = { sender: 'NARAKRSEXXX', receiver: 'NARBUS33XXX' };
const TRANSFERABLE = withLines(ISSUE_AT_SIGHT, ':40A:', ':40A:IRREVOCABLE TRANSFERABLE');

describe('writeTransfer', () => {
  const original = readCredit([parseMt(TRANSFERABLE)]);
  const terms: CreditTerms = {
    ...original,
    creditNumber: 'TRF260012',
    beneficiary: { name: 'INCHEON PARTS CO., LTD.', addressLines: ['INCHEON'] },
    amount: { currency: 'USD', amountMinor: 9_000_000 },
  };
  const write = (isConfirmed: boolean): string[][] =>
    writeTransfer(terms, { original, isConfirmed }, banks).map((message) => writeMt(message).split('\r\n'));

  it('writes an MT 720 from the transferring bank, with both beneficiaries', () => {
    const [lines = [], ...others] = write(false);
    expect(others).to.deep.equal([]);
    expect(lines[0]).to.contain('NARAKRSE').and.to.contain('I720NARBUS33');
    expect(lines.slice(1, 6)).to.deep.equal([
      ':27:1/1',
      ':40B:IRREVOCABLE TRANSFERABLE',
      'WITHOUT OUR CONFIRMATION',
      ':20:TRF260012',
      ':21:NRB2600417',
    ]);
    expect(lines).to.include.members([
      ':52A:NARBDEFFXXX',
      ':50:HANRIVER PRECISION CO., LTD.',
      ':59:INCHEON PARTS CO., LTD.',
      ':32B:USD90000,00',
    ]);
    expect(lines.filter((line) => line.startsWith(':50:'))).to.have.length(1);
  });

  it('says that the transferring bank has confirmed', () => {
    expect(write(true)[0]).to.include('ADDING OUR CONFIRMATION');
  });

  it('continues long texts in MT 721 with both references', () => {
    const text = 'A CONDITION THAT IS FAIRLY LONG AND GOES ON FOR A LINE OR TWO '.repeat(8).trim();
    const long = {
      ...terms,
      additionalConditions: Array.from({ length: 20 }, () => ({
        text,
        isUnderstood: false,
        remainder: [],
        conditions: [],
      })),
    };
    const messages = writeTransfer(long, { original, isConfirmed: false }, banks);
    expect(messages.map(({ type }) => type)).to.deep.equal(['720', '721']);
    expect(messages.map((message) => parseMt(writeMt(message)))).to.deep.equal(messages);
    expect(messages[1]?.fields.slice(0, 3).map(({ lines }) => lines[0])).to.deep.equal([
      '2/2',
      'TRF260012',
      'NRB2600417',
    ]);
  });
});
