import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { lockDirectory } from '../../src/database/directoryLock.js';
import { temporaryDirectory } from '../support/gatewayUnderTest.js';

/** No process has a number above Linux's largest. */
const NO_PROCESS = '4194305';

describe('lockDirectory', () => {
  const { directory, remove } = temporaryDirectory();
  const file = join(directory, 'gateway.pid');
  after(remove);

  it('lets one in at a time, and the next after it', () => {
    const unlock = lockDirectory(directory);
    expect(() => lockDirectory(directory)).to.throw(`Another gateway uses ${directory}`);
    unlock();
    lockDirectory(directory)();
    expect(existsSync(file)).to.equal(false);
  });

  it('refuses where another process that runs holds the lock', () => {
    writeFileSync(file, String(process.ppid));
    expect(() => lockDirectory(directory)).to.throw('Another gateway');
  });

  it('takes over the lock of a process that is gone, or of one that had this number before', () => {
    for (const gone of [NO_PROCESS, String(process.pid), 'not a number']) {
      writeFileSync(file, gone);
      lockDirectory(directory)();
    }
  });
});
