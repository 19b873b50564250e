import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { expect } from 'chai';
import { describeRunningNetwork } from '../../src/fabric/runningNetwork.js';
import { type NetworkDescription, writeDescription } from '../../src/index.js';
import { freePort } from '../support/freePort.js';
import { temporaryDirectory } from '../support/temporaryDirectory.js';

const UP = 'npm run network -- up --fabric';

describe('the description of a Fabric network that runs', () => {
  let directory: ReturnType<typeof temporaryDirectory>;
  let peer: Server;
  let port: number;
  beforeEach(async () => {
    directory = temporaryDirectory();
    port = await freePort();
    peer = createServer().listen(port, '127.0.0.1');
    await once(peer, 'listening');
  });
  afterEach(() => {
    directory.remove();
    peer.close();
  });

  const describedWith = (...ports: number[]): NetworkDescription => {
    const description: NetworkDescription = {
      kind: 'fabric',
      channel: 'trade',
      chaincode: 'naru',
      organizations: ports.map((each) => ({
        name: `Org${each}`,
        mspId: `Org${each}MSP`,
        domain: 'org.trade',
        cryptoDirectory: directory.path,
        peer: { endpoint: `127.0.0.1:${each}`, hostAlias: 'peer0.org.trade', tlsCaCertificate: 'ca.pem' },
        users: {},
      })),
    };
    writeDescription(directory.path, description);
    return description;
  };

  const refusal = (): Promise<unknown> => describeRunningNetwork(directory.path).catch((error: unknown) => error);

  it('is the written one if its peers answer', async () => {
    const written = describedWith(port);
    expect(await describeRunningNetwork(directory.path)).to.deep.equal(written);
  });

  it('does not exist if no network was started', async () => {
    expect(await refusal()).to.have.property(
      'message',
      `There is no Fabric network in ${directory.path}. Start one: ${UP}`,
    );
  });

  it('is refused if a peer does not answer; the error names the peer and says what to do', async () => {
    const silent = await freePort();
    describedWith(port, silent);
    const message = `The Fabric network does not run: no peer answers at 127.0.0.1:${silent}. Start it again: ${UP}`;
    expect(await refusal()).to.have.property('message', message);
  });
});
