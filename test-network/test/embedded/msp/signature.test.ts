import { createVerify, generateKeyPairSync, sign } from 'node:crypto';
import { expect } from 'chai';
import { signLowS, verifyLowS } from '../../../src/embedded/msp/signature.js';

/** Half of a signer's plain signatures have the higher s, so that these show both kinds. */
const ROUNDS = 64;

describe('signatures of the embedded network', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const messages = Array.from({ length: ROUNDS }, (_, round) => Buffer.from(`message ${round}`));

  it('are valid, and have the lower s', () => {
    for (const message of messages) {
      const signature = signLowS(privateKey, message);
      expect(createVerify('sha256').update(message).verify(publicKey, signature)).to.equal(true);
      expect(verifyLowS(publicKey, message, signature)).to.equal(true);
    }
  });

  it('are refused with the higher s, though they are valid', () => {
    const plain = messages.map((message) => ({ message, signature: sign('sha256', message, privateKey) }));
    const refused = plain.filter(({ message, signature }) => !verifyLowS(publicKey, message, signature));
    expect(refused.length).to.be.within(1, ROUNDS - 1);
    for (const { message, signature } of refused)
      expect(createVerify('sha256').update(message).verify(publicKey, signature)).to.equal(true);
  });

  it('are refused for other bytes, with another key, and if they are not signatures', () => {
    const [message = Buffer.alloc(0)] = messages;
    const signature = signLowS(privateKey, message);
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
    expect(verifyLowS(publicKey, Buffer.from('other bytes'), signature)).to.equal(false);
    expect(verifyLowS(other, message, signature)).to.equal(false);
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(72), signature.subarray(0, 40)])
      expect(verifyLowS(publicKey, message, bytes)).to.equal(false);
  });
});
