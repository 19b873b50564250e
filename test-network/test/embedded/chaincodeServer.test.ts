import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { startChaincodeServer, startEmbeddedNetwork } from '../../src/index.js';
import { VALID } from '../support/codes.js';
import { freePort } from '../support/freePort.js';
import { chaincodeFolder, ProbeNetwork, startTestChaincode, testConsortium } from '../support/probeNetwork.js';
import { refusalOf, rejectionOf } from '../support/rejection.js';
import { temporaryDirectory } from '../support/temporaryDirectory.js';
import { TestClient } from '../support/client.js';

const portOf = (address: string): number => Number(address.split(':')[1]);

describe('the chaincode server', () => {
  describe('of all organisations', () => {
    let probe: ProbeNetwork;

    before(async () => {
      probe = await ProbeNetwork.start();
    });

    after(() => probe.stop());

    it('may be killed: calls fail at once, and succeed again when it is back', async () => {
      const client = probe.as('ExportersMSP');
      await client.submit('put', ['before', '1']);
      process.kill(probe.chaincode.pid, 'SIGKILL');
      expect((await probe.chaincode.exited)?.message).to.contain('was ended by SIGKILL');
      const { code, details } = await refusalOf(client.evaluate('get', ['before']));
      expect(code).to.equal(status.ABORTED);
      expect(details.join()).to.contain('could not launch chaincode naru_1');
      const again = await startTestChaincode('probe-chaincode', probe.directory, portOf(probe.chaincode.address));
      expect(await client.evaluate('get', ['before'])).to.equal('1');
      await again.stop();
      expect(await again.exited).to.equal(undefined);
    });
  });

  describe('of one organisation', () => {
    let probe: ProbeNetwork;
    let modified: Awaited<ReturnType<typeof startTestChaincode>>;

    before(async () => {
      const { path, remove } = temporaryDirectory();
      modified = await startTestChaincode('modified-chaincode', path);
      remove();
      probe = await ProbeNetwork.start({ chaincodeAddressOf: { CarrierMSP: modified.address } });
    });

    after(async () => {
      await probe.stop();
      await modified.stop();
    });

    it('may be modified: its results do not match those of the others', async () => {
      const submit = probe.as('CarrierMSP').submit('put', ['k', 'v'], { endorsers: ['CarrierMSP', 'BankAMSP'] });
      const { details } = await refusalOf(submit);
      expect(details).to.deep.equal(['CarrierMSP: ProposalResponsePayloads do not match']);
    });

    it('does not change what the others endorse', async () => {
      const endorsers = ['BankAMSP', 'CustomsMSP'];
      expect((await probe.as('CarrierMSP').submit('put', ['k', 'v'], { endorsers })).code).to.equal(VALID);
      expect(await probe.as('CustomsMSP').evaluate('get', ['k'])).to.equal('v');
    });
  });

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
    expect((await refusalOf(client.evaluate('nothing'))).details.join()).to.contain(
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
    expect((await rejectionOf(start)).message).to.contain('this chaincode does not load');
    remove();
  });
});
