import { expect } from 'chai';
import { canonicalJson, sha256Hex } from '../../../src/domain/encoding/canonicalJson';
import { drawingIdentity, fileIdentity } from '../../../src/domain/fingerprints';

describe('drawingIdentity (F8)', () => {
  it('is issuing bank, number of the credit and of the presentation', () => {
    expect(drawingIdentity({ issuingBank: 'CZNBKRSEXXX', creditNumber: 'M-0601/2026', presentation: 2 })).to.deep.equal(
      {
        kind: 'F8',
        value: 'F8|CZNBKRSE|M06012026|2',
      },
    );
  });

  it('is the same whichever branch is written', () => {
    const drawing = { creditNumber: 'M1', presentation: 1 };
    expect(drawingIdentity({ ...drawing, issuingBank: 'CZNBKRSE' })).to.deep.equal(
      drawingIdentity({ ...drawing, issuingBank: 'CZNBKRSE123' }),
    );
  });
});

describe('fileIdentity (F13)', () => {
  it('is the digest of the bytes, or of the canonical JSON', () => {
    const digest = sha256Hex(canonicalJson({ b: 1, a: 2 }));
    expect(fileIdentity(digest)).to.deep.equal({ kind: 'F13', value: `F13|${sha256Hex('{"a":2,"b":1}')}` });
  });
});
