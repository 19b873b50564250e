import { expect } from 'chai';
import { FinancedPapers } from '../../../../src/domain/papers/financed';
import { findFaults } from '../../../../src/domain/vocabulary/parse';
import { bill, declaration, invoice, usd, waybill } from '../../../support/financing/papers';
import { part } from '../../financing/cases/case';

const whole = 25_000_000;
const claim = (changes: object = {}): object => ({
  product: 'INVOICE_FINANCE',
  amount: usd(20_000_000),
  advanceRateBasisPoints: 8_000,
  security: [part(invoice())],
  underlying: [bill()],
  ...changes,
});
const faults = (changes: object): string[] =>
  findFaults(FinancedPapers, claim(changes)).map(({ pointer, message }) => `${pointer} ${message}`);

describe('What a claim rests on', () => {
  it('is accepted if goods, parts and amount fit', () => {
    expect(faults({})).to.deep.equal([]);
    expect(faults({ underlying: [declaration()] })).to.deep.equal([]);
    expect(faults({ underlying: [waybill()] })).to.deep.equal([]);
  });

  it('takes nothing that cannot be compared', () => {
    const containers = [{ number: '--', seals: ['...'] }];
    expect(faults({ underlying: [bill({ carrierCode: '--', voyage: '--', containers })] })).to.deep.equal([
      '/underlying/0/carrierCode has no letter or digit',
      '/underlying/0/voyage has no letter or digit',
      '/underlying/0/containers/0/number has no letter or digit',
      '/underlying/0/containers/0/seals/0 has no letter or digit',
    ]);
  });

  it('names the goods, or says why it cannot', () => {
    expect(faults({ underlying: [] }))
      .to.have.length(1)
      .and.match(/\/notShipped is missing/);
    expect(faults({ underlying: [], notShipped: { reason: 'PRE_SHIPMENT', expectedBy: '2026-04-01' } })).to.deep.equal(
      [],
    );
    expect(faults({ notShipped: { reason: 'PRE_SHIPMENT' } })).to.match(/\/notShipped is said, and/);
  });

  it('lends what is financed times the advance rate, to the minor unit', () => {
    expect(faults({ amount: usd(20_000_001) })).to.match(/\/amount\/amountMinor .*20000000/);
    expect(faults({ security: [part(invoice(), 1)] })).to.match(/\/amount\/amountMinor/);
    expect(
      faults({ security: [part(invoice(), 33_333)], advanceRateBasisPoints: 9_999, amount: usd(33_329) }),
    ).to.deep.equal([]);
    expect(faults({ advanceRateBasisPoints: 1, amount: usd(2_500) })).to.match(/\/advanceRateBasisPoints/);
  });

  it('finances no more than there is, in one currency', () => {
    expect(
      faults({ security: [part(invoice(), whole + 1)], advanceRateBasisPoints: 10_000, amount: usd(whole + 1) }),
    ).to.match(/\/security\/0\/financed is more/);
    expect(faults({ security: [{ ...invoice(), financed: { currency: 'EUR', amountMinor: whole } }] })).to.match(
      /\/security\/0\/financed is not in the currency/,
    );
  });

  it('finances no more of an invoice than its credit notes leave', () => {
    const credited = invoice({ creditNotes: [{ number: 'CN-1', value: usd(5_000_000) }] });
    const take = (minor: number): string[] =>
      faults({ security: [part(credited, minor)], advanceRateBasisPoints: 10_000, amount: usd(minor) });
    expect(take(20_000_000)).to.deep.equal([]);
    expect(take(20_000_001)).to.match(/\/security\/0\/financed is more/);
  });

  it('names credit notes each once, in the currency of the invoice, and less than its value', () => {
    const note = (number: string, amountMinor: number, currency: 'USD' | 'EUR' = 'USD'): object => ({
      number,
      value: { currency, amountMinor },
    });
    const named = (...creditNotes: object[]): string[] =>
      faults({ security: [{ ...part(invoice(), 1), creditNotes }], advanceRateBasisPoints: 10_000, amount: usd(1) });
    expect(named(note('CN-1', 1), note('CN-2', whole - 2))).to.deep.equal([]);
    expect(named(note('CN-1', 1), note('CN-1', 1))).to.match(/\/security\/0\/creditNotes\/1\/number is named twice/);
    expect(named(note('CN-1', 1, 'EUR'))).to.match(/\/creditNotes\/0\/value\/currency is not/);
    expect(named(note('CN-1', 1), note('CN-2', whole - 1)).join()).to.match(
      /\/creditNotes are not less than the value/,
    );
    expect(named(...Array.from({ length: 17 }, (_, index) => note(`CN-${index}`, 1))).join()).to.match(/creditNotes/);
    expect(faults({ underlying: [bill(), { ...invoice(), creditNotes: [note('CN-1', whole)] }] })).to.match(
      /\/underlying\/1\/creditNotes are not less/,
    );
  });

  it('names every fault at once, and each field that it does not know', () => {
    const found = faults({
      security: [{ ...part(invoice()), number: '--', payee: 'X' }],
      underlying: [waybill({ number: '180-1234 5670' })],
    });
    expect(found.join()).to.include('/security/0/number').and.include('/security/0/payee').and.include('check digit');
  });
});
