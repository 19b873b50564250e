import { expect } from 'chai';
import fc from 'fast-check';
import { TradeError } from '../../../src/domain/errors';
import { normaliseField } from '../../../src/domain/fingerprints/normalise';

/** Any text with a letter or digit in it. */
const withLetter = fc
  .string({ unit: 'binary', maxLength: 40 })
  .filter((text) => /[\p{L}\p{M}\p{N}]/u.test(text.normalize('NFKC')));
const normalise = (text: string): string => normaliseField('text', text);

describe('normaliseField', () => {
  const cases = [
    ['inv-2026/001', 'INV2026001'],
    [' Inv. No 2026 001 ', 'INVNO2026001'],
    ['ＩＮＶ－２０２６', 'INV2026'],
    ['Straße', 'STRASSE'],
    ['ﬁne', 'FINE'],
    ['나루 주식회사', '나루주식회사'],
    ['Cafe\u0301', 'CAFÉ'],
    ['A\u200dB\u00ad', 'AB'],
  ] as const;
  for (const [text, normalised] of cases) {
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(normalised)}`, () => {
      expect(normalise(text)).to.equal(normalised);
    });
  }

  it('changes nothing in a second pass', () => {
    fc.assert(
      fc.property(withLetter, (text) => {
        expect(normalise(normalise(text))).to.equal(normalise(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves no separator in a text', () => {
    fc.assert(
      fc.property(withLetter, (text) => {
        expect(normalise(text)).to.not.match(/[|,:\s]/);
      }),
    );
  });

  it('refuses a text without a letter or digit, and names it', () => {
    expect(() => normaliseField('invoice number', ' - '))
      .to.throw(TradeError, 'The invoice number has no letter or digit.')
      .with.deep.include({ code: 'INVALID', values: { field: 'invoice number' } });
  });
});
