import { expect } from 'chai';
import { adjustPrice, type Basis, findBasis } from '../../../src/domain/truthMatrix';
import { Incoterm } from '../../../src/domain/primitives';

type Sum = Parameters<typeof adjustPrice>[0];
const usd = (minor: bigint): Sum => ({ currency: 'USD', minor });
const PARTS = {
  freight: usd(10_000n),
  insurance: usd(1_000n),
  additions: usd(100n),
  deductions: usd(10n),
  duties: usd(1n),
};
const PRICE = 1_000_000n;

/** What is added to the price or taken off it, and what has to be stated for that. */
const TABLE: readonly (readonly [Incoterm, Basis, bigint, readonly (keyof typeof PARTS)[]])[] = [
  ['EXW', 'CIF', 11_090n, ['freight', 'insurance', 'additions']],
  ['FAS', 'CIF', 11_090n, ['freight', 'insurance', 'additions']],
  ['FCA', 'CIF', 11_090n, ['freight', 'insurance']],
  ['FOB', 'CIF', 11_090n, ['freight', 'insurance']],
  ['CFR', 'CIF', 1_090n, ['insurance']],
  ['CPT', 'CIF', 1_090n, ['insurance']],
  ['CIF', 'CIF', 90n, []],
  ['CIP', 'CIF', 90n, []],
  ['DAP', 'CIF', 90n, ['deductions']],
  ['DPU', 'CIF', 90n, ['deductions']],
  ['DDP', 'CIF', 89n, ['deductions', 'duties']],
  ['EXW', 'FOB', 90n, ['additions']],
  ['FAS', 'FOB', 90n, ['additions']],
  ['FCA', 'FOB', 90n, []],
  ['FOB', 'FOB', 90n, []],
  ['CFR', 'FOB', -9_910n, ['freight']],
  ['CPT', 'FOB', -9_910n, ['freight']],
  ['CIF', 'FOB', -10_910n, ['freight', 'insurance']],
  ['CIP', 'FOB', -10_910n, ['freight', 'insurance']],
  ['DAP', 'FOB', -10_910n, ['freight', 'insurance', 'deductions']],
  ['DPU', 'FOB', -10_910n, ['freight', 'insurance', 'deductions']],
  ['DDP', 'FOB', -10_911n, ['freight', 'insurance', 'deductions', 'duties']],
];

const adjust = (incoterm: Incoterm, basis: Basis, amounts: Parameters<typeof adjustPrice>[3]): bigint | undefined => {
  const adjusted = adjustPrice(usd(PRICE), incoterm, basis, amounts);
  return 'total' in adjusted ? adjusted.total.minor - PRICE : undefined;
};

describe('a price by the rules of Incoterms 2020', () => {
  it('is brought to a basis under each of the eleven rules', () => {
    expect(new Set(TABLE.map(([incoterm]) => incoterm))).to.deep.equal(new Set(Incoterm.options));
    for (const [incoterm, basis, expected] of TABLE)
      expect(adjust(incoterm, basis, PARTS), `${incoterm} to ${basis}`).to.equal(expected);
  });

  it('is not brought to a basis if an amount that is needed is not stated, and needs no other', () => {
    for (const [incoterm, basis, , needed] of TABLE) {
      const stated = Object.fromEntries(needed.map((part) => [part, PARTS[part]]));
      expect(adjust(incoterm, basis, stated), `${incoterm} to ${basis}`).to.be.a('bigint');
      for (const absent of needed) {
        const { [absent]: _, ...rest } = PARTS;
        expect(adjust(incoterm, basis, rest), `${incoterm} to ${basis} without ${absent}`).to.equal(undefined);
      }
    }
  });

  it('shows each step, and the steps come to the value', () => {
    for (const [incoterm, basis] of TABLE) {
      const { steps } = adjustPrice(usd(PRICE), incoterm, basis, PARTS);
      const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
      const signed = { '+': 1n, '-': -1n, '=': 0n };
      const [first, last] = [steps[0], steps.at(-1)];
      const changes = steps.reduce((sum, { sign, amount }) => sum + signed[sign] * cents(amount), 0n);
      expect(cents(first?.amount ?? '') + changes, `${incoterm} to ${basis}`).to.equal(cents(last?.amount ?? ''));
    }
  });

  it('takes no amount of another currency, for which no document states a rate', () => {
    const adjusted = adjustPrice(usd(PRICE), 'FOB', 'CIF', { ...PARTS, freight: { currency: 'EUR', minor: 10_000n } });
    expect(adjusted)
      .to.have.property('missing')
      .that.deep.equals(['freight to the port of import in USD: no rate is stated']);
  });

  it('is exact beyond the safe integers', () => {
    const adjusted = adjustPrice(usd(2n ** 60n), 'CIF', 'FOB', { freight: usd(1n), insurance: usd(0n) });
    expect(adjusted)
      .to.have.property('total')
      .that.deep.equals(usd(2n ** 60n - 1n));
  });

  it('has no value if more is taken off than it is', () => {
    const adjusted = adjustPrice(usd(5n), 'CIF', 'FOB', { freight: usd(5n), insurance: usd(0n) });
    expect(adjusted).to.have.property('missing');
  });

  it('is valued CIF by most importing countries, FOB by some, and FOB for export', () => {
    for (const [side, country, basis] of [
      ['IMPORT', 'KR', 'CIF'],
      ['IMPORT', 'DE', 'CIF'],
      ['IMPORT', 'US', 'FOB'],
      ['IMPORT', 'AU', 'FOB'],
      ['EXPORT', 'KR', 'FOB'],
    ] as const)
      expect(findBasis(side, country), `${side} ${country}`).to.equal(basis);
  });
});
