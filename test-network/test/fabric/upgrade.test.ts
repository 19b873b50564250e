import type { Consortium } from '@naru/network';
import { expect } from 'chai';
import { startFabricNetwork, type FabricNetwork } from '../../src/fabric/network.js';
import { requireValue } from '../../src/shared/requireValue.js';
import { catchRejection } from '../support/catchRejection.js';
import { VALID } from '../support/codes.js';
import { skipWithoutFabric } from '../support/fabricPrograms.js';
import { chaincodeFolder, testConsortium } from '../support/probeChaincode.js';
import { ProbeClients } from '../support/probeNetwork.js';
import { temporaryDirectory } from '../support/temporaryDirectory.js';

const TWO = { endorsers: ['ExportersMSP', 'BankAMSP'] };

describe('the upgrade of the chaincode on Fabric', () => {
  const clients = new ProbeClients();
  let directory: ReturnType<typeof temporaryDirectory> | undefined;
  let network: FabricNetwork | undefined;

  const start = async (sequence: number): Promise<FabricNetwork> => {
    directory ??= temporaryDirectory();
    const consortium = testConsortium();
    const chaincode: Consortium['chaincode'] = { ...consortium.chaincode, version: `${sequence}`, sequence };
    network = await startFabricNetwork({
      consortium: { ...consortium, chaincode },
      directory: directory.path,
      packageDirectory: chaincodeFolder('probe-chaincode'),
      ports: 'free',
    });
    return network;
  };

  before(function () {
    skipWithoutFabric(this);
  });

  after(async () => {
    clients.close();
    await network?.stop();
    directory?.remove();
  });

  it('keeps the data, and every organisation submits at once', async () => {
    const { processes, description } = await start(1);
    await clients.as(description, 'ExportersMSP').submit('put', ['before', 'kept'], TWO);
    await requireValue(processes.get('chaincode'), 'the chaincode server').stop();
    await start(2);
    const submit = async (mspId: string): Promise<number> =>
      (await clients.as(description, mspId).submit('put', [`from ${mspId}`, '1'], TWO)).code;
    const codes = await Promise.all(description.organizations.map(({ mspId }) => submit(mspId)));
    expect(codes).to.deep.equal(codes.map(() => VALID));
    expect(await clients.as(description, 'BankAMSP').evaluate('get', ['before'])).to.equal('kept');
  });

  it('is not taken back by older data', async () => {
    const { message } = await catchRejection(start(1));
    expect(message).to.contain('The channel uses sequence 2 of the chaincode, but the consortium’s data say 1.');
  });
});
