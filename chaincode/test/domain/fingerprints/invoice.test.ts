import { expect } from 'chai';
import fc from 'fast-check';
import {
  faceValueOf,
  type Invoice,
  invoiceContent,
  invoiceIdentity,
  orderIdentity,
} from '../../../src/domain/fingerprints';

const seller = { name: 'Hanbit Electronics Co., Ltd.', lei: '5493001KJTIIGC8Y1R12', taxId: '123-45-67890' };
const buyer = { name: 'Nordwind GmbH', taxId: 'DE 123456789' };
const invoice: Invoice = {
  seller,
  buyer,
  number: 'INV-2026/001',
  date: '2026-01-31',
  faceValue: { currency: 'USD', amountMinor: 12_345_600 },
};

describe('invoiceIdentity (F5)', () => {
  it('is the seller by LEI, then tax number, then name, and the number', () => {
    expect(invoiceIdentity(invoice)).to.deep.equal({ kind: 'F5', value: 'F5|LEI:5493001KJTIIGC8Y1R12|INV2026001' });
    const byTax = { ...invoice, seller: { ...seller, lei: undefined } };
    expect(invoiceIdentity(byTax).value).to.equal('F5|TAX:1234567890|INV2026001');
    const byName = { ...invoice, seller: { name: seller.name } };
    expect(invoiceIdentity(byName).value).to.equal('F5|NAME:HANBITELECTRONICSCOLTD|INV2026001');
  });

  it('does not take a name for the number that it looks like', () => {
    const named = invoiceIdentity({ ...invoice, seller: { name: '1234567890' } });
    const numbered = invoiceIdentity({ ...invoice, seller: { name: 'Hanbit', taxId: '1234567890' } });
    expect(named).to.not.deep.equal(numbered);
  });

  it('does not depend on what else the invoice says', () => {
    const other = {
      ...invoice,
      buyer: seller,
      date: '2020-01-01',
      faceValue: { currency: 'KRW', amountMinor: 1 },
    } as const;
    expect(invoiceIdentity(other)).to.deep.equal(invoiceIdentity(invoice));
  });

  it('is never the same for different sellers and numbers, wherever one ends and the other begins', () => {
    const text = fc.stringMatching(/^[A-Z0-9|:,]{0,5}[A-Z0-9]$/);
    const plain = (value: string): string => value.replaceAll(/[|:,]/g, '');
    fc.assert(
      fc.property(text, text, text, text, (name, number, otherName, otherNumber) => {
        const one = invoiceIdentity({ seller: { name }, number }).value;
        const other = invoiceIdentity({ seller: { name: otherName }, number: otherNumber }).value;
        expect(one === other).to.equal(plain(name) === plain(otherName) && plain(number) === plain(otherNumber));
      }),
    );
  });
});

describe('invoiceContent (F6)', () => {
  it('is seller, buyer, date, currency and amount', () => {
    expect(invoiceContent(invoice)).to.deep.equal({
      kind: 'F6',
      value: 'F6|LEI:5493001KJTIIGC8Y1R12|TAX:DE123456789|2026-01-31|USD|12345600',
    });
  });

  it('does not depend on the number', () => {
    const other: Invoice = { ...invoice, number: 'another' };
    expect(invoiceContent(other)).to.deep.equal(invoiceContent(invoice));
  });

  it('tells seller and buyer, currencies and amounts apart', () => {
    const others: Partial<Invoice>[] = [
      { seller: buyer, buyer: seller },
      { faceValue: { currency: 'EUR', amountMinor: 12_345_600 } },
      { faceValue: { currency: 'USD', amountMinor: 12_345_601 } },
      { date: '2026-02-01' },
    ];
    for (const other of others)
      expect(invoiceContent({ ...invoice, ...other })).to.not.deep.equal(invoiceContent(invoice));
  });
});

describe('orderIdentity (F7)', () => {
  it('is the buyer and the number, with the line where one is named', () => {
    expect(orderIdentity({ buyer, number: 'PO 77' })).to.deep.equal({ kind: 'F7', value: 'F7|TAX:DE123456789|PO77|' });
    expect(orderIdentity({ buyer, number: 'PO 77', line: '10' }).value).to.equal('F7|TAX:DE123456789|PO77|10');
  });
});

describe('faceValueOf', () => {
  it('binds the face value to the invoice', () => {
    expect(faceValueOf(invoice)).to.equal('FACE|LEI:5493001KJTIIGC8Y1R12|INV2026001|USD|12345600');
    expect(faceValueOf({ ...invoice, number: 'INV-2026/002' })).to.not.equal(faceValueOf(invoice));
    expect(faceValueOf({ ...invoice, faceValue: { currency: 'USD', amountMinor: 1 } })).to.not.equal(
      faceValueOf(invoice),
    );
  });
});
