import { expect } from 'chai';
import fc from 'fast-check';
import { bindFaceValueToInvoice, fingerprintInvoice } from '../../../src/domain/fingerprints';

const seller = { name: 'Hanbit Electronics Co., Ltd.', lei: '5493001KJTIIGC8Y1R12', taxId: '123-45-67890' };
const invoice = {
  seller,
  number: 'INV-2026/001',
  faceValue: { currency: 'USD', amountMinor: 12_345_600 },
} as const;

describe('fingerprintInvoice (F5)', () => {
  it('is the seller by LEI, then tax number, then name, and the number', () => {
    expect(fingerprintInvoice(invoice)).to.deep.equal({ kind: 'F5', value: 'F5|LEI:5493001KJTIIGC8Y1R12|INV2026001' });
    const byTax = { ...invoice, seller: { ...seller, lei: undefined } };
    expect(fingerprintInvoice(byTax).value).to.equal('F5|TAX:1234567890|INV2026001');
    const byName = { ...invoice, seller: { name: seller.name } };
    expect(fingerprintInvoice(byName).value).to.equal('F5|NAME:HANBITELECTRONICSCOLTD|INV2026001');
  });

  it('does not confuse a name with the number that it looks like', () => {
    const named = fingerprintInvoice({ ...invoice, seller: { name: '1234567890' } });
    const numbered = fingerprintInvoice({ ...invoice, seller: { name: 'Hanbit', taxId: '1234567890' } });
    expect(named).to.not.deep.equal(numbered);
  });

  it('does not depend on the face value', () => {
    const other = { ...invoice, faceValue: { currency: 'KRW', amountMinor: 1 } };
    expect(fingerprintInvoice(other)).to.deep.equal(fingerprintInvoice(invoice));
  });

  it('is never the same for different sellers and numbers, wherever one ends and the other begins', () => {
    const text = fc.stringMatching(/^[A-Z0-9|:,]{0,5}[A-Z0-9]$/);
    const dropSeparators = (value: string): string => value.replaceAll(/[|:,]/g, '');
    fc.assert(
      fc.property(text, text, text, text, (name, number, otherName, otherNumber) => {
        const one = fingerprintInvoice({ seller: { name }, number }).value;
        const other = fingerprintInvoice({ seller: { name: otherName }, number: otherNumber }).value;
        expect(one === other).to.equal(
          dropSeparators(name) === dropSeparators(otherName) && dropSeparators(number) === dropSeparators(otherNumber),
        );
      }),
    );
  });
});

describe('bindFaceValueToInvoice', () => {
  it('binds the face value to the invoice', () => {
    expect(bindFaceValueToInvoice(invoice)).to.equal('FACE|LEI:5493001KJTIIGC8Y1R12|INV2026001|USD|12345600');
    expect(bindFaceValueToInvoice({ ...invoice, number: 'INV-2026/002' })).to.not.equal(
      bindFaceValueToInvoice(invoice),
    );
    expect(bindFaceValueToInvoice({ ...invoice, faceValue: { currency: 'USD', amountMinor: 1 } })).to.not.equal(
      bindFaceValueToInvoice(invoice),
    );
  });
});
