import { requireValue } from '../../src/shared/requireValue.js';
import type { Daemon } from '../../src/fabric/processes/daemon.js';
import { startFabricNetwork, type FabricNetwork, type FabricNetworkOptions } from '../../src/fabric/network.js';
import type { NetworkDescription } from '../../src/index.js';
import type { TestClient } from './client.js';
import { chaincodeFolder, testConsortium } from './probeChaincode.js';
import { ProbeClients, type ProbeNetwork } from './probeNetwork.js';
import { prepareLimitedPrograms } from './limitedPrograms.js';
import { temporaryDirectory } from './temporaryDirectory.js';

/** Long enough for transactions that are submitted together to be in one block. */
const BATCH_TIMEOUT_MS = 100;
/** Raft, or SmartBFT with FABRIC_CONSENSUS=bft. */
const CONSENSUS = process.env['FABRIC_CONSENSUS'] === 'bft' ? 'bft' : 'raft';

/** The probe chaincode on Hyperledger Fabric's programs; CarrierMSP runs the modified one. */
export class FabricProbe implements ProbeNetwork {
  readonly consensus = CONSENSUS;
  #network: FabricNetwork;
  readonly #options: FabricNetworkOptions;
  readonly #clients = new ProbeClients();
  readonly #remove: () => void;

  private constructor(network: FabricNetwork, options: FabricNetworkOptions, remove: () => void) {
    this.#network = network;
    this.#options = options;
    this.#remove = remove;
  }

  static async start(): Promise<FabricProbe> {
    const { path, remove } = temporaryDirectory();
    const options: FabricNetworkOptions = {
      consortium: testConsortium(BATCH_TIMEOUT_MS),
      directory: path,
      packageDirectory: chaincodeFolder('probe-chaincode'),
      packageDirectoryOf: { CarrierMSP: chaincodeFolder('modified-chaincode') },
      ports: 'free',
      consensus: CONSENSUS,
    };
    return new FabricProbe(await startLimited(options), options, remove);
  }

  get description(): NetworkDescription {
    return this.#network.description;
  }

  /** Peers do not commit a block at the same time. Here a transaction is committed when all peers have it. */
  as(mspId: string, userName?: string): TestClient {
    const everywhere = (): TestClient[] => this.description.organizations.map((member) => this.as(member.mspId));
    return this.#clients.as(this.description, mspId, userName, everywhere);
  }

  async restart(): Promise<void> {
    this.#clients.close();
    await this.#network.stop();
    this.#network = await startLimited(this.#options);
  }

  async killChaincode(which: 'common' | 'all'): Promise<void> {
    const servers = this.#chaincodeServers().slice(0, which === 'common' ? 1 : undefined);
    await Promise.all(servers.map((server) => server.kill()));
  }

  async startChaincode(): Promise<void> {
    const killed = this.#chaincodeServers().filter(({ pid }) => pid === undefined);
    for (const server of killed) server.start(false);
    await Promise.all(killed.map((server) => server.ready()));
  }

  revoke(mspId: string, userName: string): Promise<void> {
    return this.#network.revoke(mspId, userName);
  }

  async stop(): Promise<void> {
    this.#clients.close();
    await this.#network.stop();
    this.#remove();
  }

  /** The common server first. */
  #chaincodeServers(): Daemon[] {
    const { processes } = this.#network;
    return ['chaincode', 'chaincode-2'].map((name) => requireValue(processes.get(name), name));
  }
}

/** Starts the network with lower limits of the peers than the release's. */
async function startLimited(options: FabricNetworkOptions): Promise<FabricNetwork> {
  const home = requireValue(process.env['FABRIC_HOME'], 'FABRIC_HOME');
  process.env['FABRIC_HOME'] = prepareLimitedPrograms(home, options.directory);
  try {
    return await startFabricNetwork(options);
  } finally {
    process.env['FABRIC_HOME'] = home;
  }
}
