import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { revokeCertificate } from '../../src/identity/revocation.js';
import { preparePeerOrganization } from '../../src/identity/organizationMaterial.js';
import { readDescription, type ChaincodeServer } from '../../src/index.js';
import { TestClient } from '../support/client.js';
import { NetworkProcess } from '../support/networkProcess.js';
import { startTestChaincode } from '../support/probeChaincode.js';
import { temporaryDirectory } from '../support/temporaryDirectory.js';
import { until } from '../support/until.js';

const TWO = { endorsers: ['ExportersMSP', 'BankAMSP'] };

describe('the embedded network as a process', () => {
  let chaincode: ChaincodeServer;
  let directory: ReturnType<typeof temporaryDirectory>;
  let running: NetworkProcess[];

  const start = (): NetworkProcess => {
    const address = ['--chaincode-address', chaincode.address];
    const network = new NetworkProcess('--directory', directory.path, ...address, '--ports', 'free');
    running.push(network);
    return network;
  };

  beforeEach(async () => {
    running = [];
    directory = temporaryDirectory();
    chaincode = await startTestChaincode('probe-chaincode', directory.path);
  });

  afterEach(async () => {
    for (const network of running) network.signal('SIGKILL');
    await Promise.all(running.map((network) => network.exited()));
    await chaincode.stop();
    directory.remove();
  });

  it('says when it is ready, describes itself in network.json, and ends in order on SIGTERM', async () => {
    const network = start();
    const { height, description } = await network.ready();
    expect(height).to.equal(1);
    expect(readDescription(directory.path)).to.deep.equal(description);
    network.signal('SIGTERM');
    expect(await network.exited()).to.equal(0);
    expect(existsSync(join(directory.path, 'lock.pid'))).to.equal(false);
  });

  it('does not open a directory that another process has opened', async () => {
    await start().ready();
    const second = start();
    expect(await second.exited()).to.equal(1);
    expect(second.errors).to.match(/is in use by process \d+/);
  });

  it('names every wrong argument', async () => {
    const network = new NetworkProcess('--chaincode-address', 'nowhere', '--ports', 'some');
    running.push(network);
    expect(await network.exited()).to.equal(1);
    for (const name of ['directory', 'chaincode-address', 'ports']) expect(network.errors).to.contain(name);
  });

  it('reads the revocation lists again on SIGHUP', async () => {
    const network = start();
    const { description } = await network.ready();
    const client = TestClient.connect(description, 'BankAMSP', { userName: 'officer' });
    expect(await client.evaluate('nothing')).to.equal('nothing');
    const material = await preparePeerOrganization(join(directory.path, 'crypto'), 'bank-a.trade');
    const officer = description.organizations.find(({ mspId }) => mspId === 'BankAMSP')?.users.officer;
    await revokeCertificate(material, officer?.certificate ?? '');
    network.signal('SIGHUP');
    await until('the officer is refused', () =>
      client.evaluate('nothing').then(
        () => false,
        () => true,
      ),
    );
    client.close();
  });

  it('has lost nothing that it acknowledged when it is killed amid submitting', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const network = start();
      const { description } = await network.ready();
      const client = TestClient.connect(description, 'ExportersMSP');
      for (const key of acknowledged) expect(await client.evaluate('get', [key]), key).to.equal(key);
      const enough = acknowledged.length + 12;
      const submitters = Array.from({ length: 6 }, async (_, submitter) => {
        for (let number = 0; ; number += 1) {
          const key = `round ${round}, submitter ${submitter}, number ${number}`;
          const { code } = await client.submit('put', [key, key], TWO);
          if (code === 0) acknowledged.push(key);
        }
      });
      const ended = Promise.allSettled(submitters);
      await until('enough is acknowledged', () => acknowledged.length >= enough);
      network.signal('SIGKILL');
      await network.exited();
      await ended;
      client.close();
    }
    expect(acknowledged).to.have.length.of.at.least(36);
    const { description } = await start().ready();
    const client = TestClient.connect(description, 'CustomsMSP');
    for (const key of acknowledged) expect(await client.evaluate('get', [key]), key).to.equal(key);
    client.close();
  });
});
