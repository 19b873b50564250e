import { expect } from 'chai';
import { makeBoxKey, openSealed, sealFor } from '../src/sealedBox.js';

const SECRET = Buffer.from('a share');

describe('A sealed share', () => {
  const key = makeBoxKey();
  const sealed = sealFor(key.publicKey, SECRET);

  it('is read by whom it is for', () => {
    expect(Buffer.from(openSealed(key, sealed) ?? [])).to.deep.equal(SECRET);
  });

  it('is read by nobody else, and not if it was altered', () => {
    expect(openSealed(makeBoxKey(), sealed)).to.equal(undefined);
    const altered = sealed.map((byte, index) => (index === sealed.length - 1 ? byte ^ 1 : byte));
    expect(openSealed(key, altered)).to.equal(undefined);
    expect(openSealed(key, new Uint8Array())).to.equal(undefined);
  });
});
