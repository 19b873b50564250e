import { expect } from 'chai';
import { inheritedEnvironment, runProgram } from '../../../src/fabric/run/runProgram.js';
import { catchRejection } from '../../support/catchRejection.js';

const run = (script: string, settings: Record<string, string> = {}): Promise<string> =>
  runProgram(process.execPath, ['-e', script], settings);

describe('running a program', () => {
  it('gives its standard output', async () => {
    expect(await run('console.error("not this"); console.log("this")')).to.equal('this\n');
  });

  it('gives it the settings, and no variable that would configure Fabric in another way', async () => {
    process.env['CORE_PEER_ID'] = 'from outside';
    try {
      expect(inheritedEnvironment()).not.to.have.property('CORE_PEER_ID');
      const printed = await run('console.log(process.env.CORE_PEER_ID, process.env.CORE_PEER_ADDRESS)', {
        CORE_PEER_ADDRESS: 'from the settings',
      });
      expect(printed).to.equal('undefined from the settings\n');
    } finally {
      delete process.env['CORE_PEER_ID'];
    }
  });

  it('fails with the end of its output', async () => {
    const { message } = await catchRejection(run('console.error("what went wrong"); process.exit(1)'));
    expect(message).to.match(/^node .*failed: what went wrong$/s);
  });

  it('fails with the reason if it cannot be started', async () => {
    const { message } = await catchRejection(runProgram('/absent/peer', ['version'], {}));
    expect(message).to.contain('peer version failed: ').and.to.contain('ENOENT');
  });
});
