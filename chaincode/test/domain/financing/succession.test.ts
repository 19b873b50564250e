import { expect } from 'chai';
import type { Invoice } from '../../../src/domain/papers/financed';
import { type CaseClaim, judgeCase, judgeVerdict } from '../../support/financing/claims';
import { bill, HANBIT, invoice, order, usd } from '../../support/financing/papers';
import { part } from './cases/case';

const WHOLE = 25_000_000;
const take = (financed: number, changes: Partial<Invoice> = {}, more: Partial<CaseClaim> = {}): CaseClaim => ({
  security: [part(invoice(changes), financed)],
  underlying: [bill()],
  ...more,
});
const other = invoice({ number: 'INV-2026-0999', date: '2026-02-11', value: usd(7_130_000) });

describe('A claim that is to replace another', () => {
  it('is clear of that one, and of no other', () => {
    const replaced = take(WHOLE, {}, { tie: 'TAKE_OVER' });
    expect(judgeVerdict([replaced], take(WHOLE))).to.equal('CLEAR');
    expect(judgeVerdict([replaced, { ...take(1), bank: 'BankC' }], take(WHOLE))).to.equal('REFUSED');
  });

  it('has its other papers weighed against third claims', () => {
    const replaced = take(WHOLE, {}, { tie: 'SALE' });
    const held: CaseClaim = { bank: 'BankC', security: [part(other)] };
    const both = { ...take(WHOLE), security: [part(invoice()), part(other)] };
    expect(judgeVerdict([replaced, held], both)).to.equal('REFUSED');
  });

  it('has its other papers weighed against the replaced claim, too, by the goods that are financed once', () => {
    const replaced = take(WHOLE, {}, { tie: 'TAKE_OVER' });
    const both = { ...take(WHOLE), security: [part(invoice()), part(other)] };
    expect(judgeVerdict([replaced], both)).to.equal('HIGH');
    expect(judgeVerdict([{ ...replaced, tie: 'AMENDMENT' }], { ...both, bank: 'BankA' })).to.equal('INFO');
  });

  it('may add the invoice by which a middleman sells on what it buys', () => {
    const bought = part(invoice({ seller: { name: 'Wexmar Components Ltd' }, buyer: HANBIT, number: 'WX-55120' }));
    const replaced: CaseClaim = { security: [bought], underlying: [bill()], tie: 'TAKE_OVER' };
    const sold = part(invoice({ date: '2026-03-09', value: usd(31_400_000) }));
    const both: CaseClaim = { security: [bought, sold], underlying: [bill()] };
    expect(judgeVerdict([replaced], both)).to.equal('INFO');
  });

  it('of the same bank may name the invoice as it was issued again', () => {
    const replaced = take(20_000_000, {}, { tie: 'AMENDMENT' });
    for (const number of ['INV-2026-0142', 'INV-2026-0142 REV1'])
      expect(
        judgeVerdict([replaced], { ...take(24_000_000, { number, value: usd(24_000_000) }), bank: 'BankA' }),
      ).to.equal('CLEAR');
  });
});

