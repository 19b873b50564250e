import { createVerify, generateKeyPairSync } from 'node:crypto';
import { expect } from 'chai';
import { p256Signer } from '../../src/keys/p256.js';

const HALF_ORDER = 0x7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8n;
const ROUNDS = 200;

describe('p256Signer', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

  it('signs so that the public key confirms it, and never with a high s, which Fabric refuses', async () => {
    const sign = p256Signer(pem);
    for (let round = 0; round < ROUNDS; round++) {
      const message = Buffer.from(`message ${round}`);
      const signature = Buffer.from(await sign(message));
      expect(createVerify('sha256').update(message).verify(publicKey, signature)).to.equal(true);
      expect(sOf(signature) <= HALF_ORDER).to.equal(true);
    }
  });

  it('refuses a key of another curve', () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey;
    const otherPem = other.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(() => p256Signer(otherPem)).to.throw('P-256');
  });
});

/** The second integer of the DER sequence. */
function sOf(der: Buffer): bigint {
  const rLength = der.readUInt8(3);
  const sAt = 4 + rLength + 2;
  return BigInt(`0x${der.subarray(sAt).toString('hex')}`);
}
