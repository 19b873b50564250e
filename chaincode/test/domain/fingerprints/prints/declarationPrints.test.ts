import { expect } from 'chai';
import { NO_REGISTERS, printDeclarationNumber } from '../../../../src/domain/fingerprints/prints';
import { printDeclaration } from '../../../../src/domain/fingerprints/prints/tradePrints';
import { findKeyKind } from '../../../../src/domain/vocabulary/tokenKeys';

const NUMBER = '12345-26-123456X';
const inputsOf = (number: string): string[] =>
  printDeclarationNumber({ declarationNumber: number }).map((one) => one.input);
const onPaper = (number: string, country: string): string[] =>
  printDeclaration({ number, country }, NO_REGISTERS)
    .filter(({ kind }) => kind === 'DECLARATION')
    .map(({ input }) => input);

describe('The number of a declaration', () => {
  it('is one, however it is written, and whatever country stands beside it', () => {
    for (const same of [
      '1234526123456X',
      '12345 26 123456x',
      'No. 12345-26-123456X',
      '0012345-26-123456X',
      '１２３４５-26-123456Χ',
    ])
      expect(inputsOf(same), same).to.deep.equal(inputsOf(NUMBER));
    for (const country of ['KR', 'CN', 'ZZ']) expect(onPaper(NUMBER, country)).to.deep.equal(inputsOf(NUMBER));
  });

  it('is another one, if it is', () => {
    const all = [NUMBER, '12345-26-123457X', '12345-27-123456X'].map((number) => inputsOf(number)[0]);
    expect(new Set(all).size).to.equal(all.length);
  });

  it('has its token under the key of declarations, for which customs may ask', () => {
    expect(inputsOf(NUMBER).map(findKeyKind)).to.deep.equal(['DECLARATION']);
  });
});
