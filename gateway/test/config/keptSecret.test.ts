import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { keptSecret } from '../../src/config/keptSecret.js';
import { temporaryDirectory } from '../support/gatewayUnderTest.js';

const OWNER_ALONE = 0o600;

describe('keptSecret', () => {
  const { directory, remove } = temporaryDirectory();
  after(remove);

  it('is made once, and is the same at every start', () => {
    const file = join(directory, 'made', 'secret');
    const secret = keptSecret(file);
    expect(secret).to.match(/^[0-9a-f]{64}$/);
    expect([keptSecret(file), keptSecret(file)]).to.deep.equal([secret, secret]);
    expect(keptSecret(join(directory, 'made', 'other'))).not.to.equal(secret);
  });

  it('is for its owner alone', () => {
    const file = join(directory, 'owned', 'secret');
    keptSecret(file);
    expect(statSync(file).mode & 0o777).to.equal(OWNER_ALONE);
    expect(statSync(join(directory, 'owned')).mode & 0o777).to.equal(0o700);
  });

  it('is the one that somebody put back from a backup', () => {
    const file = join(directory, 'restored');
    writeFileSync(file, `${'ab'.repeat(32)}\n`);
    expect(keptSecret(file)).to.equal('ab'.repeat(32));
  });

  it('is not taken from a file that was cut off, as a full disk leaves it', () => {
    const file = join(directory, 'cut');
    writeFileSync(file, '');
    expect(() => keptSecret(file)).to.throw(file);
    writeFileSync(file, 'abc');
    expect(() => keptSecret(file)).to.throw('holds no whole secret');
    expect(readFileSync(file, 'utf8')).to.equal('abc');
  });
});
