import { expect } from 'chai';
import { startChaincodeServer, startEmbeddedNetwork } from '../../src/index.js';
import { freePort } from '../support/freePort.js';
import { chaincodeFolder, testConsortium } from '../support/probeChaincode.js';
import { catchRefusal, catchRejection } from '../support/catchRejection.js';
import { temporaryDirectory } from '../support/temporaryDirectory.js';
import { TestClient } from '../support/client.js';

describe('the chaincode server', () => {
  it('must register with the id that the network expects', async () => {
    const { path, remove } = temporaryDirectory();
    const chaincode = await startChaincodeServer({
      packageDirectory: chaincodeFolder('probe-chaincode'),
      chaincodeId: 'another_1',
      port: await freePort(),
      logFile: `${path}/chaincode.log`,
    });
    const options = { consortium: testConsortium(), directory: path, ports: 'free' as const };
    const network = await startEmbeddedNetwork({ ...options, chaincodeAddress: chaincode.address });
    const client = TestClient.connect(network.description, 'BankAMSP');
    expect((await catchRefusal(client.evaluate('nothing'))).details.join()).to.contain(
      'the chaincode registered as another_1',
    );
    client.close();
    await network.stop();
    await chaincode.stop();
    remove();
  });

  it('that does not start shows why', async () => {
    const { path, remove } = temporaryDirectory();
    const start = startChaincodeServer({
      packageDirectory: chaincodeFolder('broken-chaincode'),
      chaincodeId: 'broken_1',
      port: await freePort(),
      logFile: `${path}/chaincode.log`,
    });
    expect((await catchRejection(start)).message).to.contain('this chaincode does not load');
    remove();
  });
});
