import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { findAuthorityProgram } from '../../../src/fabric/programs/authorityProgram.js';
import { temporaryDirectory } from '../../support/temporaryDirectory.js';

describe('finding Fabric CA’s program', () => {
  let directory: ReturnType<typeof temporaryDirectory>;

  beforeEach(() => {
    directory = temporaryDirectory();
  });

  afterEach(() => {
    directory.remove();
  });

  /** Makes an unpacked release with the program, in a folder with this name. */
  const unpack = (name: string): { home: string; program: string } => {
    const home = join(directory.path, name);
    const program = join(home, 'bin', 'fabric-ca-server');
    mkdirSync(join(home, 'bin'), { recursive: true });
    writeFileSync(program, '');
    return { home, program };
  };

  it('looks in FABRIC_CA_HOME, then in FABRIC_HOME, then on the PATH', () => {
    const [first, second, third] = [unpack('ca'), unpack('fabric'), unpack('path')];
    const PATH = `/nowhere:${join(third.home, 'bin')}`;
    const both = { FABRIC_CA_HOME: first.home, FABRIC_HOME: second.home, PATH };
    expect(findAuthorityProgram(both)).to.equal(first.program);
    expect(findAuthorityProgram({ ...both, FABRIC_CA_HOME: directory.path })).to.equal(second.program);
    expect(findAuthorityProgram({ FABRIC_CA_HOME: '', PATH })).to.equal(third.program);
  });

  it('says where it has looked if it finds nothing, and what to download', () => {
    expect(() => findAuthorityProgram({ FABRIC_HOME: directory.path, PATH: '/nowhere' }))
      .to.throw('fabric-ca-server is neither in FABRIC_CA_HOME nor in FABRIC_HOME nor on the PATH.')
      .with.property('message')
      .that.matches(
        /Download hyperledger-fabric-ca-\S+-1\.5\.21\.tar\.gz from https:\S+fabric-ca\S+, unpack it and set/,
      );
  });
});
