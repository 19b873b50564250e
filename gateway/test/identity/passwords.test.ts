import { expect } from 'chai';
import { hashPassword, isPassword } from '../../src/identity/passwords.js';

describe('passwords', () => {
  it('knows a password by its hash, and no other', async () => {
    const kept = await hashPassword('Schiff ahoi, Käpt’n');
    expect(await isPassword('Schiff ahoi, Käpt’n', kept)).to.equal(true);
    expect(await isPassword('Schiff ahoi, Kapt’n', kept)).to.equal(false);
    expect(kept).not.to.include('Schiff');
  });

  it('hashes the same password differently each time', async () => {
    expect(await hashPassword('correct horse battery')).not.to.equal(await hashPassword('correct horse battery'));
  });

  it('takes one character for the same however it is composed', async () => {
    expect(await isPassword('Ka\u0308pitän zur See', await hashPassword('Käpitän zur See'))).to.equal(true);
  });

  it('answers no for a user who is unknown or has no password', async () => {
    expect(await isPassword('anything at all', undefined)).to.equal(false);
    expect(await isPassword('anything at all', null)).to.equal(false);
  });
});