describe('A claim and the one that is to replace it', () => {
  const replaced = take(10_000_000);
  const pair = (before: number, after: number): CaseClaim[] => [
    take(before),
    take(after, {}, { bank: 'BankB', replaces: 'claim 1' }),
  ];
  const ask = (financed: number, claims: readonly CaseClaim[]): string =>
    judgeVerdict(claims, take(financed, {}, { bank: 'BankC' }));

  it('count once in a sum of parts: the larger of them', () => {
    for (const claims of [pair(15_000_000, 10_000_000), pair(10_000_000, 15_000_000)]) {
      expect(ask(10_000_000, claims)).to.equal('CLEAR');
      expect(ask(10_000_001, claims)).to.equal('REFUSED');
    }
  });

  it('leave as much as two claims in the place of one: these count together', () => {
    const claims = [...pair(10_000_000, 8_000_000), take(8_000_000, {}, { bank: 'BankB', replaces: 'claim 1' })];
    expect(ask(9_000_000, claims)).to.equal('CLEAR');
    expect(ask(9_000_001, claims)).to.equal('REFUSED');
  });

  it('both exclude others from what cannot be divided', () => {
    const security = [bill()];
    const claims: CaseClaim[] = [{ security }, { bank: 'BankB', security, replaces: 'claim 1' }];
    const findings = judgeCase(claims, { bank: 'BankC', security });
    expect(findings.filter(({ rule }) => rule === 'D1').map(({ severity }) => severity)).to.deep.equal([
      'BLOCK',
      'BLOCK',
    ]);
  });

  it('count once more if the one that replaces does not name the other: a claim alone says nothing of another', () => {
    expect(ask(10_000_000, [replaced, take(10_000_000, {}, { bank: 'BankB', replaces: 'claim 9' })])).to.equal(
      'REFUSED',
    );
  });

  it('is weighed alone from its financing on', () => {
    const claims = [
      take(WHOLE, {}, { life: 'REFINANCED', replacedBy: 'claim 2' }),
      take(15_000_000, {}, { bank: 'BankB', replaces: 'claim 1' }),
    ];
    expect(ask(10_000_000, claims)).to.equal('CLEAR');
    expect(ask(10_000_001, claims)).to.equal('REFUSED');
  });

  it('is known as refinanced if the one in its place is not there, or says nothing of it', () => {
    const first = take(WHOLE, {}, { life: 'REFINANCED', replacedBy: 'claim 2' });
    expect(ask(10_000_000, [first])).to.equal('INFO');
    expect(ask(10_000_000, [first, take(15_000_000, {}, { bank: 'BankB' })])).to.equal('INFO');
  });
});

describe('Parts of an invoice with credit notes', () => {
  const net = (financed: number, ...credits: number[]): CaseClaim =>
    take(financed, { creditNotes: credits.map((value, index) => ({ number: `CN-${index}`, value: usd(value) })) });

  it('are of what is owed: the smaller whole counts', () => {
    const first = take(12_500_000);
    expect(judgeVerdict([first], net(10_000_000, 1_500_000, 1_000_000))).to.equal('CLEAR');
    expect(judgeVerdict([first], net(10_000_001, 1_500_000, 1_000_000))).to.equal('REFUSED');
  });

  it('are for a person to weigh if another bank alone states the credit note', () => {
    const first = net(10_000_000, 2_500_000);
    expect(judgeVerdict([first], take(12_500_000))).to.equal('CLEAR');
    expect(judgeVerdict([first], take(12_500_001))).to.equal('HIGH');
    expect(judgeVerdict([first], take(15_000_000))).to.equal('HIGH');
    expect(judgeVerdict([first], take(15_000_001))).to.equal('REFUSED');
  });

  it('do not keep others from the rest by a little part and a false credit note', () => {
    const first = net(25_000, 24_900_000);
    expect(judgeVerdict([first], take(24_975_000))).to.equal('HIGH');
    expect(judgeVerdict([first], take(WHOLE))).to.equal('REFUSED');
  });

  it('are of the whole that the own document states, however much more others state', () => {
    const first = take(12_500_000);
    const second = { ...net(10_000_000, 2_500_000), bank: 'BankC' } as const;
    expect(judgeVerdict([first, second], net(1, 2_500_000))).to.equal('REFUSED');
    expect(judgeVerdict([first, second], take(2_500_000))).to.equal('HIGH');
    expect(judgeVerdict([first, second], take(2_500_001))).to.equal('REFUSED');
  });

  it('are of the smallest value that is stated, whoever states more', () => {
    const first: CaseClaim = { security: [part(order(), 12_500_000)] };
    const inflated: CaseClaim = { security: [part(order({ value: usd(100_000_000) }), 25_000_000)] };
    expect(judgeVerdict([first], inflated)).to.equal('REFUSED');
  });

  it('are refused as the same invoice', () => {
    expect(judgeVerdict([take(WHOLE)], net(22_500_000, 2_500_000))).to.equal('REFUSED');
  });
});
