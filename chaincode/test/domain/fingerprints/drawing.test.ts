import { expect } from 'chai';
import { fingerprintDrawing } from '../../../src/domain/fingerprints';

describe('fingerprintDrawing (F8)', () => {
  it('is issuing bank, number of the credit and of the presentation', () => {
    expect(
      fingerprintDrawing({ issuingBank: 'CZNBKRSEXXX', creditNumber: 'M-0601/2026', presentation: 2 }),
    ).to.deep.equal({
      kind: 'F8',
      value: 'F8|CZNBKRSE|M06012026|2',
    });
  });

  it('is the same for every branch of the bank', () => {
    const drawing = { creditNumber: 'M1', presentation: 1 };
    expect(fingerprintDrawing({ ...drawing, issuingBank: 'CZNBKRSE' })).to.deep.equal(
      fingerprintDrawing({ ...drawing, issuingBank: 'CZNBKRSE123' }),
    );
  });
});
