import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { readText, writeSecret } from '../../src/shared/files.js';
import { temporaryDirectory } from '../support/temporaryDirectory.js';

/** A device of Linux on which there is never any space. */
const FULL_DISK = '/dev/full';

describe('writing a file', () => {
  it('names the file and the remedy if the disk is full, keeps what was there, and works when there is space', function () {
    if (!existsSync(FULL_DISK)) this.skip();
    const { path: directory, remove } = temporaryDirectory();
    const path = join(directory, 'secret');
    writeSecret(path, 'first');
    symlinkSync(FULL_DISK, `${path}.partial`);
    expect(() => {
      writeSecret(path, 'second');
    }).to.throw(`${path} cannot be written: ENOSPC: no space left on device, write. Free space on its disk`);
    expect(readText(path)).to.equal('first');
    rmSync(`${path}.partial`);
    writeSecret(path, 'second');
    expect(readText(path)).to.equal('second');
    remove();
  });
});
