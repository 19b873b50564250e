import { expect } from 'chai';
import type { Fingerprint } from '../../../src/domain/vocabulary/definition';
import { financingClaim } from '../../../src/domain/documents/financingClaim/financingClaim';

const usd = (amountMinor: number): object => ({ currency: 'USD', amountMinor });
const drawing = (more: object = {}): object => ({
  issuingBank: 'NARUKRSBXXX',
  creditNumber: 'LC2026-0117',
  presentation: 1,
  faceValue: usd(1_000_000),
  financed: usd(250_001),
  ...more,
});
const claim = (...drawings: object[]): object => ({ product: 'NEGOTIATION', amount: usd(250_001), drawings });

describe('A financing claim on drawings under a credit', () => {
  it('is fingerprinted by bank, credit and presentation, with its share of the drawing rounded up', () => {
    const [found] = financingClaim.fingerprints(claim(drawing()));
    expect(found).to.deep.include({ kind: 'F8', value: 'F8|NARUKRSB|LC20260117|1' });
    expect(found?.share?.basisPoints).to.equal(2_501);
  });

  it('is of the same drawing however it is written, and has another face value if that differs', () => {
    const of = (more: object): Fingerprint | undefined => financingClaim.fingerprints(claim(drawing(more)))[0];
    const same = of({ issuingBank: 'NARUKRSB', creditNumber: 'lc 2026 0117' });
    expect(same).to.deep.equal(of({}));
    const other = of({ faceValue: usd(1_000_001) });
    expect([other?.value, other?.share?.face === same?.share?.face]).to.deep.equal([same?.value, false]);
    expect(of({ presentation: 2 })?.value).not.to.equal(same?.value);
  });

  it('names a document, and is in the currency of the drawing', () => {
    expect(financingClaim.content.check(claim())).to.have.length(1);
    const euro = financingClaim.content.check(claim(drawing({ financed: { currency: 'EUR', amountMinor: 1 } })));
    expect(euro).to.deep.equal([
      { pointer: '/drawings', message: 'finances a drawing in another currency than its own' },
    ]);
  });
});
