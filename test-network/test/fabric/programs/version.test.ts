import { expect } from 'chai';
import { chooseChannelCapability, parseVersion, requireVersion } from '../../../src/fabric/programs/version.js';

describe('the version of Fabric’s programs', () => {
  it('is read from what `peer version` prints, with and without a v', () => {
    expect(parseVersion('peer:\n Version: v3.1.5\n Commit SHA: 1234567\n')).to.deep.equal([3, 1, 5]);
    expect(parseVersion('peer:\n Version: 2.5.12\n')).to.deep.equal([2, 5, 12]);
  });

  it('is not guessed if the program prints none', () => {
    expect(() => parseVersion('development build\n')).to.throw(
      'The program peer does not print its version. It prints:\ndevelopment build',
    );
  });

  it('is new enough for Raft from 2.5 on, and for SmartBFT from 3.0 on', () => {
    expect(() => {
      requireVersion([2, 5, 0], 'raft');
      requireVersion([3, 0, 0], 'bft');
    }).not.to.throw();
  });

  it('is refused if it is older, and the error says what to do', () => {
    expect(() => {
      requireVersion([2, 4, 9], 'raft');
    }).to.throw(/^This network needs Hyperledger Fabric 2\.5\.0 or newer; this is 2\.4\.9\. Install 3\.1\.5/);
    expect(() => {
      requireVersion([2, 5, 12], 'bft');
    }).to.throw(/^SmartBFT ordering needs Hyperledger Fabric 3\.0\.0 or newer; this is 2\.5\.12\./);
  });

  it('decides which capability the channel has', () => {
    expect(chooseChannelCapability([2, 5, 12])).to.equal('V2_0');
    expect(chooseChannelCapability([3, 0, 0])).to.equal('V3_0');
  });
});
