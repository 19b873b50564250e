import { expect } from 'chai';
import fc from 'fast-check';
import { sha256Hex } from '../../../src/domain/encoding/canonicalJson';
import { openShare, sealShare, type SharePlace } from '../../../src/domain/financing';
import type { Share } from '../../../src/domain/fingerprints/prints';

const CLAIM = '01J00000000000000000000001';
const KEY = sha256Hex('key');
const PLACE: SharePlace = { claim: CLAIM, paper: 0 };
const usd = (amountMinor: number): Share['part'] => ({ currency: 'USD', amountMinor });
const SHARE: Share = { part: usd(1), whole: usd(25_000_000) };

const amounts = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }).map(usd);
const shares: fc.Arbitrary<Share> = fc.record({ part: amounts, whole: amounts });
const keys = fc.string().map(sha256Hex);
const places: fc.Arbitrary<SharePlace> = fc.record({
  claim: fc.constantFrom(CLAIM, '01J00000000000000000000002'),
  paper: fc.nat({ max: 64 }),
});

describe('A sealed part of a paper', () => {
  it('is opened with its key at its place, to the minor unit', () => {
    fc.assert(
      fc.property(shares, keys, places, (share, key, place) => {
        expect(openShare(sealShare(share, key, place), key, place)).to.deep.equal(share);
      }),
    );
  });

  it('says nothing under another key, at another place, or in another claim', () => {
    const sealed = sealShare(SHARE, KEY, PLACE);
    expect(openShare(sealed, sha256Hex('another key'), PLACE)).to.equal(undefined);
    expect(openShare(sealed, KEY, { ...PLACE, paper: 1 })).to.equal(undefined);
    expect(openShare(sealed, KEY, { ...PLACE, claim: '01J00000000000000000000002' })).to.equal(undefined);
  });

  it('says nothing if a bit of it was altered, or it was cut', () => {
    const bytes = Buffer.from(sealShare(SHARE, KEY, PLACE), 'base64');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const altered = Buffer.from(bytes);
      const index = bit >> 3;
      altered[index] = (altered[index] ?? 0) ^ (1 << (bit & 7));
      expect(openShare(altered.toString('base64'), KEY, PLACE), `bit ${bit}`).to.equal(undefined);
    }
    for (let length = 0; length < bytes.length; length += 1)
      expect(openShare(bytes.subarray(0, length).toString('base64'), KEY, PLACE)).to.equal(undefined);
  });

  it('says nothing if what was sealed is not a part', () => {
    const wrong = { part: usd(0), whole: usd(1) };
    expect(openShare(sealShare(wrong, KEY, PLACE), KEY, PLACE)).to.equal(undefined);
  });

  it('says nothing with a key that is not one', () => {
    expect(openShare(sealShare(SHARE, KEY, PLACE), 'ab', PLACE)).to.equal(undefined);
  });
});
