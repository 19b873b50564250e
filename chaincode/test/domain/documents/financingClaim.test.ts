import { expect } from 'chai';
import { placeOf, SHIPPER } from '../../support/cast';
import { NO_REGISTERS } from '../../../src/domain/fingerprints/prints';
import type { Fingerprint } from '../../../src/domain/vocabulary/definition';
import { financingClaim } from '../../../src/domain/documents/financingClaim/financingClaim';

const usd = (amountMinor: number): object => ({ currency: 'USD', amountMinor });
const drawing = (more: object = {}): object => ({
  kind: 'DRAWING',
  issuingBank: 'NARUKRSBXXX',
  creditNumber: 'LC2026-0117',
  presentation: 1,
  value: usd(1_000_000),
  financed: usd(250_001),
  ...more,
});
const claim = (...security: object[]): object => ({
  applicant: placeOf(SHIPPER),
  ...{ product: 'NEGOTIATION', amount: usd(250_001), advanceRateBasisPoints: 10_000, security },
  notShipped: { reason: 'SERVICES' },
});
const SOURCES = {
  ...NO_REGISTERS,
  readDeclaration: () => ({}),
  readBill: (): never => {
    throw new Error('no bill is named');
  },
};
const print = (more: object = {}): Fingerprint[] => [...financingClaim.fingerprints(claim(drawing(more)), SOURCES)];
const of = (kind: Fingerprint['kind'], more: object = {}): Fingerprint | undefined =>
  print(more).find((found) => found.kind === kind);

describe('A financing claim on drawings under a credit', () => {
  it('is fingerprinted by bank, credit and presentation, with the part of the drawing to the minor unit', () => {
    expect(of('DRAWING')).to.deep.equal({
      kind: 'DRAWING',
      input: 'DRAWING|NARUKRSB/1|20260117',
      paper: 0,
      share: { part: usd(250_001), whole: usd(1_000_000) },
    });
  });

  it('is of the same drawing however it is written, and says its value in a fingerprint of its own', () => {
    expect(of('DRAWING', { issuingBank: 'NARUKRSB', creditNumber: 'lc 2026 0117' })).to.deep.equal(of('DRAWING'));
    expect(of('DRAWING', { value: usd(1_000_001) })?.input).to.equal(of('DRAWING')?.input);
    expect(of('AMOUNT', { value: usd(1_000_001) })?.input).not.to.equal(of('AMOUNT')?.input);
    expect(of('DRAWING', { presentation: 2 })?.input).not.to.equal(of('DRAWING')?.input);
  });

  it('names a document, and is in the currency of the drawing', () => {
    expect(financingClaim.content.check(claim())).to.have.length(1);
    const euro = financingClaim.content.check(claim(drawing({ financed: { currency: 'EUR', amountMinor: 250_001 } })));
    expect(euro).to.deep.equal([
      { pointer: '/security/0/financed', message: 'is not in the currency of its paper and of the amount' },
    ]);
  });
});
