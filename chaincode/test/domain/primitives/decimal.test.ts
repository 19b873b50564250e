import { expect } from 'chai';
import fc from 'fast-check';
import * as decimals from '../../../src/domain/primitives';
import { accepts } from './accepts';

const {
  compareDecimals,
  decimalOfNumber,
  DecimalString,
  massKg,
  productOfDecimals,
  shortestDecimal,
  sumOfDecimals,
  Weight,
} = decimals;

const decimal = fc
  .tuple(fc.maxSafeNat(), fc.integer({ min: 0, max: 9 }))
  .map(([units, scale]) => decimals.decimalOfUnits(BigInt(units), scale));

describe('DecimalString', () => {
  accepts(DecimalString, {
    valid: ['0', '12000', '0.5', '10.50', '999999999999999999.999999999'],
    invalid: ['', '.5', '1.', '01', '-1', '+1', '1e3', '1,5', 'NaN', '0.1234567890', 12],
  });
});

describe('decimalOfNumber', () => {
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
      expect(decimalOfNumber(number)).to.equal(text);
    });
  }

  it('writes the digits from which the same number is read', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(decimalOfNumber(number)).to.match(/^\d+(\.\d+)?$/);
        expect(Number(decimalOfNumber(number))).to.equal(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('shortestDecimal', () => {
  it('drops the zeros that say nothing', () => {
    expect(['1.50', '1.00', '100', '0.0', '0.10'].map(shortestDecimal)).to.deep.equal(['1.5', '1', '100', '0', '0.1']);
  });
});

describe('sumOfDecimals', () => {
  it('is exact where floats are not', () => {
    expect(sumOfDecimals(['0.1', '0.2'])).to.equal('0.3');
    expect(sumOfDecimals(['9007199254740992', '1', '0.001'])).to.equal('9007199254740993.001');
    expect(sumOfDecimals([])).to.equal('0');
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(decimal), (values) => {
        expect(sumOfDecimals(values.toReversed())).to.equal(sumOfDecimals(values));
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
        expect(compareDecimals(sumOfDecimals([a, b]), a)).to.equal(compareDecimals(b, '0'));
      }),
    );
  });
});

describe('productOfDecimals', () => {
  it('is exact', () => {
    expect(productOfDecimals('0.1', '0.2')).to.equal('0.02');
    expect(productOfDecimals('12', '0')).to.equal('0');
  });

  it('distributes over the sum', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        const whole = productOfDecimals(a, sumOfDecimals([b, c]));
        expect(whole).to.equal(sumOfDecimals([productOfDecimals(a, b), productOfDecimals(a, c)]));
      }),
    );
  });
});

describe('massKg', () => {
  it('converts by the exact factor of the unit', () => {
    expect(massKg({ value: '12000', unit: 'KGM' })).to.equal('12000');
    expect(massKg({ value: '100', unit: 'LBR' })).to.equal('45.359237');
    expect(massKg({ value: '1.5', unit: 'TNE' })).to.equal('1500');
    expect(massKg({ value: '250', unit: 'GRM' })).to.equal('0.25');
  });

  it('is of a weight whose unit is known', () => {
    expect(Weight.safeParse({ value: '1', unit: 'KGM' }).success).to.equal(true);
    expect(Weight.safeParse({ value: 1, unit: 'KGM' }).success).to.equal(false);
    expect(Weight.safeParse({ value: '1', unit: 'STN' }).success).to.equal(false);
  });
});
