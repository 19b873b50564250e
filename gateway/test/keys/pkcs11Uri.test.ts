import { expect } from 'chai';
import { readPkcs11Uri, writePkcs11Uri } from '../../src/keys/pkcs11Uri.js';

describe('The PKCS #11 URI of a key', () => {
  it('is read as it is written, whatever bytes and characters it has', () => {
    const name = { token: 'naru; keys=%', id: Buffer.from([0, 59, 61, 255]), object: 'officer 나루' };
    expect(readPkcs11Uri(writePkcs11Uri(name))).to.deep.equal(name);
  });

  it('is read as other programs write it', () => {
    expect(readPkcs11Uri('pkcs11:object=my-key;type=private')).to.deep.equal({ object: 'my-key' });
    expect(readPkcs11Uri('pkcs11:id=%01%ab\n')).to.deep.equal({ id: Buffer.from([1, 0xab]) });
  });

  const REFUSED: Readonly<Record<string, readonly [string, string]>> = {
    'names no key': ['pkcs11:token=naru', 'needs id or object'],
    'names another kind of object': ['pkcs11:object=k;type=cert', 'names no private key'],
    'has a PIN': ['pkcs11:object=k;pin-value=1234', 'and not pin-value'],
    'is empty': ['pkcs11:', 'alone, and not'],
  };
  for (const [what, [uri, message]] of Object.entries(REFUSED)) {
    it(`is refused if it ${what}`, () => {
      expect(() => readPkcs11Uri(uri)).to.throw(message);
    });
  }
});
