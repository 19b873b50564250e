import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { keptSecret } from '../../src/config/keptSecret.js';
import { temporaryDirectory } from '../support/gatewayUnderTest.js';

const OWNER_ALONE = 0o600;
const SECRET = '0123456789abcdef'.repeat(4);
const MODULE = new URL('../../src/config/keptSecret.js', import.meta.url).href;

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
    writeFileSync(file, `${SECRET}\n`, { mode: OWNER_ALONE });
    expect(keptSecret(file)).to.equal(SECRET);
  });

  it('is in a directory that others can no longer enter, though it was there before and they could', () => {
    const folder = join(directory, 'open');
    mkdirSync(folder, { mode: 0o755 });
    keptSecret(join(folder, 'secret'));
    expect(statSync(folder).mode & 0o777).to.equal(0o700);
    expect(readdirSync(folder)).to.deep.equal(['secret']);
  });

  it('is not taken from a file that others can read or change, and the message says what to do', () => {
    for (const mode of [0o644, 0o604, 0o620]) {
      const file = join(directory, `mode-${mode.toString(8)}`);
      writeFileSync(file, SECRET);
      chmodSync(file, mode);
      expect(() => keptSecret(file)).to.throw(
        `Other accounts can read or change ${file}, which holds a secret: chmod 600`,
      );
    }
  });

  it('is not taken from a file that was cut off, as a full disk leaves it', () => {
    const file = join(directory, 'cut');
    const damages = ['', 'abc', SECRET.slice(0, 32), '\0'.repeat(64), '0'.repeat(64), `${SECRET}00`];
    for (const damaged of damages) {
      writeFileSync(file, damaged, { mode: OWNER_ALONE });
      expect(() => keptSecret(file), damaged).to.throw(`${file} holds no whole secret: restore it from a backup`);
      expect(readFileSync(file, 'utf8')).to.equal(damaged);
    }
  });

  it('is absent if it could not be written whole, and is made at the next start', () => {
    const folder = join(directory, 'full');
    const file = join(folder, 'secret');
    keptSecret(join(folder, 'other'));
    // A limit to the size of files is met like the end of a disk.
    const program = `import { keptSecret } from ${JSON.stringify(MODULE)}; keptSecret(${JSON.stringify(file)});`;
    const limited = `ulimit -f 0; exec "$0" --input-type=module -e "$1"`;
    const { status, stderr } = spawnSync('bash', ['-c', limited, process.execPath, program], { encoding: 'utf8' });
    expect(status).not.to.equal(0);
    expect(existsSync(file), stderr).to.equal(false);
    expect(keptSecret(file)).to.match(/^[0-9a-f]{64}$/);
  });
});
