import type { Consortium } from '@naru/network';
import { expect } from 'chai';
import { startFabricNetwork, type FabricNetwork } from '../../src/fabric/network.js';
import { withBankC } from '../support/bankC.js';
import { TestClient } from '../support/client.js';
import { VALID } from '../support/codes.js';
import { skipWithoutFabric } from '../support/fabricPrograms.js';
import { chaincodeFolder, testConsortium } from '../support/probeChaincode.js';
import { readHeight, ProbeClients } from '../support/probeNetwork.js';
import { temporaryDirectory } from '../support/temporaryDirectory.js';

const MEMBERS = ['ExportersMSP', 'BankAMSP'];

describe('an organisation that joins a running network of Fabric’s programs', () => {
  const clients = new ProbeClients();
  let directory: ReturnType<typeof temporaryDirectory> | undefined;
  let network: FabricNetwork | undefined;

  const start = async (consortium: Consortium, mayJoin: boolean): Promise<FabricNetwork> => {
    directory ??= temporaryDirectory();
    network = await startFabricNetwork({
      consortium,
      directory: directory.path,
      packageDirectory: chaincodeFolder('probe-chaincode'),
      ports: 'free',
      mayJoin,
    });
    return network;
  };

  const as = (mspId: string): TestClient => {
    if (!network) throw new Error('the network is not started');
    return clients.as(network.description, mspId);
  };

  before(async function () {
    skipWithoutFabric(this);
    const { processes } = await start(testConsortium(), false);
    await as('ExportersMSP').submit('put', ['before BankC', 'written by others'], { endorsers: MEMBERS });
    const pids = [...processes.values()].map(({ pid }) => pid);
    clients.close();
    const joined = await start(withBankC(testConsortium()), true);
    // No other process was stopped.
    expect([...joined.processes.values()].map(({ pid }) => pid)).to.include.members(pids);
  });

  after(async () => {
    clients.close();
    await network?.stop();
    directory?.remove();
  });

  it('has what was written before it', async () => {
    expect(await as('BankCMSP').evaluate('get', ['before BankC'])).to.equal('written by others');
    expect(await as('BankCMSP').evaluate('history', ['before BankC'])).to.contain('written by others');
  });

  it('submits, and its endorsement counts for the policy of the channel', async () => {
    const endorsers = ['BankCMSP', 'CustomsMSP'];
    expect((await as('BankCMSP').submit('put', ['from BankC', '1'], { endorsers })).code).to.equal(VALID);
    expect((await as('CarrierMSP').submit('put', ['for BankC', '2'], { endorsers })).code).to.equal(VALID);
  });

  it('has a collection that only it writes and reads', async () => {
    const content = 'of BankC alone';
    const options = { endorsers: ['BankCMSP'], transient: { content } };
    expect((await as('BankCMSP').submit('putPrivate', ['["BankCMSP"]', 'own'], options)).code).to.equal(VALID);
    const read = (): Promise<string> =>
      as('BankCMSP').evaluate('getPrivate', ['BankCMSP', 'own'], { endorsers: ['BankCMSP'] });
    expect(await read()).to.equal(content);
  });

  it('stays a member: the same command again changes nothing, and it is a member after a restart', async () => {
    const height = await readHeight(as('BankCMSP'));
    await start(withBankC(testConsortium()), true);
    expect(await readHeight(as('BankCMSP'))).to.equal(height);
    clients.close();
    await network?.stop();
    await start(withBankC(testConsortium()), false);
    expect(await as('BankCMSP').evaluate('get', ['before BankC'])).to.equal('written by others');
    const endorsers = ['BankCMSP', 'BankBMSP'];
    expect((await as('BankCMSP').submit('put', ['after a restart', '1'], { endorsers })).code).to.equal(VALID);
  });
});
