import { expect } from 'chai';
import fc from 'fast-check';
import { foldCharacters } from '../../../../src/domain/fingerprints/numbers/foldCharacters';

const LAST_CODE_POINT = 0x1ffff;
const DIGIT = /^\p{Nd}$/u;

describe('foldCharacters', () => {
  for (const [written, read] of [
    ['НАМ-ХЕ', 'HAM-XE'],
    ['ΑΒΕ', 'ABE'],
    ['ＩＮＶ　１２', 'INV 12'],
    ['1\u034f2\ufe0f3\u200b4\u00ad5\u2060', '12345'],
    ['é Ü ñ', 'E U N'],
    ['①②', '12'],
    ['제12호', '제12호'],
    ['ß', 'SS'],
  ] as const)
    it(`reads ${JSON.stringify(written)} as ${read}`, () => {
      expect(foldCharacters(written)).to.equal(read);
    });

  it('reads the decimal digits of every script', () => {
    const digits = Array.from({ length: LAST_CODE_POINT }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => DIGIT.test(character),
    );
    const read = digits.map(foldCharacters).join('');
    expect(digits).to.have.length.greaterThan(600);
    expect(read).to.equal('0123456789'.repeat(digits.length / 10));
  });

  it('changes nothing in a second pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        expect(foldCharacters(foldCharacters(text))).to.equal(foldCharacters(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
