import { expect } from 'chai';
import { startFabricNetwork, type FabricNetwork, type FabricNetworkOptions } from '../../src/fabric/network.js';
import { readDescription } from '../../src/index.js';
import { requireValue } from '../../src/shared/requireValue.js';
import { TestClient } from '../support/client.js';
import { VALID } from '../support/codes.js';
import { skipWithoutFabric } from '../support/fabricPrograms.js';
import { chaincodeFolder, testConsortium } from '../support/probeChaincode.js';
import { readHeight } from '../support/probeNetwork.js';
import { temporaryDirectory } from '../support/temporaryDirectory.js';
import { until } from '../support/until.js';

const TWO = { endorsers: ['ExportersMSP', 'BankAMSP'] };
/** Ordering nodes, peers, chaincode servers. */
const RAFT_PROCESSES = 1 + 5 + 1;

describe('the network of Fabric’s programs', () => {
  let directory: ReturnType<typeof temporaryDirectory>;
  let network: FabricNetwork | undefined;

  before(function () {
    skipWithoutFabric(this);
    directory = temporaryDirectory();
  });

  after(async () => {
    await network?.stop();
    if (network) directory.remove();
  });

  const up = async (): Promise<{ network: FabricNetwork; steps: string[] }> => {
    const steps: string[] = [];
    const options: FabricNetworkOptions = {
      consortium: testConsortium(),
      directory: directory.path,
      packageDirectory: chaincodeFolder('probe-chaincode'),
      ports: 'free',
      onProgress: (what) => steps.push(what),
    };
    const started = await startFabricNetwork(options);
    network = started;
    return { network: started, steps };
  };

  const pidsOf = ({ processes }: FabricNetwork): (number | undefined)[] =>
    [...processes.values()].map(({ pid }) => pid);

  /** Does something with a client of an organisation's first user. */
  const as = async <T>(mspId: string, use: (client: TestClient) => Promise<T>): Promise<T> => {
    const client = TestClient.connect(readDescription(directory.path), mspId);
    return use(client).finally(() => {
      client.close();
    });
  };

  it('starts from nothing, and every organisation submits at once', async () => {
    const { network, steps } = await up();
    expect(steps.at(-1)).to.equal('every organisation endorses and submits');
    expect(pidsOf(network)).to.have.length(RAFT_PROCESSES).and.to.satisfy(allRun);
    expect(readDescription(directory.path)).to.deep.equal(network.description);
    for (const { mspId } of network.description.organizations) {
      const { code } = await as(mspId, (client) => client.submit('put', [`from ${mspId}`, '1'], TWO));
      expect(code, mspId).to.equal(VALID);
    }
  });

  it('stays as it is if it is started twice', async () => {
    const before = pidsOf((await up()).network);
    const height = await as('BankAMSP', readHeight);
    const again = await up();
    expect(pidsOf(again.network)).to.deep.equal(before);
    expect(await as('BankAMSP', readHeight)).to.equal(height);
  });

  it('takes every organisation’s transactions as soon as it is up again after its ordering node was killed', async () => {
    const { network } = await up();
    await requireValue(network.processes.get('orderer1'), 'the ordering node').kill();
    await up();
    const mspIds = network.description.organizations.map(({ mspId }) => mspId);
    const submit = (mspId: string): Promise<{ code: number }> =>
      as(mspId, (client) => client.submit('put', [`after the ordering node’s kill, from ${mspId}`, '1'], TWO));
    const codes = await Promise.all(mspIds.map(async (mspId) => (await submit(mspId)).code));
    expect(codes).to.deep.equal(mspIds.map(() => VALID));
  });

  it('continues with its data after everything was killed', async () => {
    const { network } = await up();
    const height = await as('BankAMSP', readHeight);
    const { code } = await as('ExportersMSP', (client) => client.submit('put', ['before the kill', 'kept'], TWO));
    expect(code).to.equal(VALID);
    await Promise.all([...network.processes.values()].map((daemon) => daemon.kill()));
    expect(pidsOf(network)).to.satisfy((pids: unknown[]) => pids.every((pid) => pid === undefined));
    await up();
    // A peer that had not written the block before the kill fetches it again.
    for (const mspId of ['BankAMSP', 'CustomsMSP'])
      await until(`${mspId} has every block`, async () => (await as(mspId, readHeight)) === height + 1);
    expect(await as('CustomsMSP', (client) => client.evaluate('get', ['before the kill']))).to.equal('kept');
    expect((await as('BankBMSP', (client) => client.submit('put', ['after the kill', '1'], TWO))).code).to.equal(VALID);
  });

  it('ends all its processes when it is stopped', async () => {
    const { network } = await up();
    await network.stop();
    expect(pidsOf(network)).to.satisfy((pids: unknown[]) => pids.every((pid) => pid === undefined));
  });
});

function allRun(pids: readonly unknown[]): boolean {
  return pids.every((pid) => typeof pid === 'number');
}
