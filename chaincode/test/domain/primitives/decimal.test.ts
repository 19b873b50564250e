import { expect } from 'chai';
import fc from 'fast-check';
import * as decimals from '../../../src/domain/primitives';
import { accepts } from './accepts';

const {
  compareDecimals,
  writeNumber,
  DecimalString,
  convertToKg,
  multiplyDecimals,
  shortenDecimal,
  addDecimals,
  Weight,
} = decimals;

const decimal = fc
  .tuple(fc.maxSafeNat(), fc.integer({ min: 0, max: 9 }))
  .map(([units, scale]) => decimals.toDecimal(BigInt(units), scale));

describe('DecimalString', () => {
  accepts(DecimalString, {
    valid: ['0', '12000', '0.5', '10.50', '999999999999999999.999999999'],
    invalid: ['', '.5', '1.', '01', '-1', '+1', '1e3', '1,5', 'NaN', '0.1234567890', 12],
  });
});

describe('writeNumber', () => {
  const cases = [
    [0, '0'],
    [12_000, '12000'],
    [1231.1, '1231.1'],
    [0.1, '0.1'],
    [0.000_001, '0.000001'],
    [1e-7, '0.0000001'],
    [1.5e-7, '0.00000015'],
    [1e21, '1000000000000000000000'],
    [1.25e22, '12500000000000000000000'],
  ] as const;
  for (const [number, text] of cases) {
    it(`writes ${number} as ${text}`, () => {
      expect(writeNumber(number)).to.equal(text);
    });
  }

  it('writes the digits from which the same number is read', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(writeNumber(number)).to.match(/^\d+(\.\d+)?$/);
        expect(Number(writeNumber(number))).to.equal(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('shortenDecimal', () => {
  it('drops the zeros at the end', () => {
    expect(['1.50', '1.00', '100', '0.0', '0.10'].map(shortenDecimal)).to.deep.equal(['1.5', '1', '100', '0', '0.1']);
  });
});

describe('addDecimals', () => {
  it('is exact, unlike floats', () => {
    expect(addDecimals(['0.1', '0.2'])).to.equal('0.3');
    expect(addDecimals(['9007199254740992', '1', '0.001'])).to.equal('9007199254740993.001');
    expect(addDecimals([])).to.equal('0');
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(decimal), (values) => {
        expect(addDecimals(values.toReversed())).to.equal(addDecimals(values));
      }),
    );
  });
});

describe('compareDecimals', () => {
  it('compares by value, not by text', () => {
    expect([compareDecimals('1.0', '1'), compareDecimals('9', '10'), compareDecimals('0.3', '0.25')]).to.deep.equal([
      0, -1, 1,
    ]);
  });

  it('orders a sum after each of its parts', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(compareDecimals(addDecimals([a, b]), a)).to.equal(compareDecimals(b, '0'));
      }),
    );
  });
});

describe('multiplyDecimals', () => {
  it('is exact', () => {
    expect(multiplyDecimals('0.1', '0.2')).to.equal('0.02');
    expect(multiplyDecimals('12', '0')).to.equal('0');
  });

  it('distributes over the sum', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        const whole = multiplyDecimals(a, addDecimals([b, c]));
        expect(whole).to.equal(addDecimals([multiplyDecimals(a, b), multiplyDecimals(a, c)]));
      }),
    );
  });
});

describe('convertToKg', () => {
  it('converts by the exact factor of the unit', () => {
    expect(convertToKg({ value: '12000', unit: 'KGM' })).to.equal('12000');
    expect(convertToKg({ value: '100', unit: 'LBR' })).to.equal('45.359237');
    expect(convertToKg({ value: '1.5', unit: 'TNE' })).to.equal('1500');
    expect(convertToKg({ value: '250', unit: 'GRM' })).to.equal('0.25');
  });

  it('needs a weight with a known unit', () => {
    expect(Weight.safeParse({ value: '1', unit: 'KGM' }).success).to.equal(true);
    expect(Weight.safeParse({ value: 1, unit: 'KGM' }).success).to.equal(false);
    expect(Weight.safeParse({ value: '1', unit: 'STN' }).success).to.equal(false);
  });
});
