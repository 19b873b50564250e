import { createServer } from 'node:net';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { readDescription, startEmbeddedNetwork } from '../../src/index.js';
import { freePort } from '../support/freePort.js';
import { testConsortium } from '../support/probeChaincode.js';
import { catchRejection } from '../support/catchRejection.js';
import { temporaryDirectory } from '../support/temporaryDirectory.js';

describe('starting the embedded network', () => {
  let directory: ReturnType<typeof temporaryDirectory>;

  beforeEach(() => {
    directory = temporaryDirectory();
  });

  afterEach(() => {
    directory.remove();
  });

  const options = (): { directory: string; chaincodeAddress: string } => ({
    directory: directory.path,
    chaincodeAddress: '127.0.0.1:1',
  });

  it('needs no chaincode server', async () => {
    const network = await startEmbeddedNetwork({ ...options(), consortium: testConsortium(), ports: 'free' });
    expect(network.height).to.equal(1);
    await Promise.all([network.stop(), network.stop()]);
  });

  it('takes the consortium’s ports, and names one that is not free', async () => {
    const consortium = testConsortium();
    const ports = await Promise.all(consortium.organizations.map(() => freePort()));
    const organizations = consortium.organizations.map((organization, index) => ({
      ...organization,
      ports: { ...organization.ports, peer: ports[index] ?? 0 },
    }));
    const other = createServer().listen(ports[1], '127.0.0.1');
    await once(other, 'listening');
    const start = (): ReturnType<typeof startEmbeddedNetwork> =>
      startEmbeddedNetwork({ ...options(), consortium: { ...consortium, organizations } });
    const error = await catchRejection(start());
    expect(error.message).to.contain(`peer0.bank-a.trade cannot listen on 127.0.0.1:${String(ports[1])}`);
    expect(error.message).to.contain('give the organisation another port in the consortium’s data');
    other.close();
    await once(other, 'close');
    const network = await start();
    const endpoints = network.description.organizations.map(({ peer }) => peer.endpoint);
    expect(endpoints).to.deep.equal(ports.map((port) => `127.0.0.1:${port}`));
    await network.stop();
  });

  it('is refused in a directory that this process has already opened', async () => {
    const network = await startEmbeddedNetwork({ ...options(), consortium: testConsortium(), ports: 'free' });
    const error = await catchRejection(
      startEmbeddedNetwork({ ...options(), consortium: testConsortium(), ports: 'free' }),
    );
    expect(error.message).to.contain(`is in use by process ${process.pid}`);
    await network.stop();
  });

  it('ignores the lock of a process that is gone', async () => {
    writeFileSync(join(directory.path, 'lock.pid'), '4194305');
    const network = await startEmbeddedNetwork({ ...options(), consortium: testConsortium(), ports: 'free' });
    await network.stop();
  });

  it('describes itself to other processes, which check what they read', async () => {
    const network = await startEmbeddedNetwork({ ...options(), consortium: testConsortium(), ports: 'free' });
    await network.stop();
    expect(readDescription(directory.path)).to.deep.equal(network.description);
    writeFileSync(
      join(directory.path, 'network.json'),
      JSON.stringify({ ...network.description, kind: 'other', channel: 1 }),
    );
    expect(() => readDescription(directory.path)).to.throw(/kind[^]*channel/);
  });
});
