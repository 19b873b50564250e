import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { readLogTail } from '../../src/shared/readLogTail.js';
import { temporaryDirectory } from '../support/temporaryDirectory.js';

describe('the end of a log', () => {
  const directory = temporaryDirectory();
  const file = join(directory.path, 'part.log');
  after(() => {
    directory.remove();
  });

  it('is what the program says, without stacks, and without the JSON around it', () => {
    const err = { type: 'Error', message: 'no peer', stack: 'Error: no peer\n    at connect (wire.js:1:1)' };
    const lines = [JSON.stringify({ level: 50, msg: 'The blocks stopped coming', err }), 'Error: the port is taken'];
    writeFileSync(file, [...lines, '    at listen (net.js:2:2)', '', '{"not": a log}', ''].join('\n'));
    expect(readLogTail(file)).to.equal(
      `The end of ${file}:\nThe blocks stopped coming: no peer\nError: the port is taken\n{"not": a log}`,
    );
  });

  it('is a few lines, none of them long', () => {
    writeFileSync(file, `${'x'.repeat(10_000)}\n`.repeat(100));
    expect(readLogTail(file).length).to.be.lessThan(6_000);
  });

  it('leaves out what an earlier run has written', () => {
    writeFileSync(file, 'earlier\nlater\n');
    expect(readLogTail(file, 'earlier\n'.length)).to.equal(`The end of ${file}:\nlater`);
    expect(readLogTail(file, 'earlier\nlater\n'.length)).to.equal(`It wrote nothing to ${file}.`);
  });

  it('is told to be gone if the file is', () => {
    expect(readLogTail(join(directory.path, 'other.log'))).to.equal('Its log is gone.');
  });
});
