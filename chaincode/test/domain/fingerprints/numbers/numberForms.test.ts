import { expect } from 'chai';
import fc from 'fast-check';
import { TradeError } from '../../../../src/domain/errors';
import { nearForms } from '../../../../src/domain/fingerprints/numbers/nearForms';
import { foldNumber } from '../../../../src/domain/fingerprints/numbers/numberForms';
import { foldVoyage } from '../../../../src/domain/fingerprints/numbers/foldVoyage';

const coreOf = (number: string, prefixes: readonly string[] = []): string =>
  foldNumber('number', number, prefixes).core;
const isNear = (one: string, other: string): boolean => {
  const forms = new Set(nearForms(foldNumber('number', one)));
  return nearForms(foldNumber('number', other)).some((form) => forms.has(form));
};

/** A number as companies write them: letters, a year, a serial. */
const serial = fc.tuple(
  fc.constantFrom('HB', 'EX', 'KT', 'QN'),
  fc.integer({ min: 10, max: 99 }),
  fc.integer({ min: 1_000, max: 99_999 }),
);

describe('foldNumber', () => {
  for (const written of [
    'inv-2026-0142',
    'INV 2026 0142',
    'INV20260142',
    'Invoice No. INV/2026/0142',
    'No.2026-0142',
    '#INV.2026.0142',
    'lNV-2O26-Ol42',
    'ＩＮＶ－２０２６－０１４２',
    'INV-٢٠٢٦-٠١٤٢',
    '송장번호 2026-0142호',
  ])
    it(`finds one number in ${written}`, () => {
      expect(coreOf(written)).to.equal('20260142');
    });

  it('keeps groups apart in a form of its own', () => {
    expect(foldNumber('number', '2026/1-12').core).to.equal(foldNumber('number', '2026/11-2').core);
    expect(foldNumber('number', '2026/1-12').grouped).to.equal('2026-1-12');
    expect(foldNumber('number', '2026/11-2').grouped).to.equal('2026-11-2');
  });

  it('drops zeros at the start of a number, and at the start of each group in the form with groups', () => {
    expect(coreOf('000123')).to.equal('123');
    expect(coreOf('EX-00123')).to.equal(coreOf('EX-123'));
    expect(foldNumber('number', 'EX-2026-00123').grouped).to.equal(foldNumber('number', 'EX-2026-123').grouped);
    expect(coreOf('000')).to.equal('0');
  });

  for (const [suffix, stem] of [
    ['123456 COPY', '123456'],
    ['123456/A', '123456'],
    ['123456-REV2', '123456'],
    ['123456COPY', '123456'],
    ['HB123456 (corrected)', 'HB123456'],
  ] as const)
    it(`has a form without the mark of ${suffix}`, () => {
      expect(foldNumber('number', suffix)).to.include({ stem });
      expect(coreOf(suffix)).to.not.equal(stem);
    });

  it('drops the codes of a carrier as often as they are there, and keeps a number that is nothing else', () => {
    expect(coreOf('MAEUMAEU123456789', ['MAEU', 'MSK'])).to.equal('123456789');
    expect(coreOf('MAEU', ['MAEU'])).to.equal('MAEU');
    expect(coreOf('INVEST7')).to.equal('1NVEST7');
  });

  it('drops the code of a carrier before whatever the carrier writes', () => {
    const codes = ['MSK', 'MAEU', 'MMCU'];
    const style = fc.record({
      code: fc.constantFrom('MAEU', 'MMCU', 'maeu'),
      separator: fc.constantFrom('', '-', ' ', '/'),
      lower: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.stringMatching(/^R[A-Z0-9]{5,11}$/), style, (number, { code, separator, lower }) => {
        const written = `${code}${separator}${lower ? number.toLowerCase() : number}`;
        expect(coreOf(written, codes)).to.equal(coreOf(number, codes));
      }),
      { numRuns: 1_000, examples: [['REJTYSPCTPYTV', { code: 'MMCU', separator: '-', lower: true }]] },
    );
  });

  it('is the same however a number is written', () => {
    const style = fc.record({
      separator: fc.constantFrom('-', '/', ' ', '.', '', '\u00a0', ' - '),
      before: fc.constantFrom('', 'No. ', 'Invoice ', '#'),
      lower: fc.boolean(),
      unseen: fc.constantFrom('', '\u200b', '\u034f', '\ufe0f'),
    });
    fc.assert(
      fc.property(serial, style, ([letters, year, number], { separator, before, lower, unseen }) => {
        const plain = `${letters}-${year}-${number}`;
        const written = `${before}${letters}${separator}${unseen}${year}${separator}${number}`;
        expect(coreOf(lower ? written.toLowerCase() : written)).to.equal(coreOf(plain));
      }),
    );
  });

  it('differs for other serials of one company', () => {
    fc.assert(
      fc.property(serial, serial, (one, other) => {
        expect(coreOf(one.join('-')) === coreOf(other.join('-'))).to.equal(one.join('') === other.join(''));
      }),
    );
  });

  it('refuses a number without a letter or digit', () => {
    expect(() => coreOf('---')).to.throw(TradeError, 'no letter or digit');
  });
});

describe('nearForms', () => {
  it('meet after one substitution, omission, addition, or change of two neighbours', () => {
    const edits: ((digits: string[], at: number) => string[])[] = [
      (digits, at) => digits.with(at, digits[at] === '7' ? '3' : '7'),
      (digits, at) => digits.toSpliced(at, 1),
      (digits, at) => digits.toSpliced(at, 0, '4'),
      (digits, at) => [...digits.slice(0, at), digits[at + 1] ?? '', digits[at] ?? '', ...digits.slice(at + 2)],
    ];
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9]{8,12}$/),
        fc.nat({ max: 6 }),
        fc.constantFrom(...edits),
        (number, at, edit) => {
          expect(isNear(number, edit(Array.from(number), at).join(''))).to.equal(true);
        },
      ),
    );
  });

  it('do not meet for numbers that differ in two places', () => {
    expect(isNear('230517841', '239517849')).to.equal(false);
  });

  it('are no more than the characters of a number and one, and none for a short one', () => {
    expect(nearForms(foldNumber('number', '123456789'))).to.have.length(10);
    expect(nearForms(foldNumber('number', 'A'.repeat(40)))).to.have.length.at.most(17);
    expect(nearForms(foldNumber('number', '0071'))).to.deep.equal([]);
  });
});

describe('foldVoyage', () => {
  it('reads the voyage behind its vessel, with or without prefix and direction', () => {
    const voyages = ['026W', 'V.026W', 'VOY 26', '26', 'Hanbit Express 026W', 'v026'].map(foldVoyage);
    expect(new Set(voyages)).to.deep.equal(new Set(['26']));
    expect(foldVoyage('FA432W')).to.equal('FA432');
  });
});
