import { expect } from 'chai';
import { Sealing } from '../../src/identity/sealing.js';

describe('Sealing', () => {
  const plain = Buffer.from('-----BEGIN PRIVATE KEY-----');
  const sealed = new Sealing('the passphrase').seal('officer', plain);

  it('opens what it sealed, also after a restart', () => {
    expect(new Sealing('the passphrase').open('officer', sealed)).to.deep.equal(plain);
  });

  it('keeps nothing readable', () => {
    expect(sealed.includes('PRIVATE KEY')).to.equal(false);
  });

  it('does not open a value with another passphrase, under another label, or that was altered', () => {
    const altered = Buffer.from(sealed);
    altered.writeUInt8(altered.readUInt8(altered.length - 1) ^ 1, altered.length - 1);
    expect(() => new Sealing('another').open('officer', sealed)).to.throw('officer cannot be opened');
    expect(() => new Sealing('the passphrase').open('auditor', sealed)).to.throw('auditor cannot be opened');
    expect(() => new Sealing('the passphrase').open('officer', altered)).to.throw('officer cannot be opened');
  });
});
