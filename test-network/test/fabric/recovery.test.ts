import { expect } from 'chai';
import { z } from 'zod';
import { requireValue } from '../../src/shared/requireValue.js';
import { startFabricNetwork, type FabricNetwork } from '../../src/fabric/network.js';
import { EndlessSubmissions } from '../support/endlessSubmissions.js';
import { skipWithoutFabric } from '../support/fabricPrograms.js';
import { chaincodeFolder, testConsortium } from '../support/probeChaincode.js';
import { readHeight, ProbeClients } from '../support/probeNetwork.js';
import { temporaryDirectory } from '../support/temporaryDirectory.js';
import { until } from '../support/until.js';

/** Ten processes and thousands of transactions need this long on a busy machine. */
const TEST_MS = 300_000;
const TOGETHER = 64;
/** The number of transactions that are acknowledged before the kill, and again afterwards. */
const SOME = 200;
const CAUGHT_UP_WITHIN_MS = 60_000;

const ENDORSERS = ['ExportersMSP', 'BankAMSP'];
const History = z.array(z.looseObject({ txId: z.string(), value: z.string() }));

for (const consensus of ['raft', 'bft'] as const)
  describe(`a process that is killed under load, with ${consensus} ordering`, function () {
    this.timeout(TEST_MS);
    const clients = new ProbeClients();
    let directory: ReturnType<typeof temporaryDirectory> | undefined;
    let network: FabricNetwork;

    before(async function () {
      skipWithoutFabric(this);
      directory = temporaryDirectory();
      network = await startFabricNetwork({
        consortium: testConsortium(),
        directory: directory.path,
        packageDirectory: chaincodeFolder('probe-chaincode'),
        consensus,
        ports: 'free',
      });
    });

    after(async () => {
      if (directory === undefined) return;
      clients.close();
      await network.stop();
      directory.remove();
    });

    const heights = (): Promise<number[]> => {
      const { organizations } = network.description;
      return Promise.all(organizations.map(({ mspId }) => readHeight(clients.as(network.description, mspId))));
    };

    /** Checks that every organisation has each acknowledged key, written once, by the acknowledged transaction. */
    const expectOnceEverywhere = async (acknowledged: ReadonlyMap<string, string>): Promise<void> => {
      const isLevel = async (): Promise<boolean> => new Set(await heights()).size === 1;
      await until('all peers have all blocks', isLevel, CAUGHT_UP_WITHIN_MS);
      for (const mspId of ['ExportersMSP', 'BankAMSP', 'CustomsMSP']) {
        const client = clients.as(network.description, mspId);
        for (const [key, txId] of acknowledged) {
          const history = History.parse(JSON.parse(await client.evaluate('history', [key], { endorsers: [mspId] })));
          expect(history.map((entry) => [entry.txId, entry.value])).to.deep.equal([[txId, key]]);
        }
      }
    };

    /** Kills a process during submissions, and starts it again. `meanwhile` runs between the two. */
    const killAmid = async (name: string, meanwhile?: (load: EndlessSubmissions) => Promise<void>): Promise<void> => {
      const daemon = requireValue(network.processes.get(name), name);
      const client = clients.as(network.description, 'ExportersMSP');
      const load = new EndlessSubmissions(client, `${consensus} ${name}`, TOGETHER, ENDORSERS);
      try {
        await load.more(SOME);
        await daemon.kill();
        await meanwhile?.(load);
        daemon.start(false);
        await daemon.ready();
        await load.more(SOME);
      } finally {
        await load.stop();
      }
      if (!meanwhile) expect(load.refused).to.be.greaterThan(0);
      await expectOnceEverywhere(load.acknowledged);
    };

    if (consensus === 'raft') {
      for (const [what, name] of [
        ['an endorsing peer', 'peer0.bank-a.trade'],
        ['the peer that clients use', 'peer0.exporters.trade'],
        ['the one ordering node', 'orderer1'],
        ['the chaincode server', 'chaincode'],
      ] as const)
        it(`keeps everything that was acknowledged, once, and continues when it is back: ${what}`, () =>
          killAmid(name));
    } else {
      it('is not needed if it is one of four ordering nodes and does not lead', async () => {
        const leader = await network.findLeader();
        await killAmid(leader === 'orderer4' ? 'orderer3' : 'orderer4', (load) => load.more(SOME));
        expect(await network.findLeader()).to.equal(leader);
      });

      it('is replaced by the others if it leads the four ordering nodes, and follows when it is back', async () => {
        const leader = await network.findLeader();
        await killAmid(leader, (load) => load.more(SOME));
        expect(await network.findLeader()).not.to.equal(leader);
      });
    }
  });
