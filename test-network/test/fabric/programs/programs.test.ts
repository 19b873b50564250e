import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { findPrograms } from '../../../src/fabric/programs/programs.js';
import { catchRejection } from '../../support/catchRejection.js';
import { temporaryDirectory } from '../../support/temporaryDirectory.js';

const FILES = [
  ...['peer', 'orderer', 'configtxgen', 'configtxlator', 'osnadmin'].map((name) => `bin/${name}`),
  ...['config/core.yaml', 'config/orderer.yaml'],
  ...['detect', 'build', 'release'].map((name) => `builders/ccaas/bin/${name}`),
];

describe('finding Fabric’s programs', () => {
  let directory: ReturnType<typeof temporaryDirectory>;

  beforeEach(() => {
    directory = temporaryDirectory();
  });

  afterEach(() => {
    directory.remove();
  });

  /** Makes an unpacked release whose programs only print a version. */
  const unpack = (version: string, ...without: string[]): string => {
    for (const name of FILES.filter((file) => !without.includes(file))) {
      const file = join(directory.path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `#!/bin/sh\necho 'peer:'\necho ' Version: v${version}'\n`);
      chmodSync(file, 0o755);
    }
    return directory.path;
  };

  it('looks in FABRIC_HOME and asks for the version', async () => {
    const home = unpack('3.1.5');
    const programs = await findPrograms({ FABRIC_HOME: home });
    expect(programs.version).to.deep.equal([3, 1, 5]);
    expect(programs.path('orderer')).to.equal(join(home, 'bin', 'orderer'));
    expect(programs.configDirectory).to.equal(join(home, 'config'));
    expect(programs.ccaasBuilder).to.equal(join(home, 'builders', 'ccaas'));
  });

  it('looks on the PATH if FABRIC_HOME is not set', async () => {
    const home = unpack('2.5.9');
    const programs = await findPrograms({ PATH: `/nowhere:${join(home, 'bin')}` });
    expect(programs.version).to.deep.equal([2, 5, 9]);
  });

  it('names everything that a release lacks, and what to download', async () => {
    const home = unpack('3.1.5', 'bin/osnadmin', 'config/core.yaml');
    const { message } = await catchRejection(findPrograms({ FABRIC_HOME: home }));
    expect(message).to.contain(`${home} lacks bin/osnadmin, config/core.yaml.`);
    expect(message).to.match(/Download hyperledger-fabric-\S+-3\.1\.5\.tar\.gz from https:\S+/);
    expect(message).to.contain('set FABRIC_HOME to the folder');
  });

  it('says where it has looked if it finds nothing', async () => {
    const home = join(directory.path, 'absent');
    const absent = await catchRejection(findPrograms({ FABRIC_HOME: home }));
    expect(absent.message).to.contain(`FABRIC_HOME is ${home}, but there is no such folder.`);
    const nowhere = await catchRejection(findPrograms({ PATH: directory.path }));
    expect(nowhere.message).to.contain('neither in FABRIC_HOME nor on the PATH');
  });
});
