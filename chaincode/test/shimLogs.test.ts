import { expect } from 'chai';
import { Shim } from 'fabric-shim';
import { silenceHiddenLevels } from '../src/shimLogs';

describe('The logger of the shim', () => {
  const logger = Shim.newLogger('lib/handler.js');

  /** Whether a message at this level is handed on to be formatted. */
  const works = (level: 'debug' | 'error'): boolean => {
    let works = false;
    logger.write = () => (works = true);
    logger[level]('a message');
    Reflect.deleteProperty(logger, 'write');
    return works;
  };

  it('does nothing for a level that is not shown, and writes the other levels', () => {
    // Whatever was loaded before may have silenced it; what is its own comes from the prototype then.
    Reflect.deleteProperty(logger, 'debug');
    expect(works('debug')).to.equal(true);
    silenceHiddenLevels();
    expect(works('debug')).to.equal(false);
    expect(works('error')).to.equal(true);
  });
});
