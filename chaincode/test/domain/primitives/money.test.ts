import { expect } from 'chai';
import fc from 'fast-check';
import { TradeError } from '../../../src/domain/errors';
import { Currency, formatMoney, minorUnitDigits, Money, parseMoney } from '../../../src/domain/primitives';

describe('Currency', () => {
  it('has each active code once, and no metals, test codes or withdrawn codes', () => {
    expect(new Set(Currency.options).size).to.equal(Currency.options.length);
    expect(Currency.options).to.include.members(['KRW', 'USD', 'EUR', 'JPY', 'CNY', 'XOF', 'SLE', 'VED', 'ZWG', 'XCG']);
    expect(Currency.options).to.not.include.members([
      'XAU',
      'XDR',
      'XTS',
      'XXX',
      'HRK',
      'BGN',
      'ANG',
      'SLL',
      'ZWL',
      'DEM',
    ]);
    for (const code of ['XAU', 'XDR', 'XTS', 'XXX', 'HRK', 'BGN', 'ANG', 'SLL', 'ZWL', 'DEM']) {
      expect(Currency.safeParse(code).success, code).to.equal(false);
    }
  });

  const digits = [
    ['KRW', 0],
    ['JPY', 0],
    ['CLP', 0],
    ['VND', 0],
    ['USD', 2],
    ['EUR', 2],
    ['HUF', 2],
    ['KWD', 3],
    ['BHD', 3],
    ['IQD', 3],
    ['JOD', 3],
    ['LYD', 3],
    ['OMR', 3],
    ['TND', 3],
    ['CLF', 4],
    ['UYW', 4],
  ] as const;
  for (const [currency, count] of digits) {
    it(`gives ${currency} ${count} digits of minor unit`, () => {
      expect(minorUnitDigits(currency)).to.equal(count);
    });
  }
});

describe('parseMoney', () => {
  const cases = [
    ['USD', '1231.1', 123_110],
    ['USD', '1231.10', 123_110],
    ['USD', '1231.100', 123_110],
    ['USD', '0.07', 7],
    ['USD', '1.15', 115],
    ['KRW', '15000000', 15_000_000],
    ['KRW', '15000000.00', 15_000_000],
    ['KWD', '0.001', 1],
    ['CLF', '12.3456', 123_456],
    ['USD', '90071992547409.91', Number.MAX_SAFE_INTEGER],
  ] as const;
  for (const [currency, amount, amountMinor] of cases) {
    it(`reads ${amount} ${currency} as ${amountMinor}`, () => {
      expect(parseMoney(currency, amount)).to.deep.equal({ currency, amountMinor });
    });
  }

  const refused = [
    ['USD', '0.001'],
    ['KRW', '0.5'],
    ['USD', '-1'],
    ['USD', '1e3'],
    ['USD', '1,000'],
    ['USD', '01'],
    ['USD', ''],
    ['USD', 'NaN'],
    ['USD', '90071992547409.92'],
  ] as const;
  for (const [currency, amount] of refused) {
    it(`refuses ${JSON.stringify(amount)} ${currency}`, () => {
      const act = (): Money => parseMoney(currency, amount);
      expect(act).to.throw(TradeError, currency).with.deep.include({ code: 'INVALID', values: { currency, amount } });
    });
  }

  it('parses every amount that formatMoney writes', () => {
    const money = fc.record({ currency: fc.constantFrom(...Currency.options), amountMinor: fc.maxSafeNat() });
    fc.assert(
      fc.property(money, (value) => {
        expect(parseMoney(value.currency, formatMoney(value))).to.deep.equal(value);
      }),
    );
  });
});

describe('formatMoney', () => {
  it('writes all digits of the currency', () => {
    expect(formatMoney({ currency: 'USD', amountMinor: 123_110 })).to.equal('1231.10');
    expect(formatMoney({ currency: 'USD', amountMinor: 100 })).to.equal('1.00');
    expect(formatMoney({ currency: 'KWD', amountMinor: 7 })).to.equal('0.007');
    expect(formatMoney({ currency: 'KRW', amountMinor: 1500 })).to.equal('1500');
  });
});

describe('Money', () => {
  it('is an amount of whole minor units, not negative, in a known currency', () => {
    const wrong = [
      { currency: 'USD', amountMinor: 1.5 },
      { currency: 'USD', amountMinor: -1 },
      { currency: 'USD', amountMinor: 2 ** 53 },
      { currency: 'USD', amountMinor: '1' },
      { currency: 'XAU', amountMinor: 1 },
      { currency: 'USD', amountMinor: 1, amount: 1 },
    ];
    for (const value of wrong) expect(Money.safeParse(value).success, JSON.stringify(value)).to.equal(false);
    expect(Money.parse({ currency: 'USD', amountMinor: 0 })).to.deep.equal({ currency: 'USD', amountMinor: 0 });
  });
});
