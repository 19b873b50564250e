import {
  startEmbeddedNetwork,
  type ChaincodeServer,
  type EmbeddedNetwork,
  type EmbeddedNetworkOptions,
  type NetworkDescription,
} from '../../src/index.js';
import type { TestClient } from './client.js';
import { startTestChaincode, testConsortium } from './probeChaincode.js';
import { ProbeClients, type ProbeNetwork } from './probeNetwork.js';
import { temporaryDirectory } from './temporaryDirectory.js';

export interface EmbeddedProbeOptions extends Partial<
  Pick<
    EmbeddedNetworkOptions,
    'consortium' | 'collections' | 'totalQueryLimit' | 'executionTimeoutMs' | 'openFile' | 'onReport'
  >
> {
  /** Whether CarrierMSP runs the modified chaincode. Default: no, which saves a process. */
  readonly modifiedCarrier?: boolean;
}

/** A chaincode server, and the folder of its package. */
interface ProbeServer {
  readonly name: string;
  server: ChaincodeServer;
}

/** An embedded network with the probe chaincode, and its clients. `stop` ends everything. */
export class EmbeddedProbe implements ProbeNetwork {
  readonly directory: string;
  readonly consensus = 'raft';
  readonly #servers: readonly ProbeServer[];
  #killed: readonly ProbeServer[] = [];
  #network: EmbeddedNetwork;
  readonly #options: EmbeddedNetworkOptions;
  readonly #clients = new ProbeClients();
  readonly #remove: () => void;

  private constructor(
    network: EmbeddedNetwork,
    servers: readonly ProbeServer[],
    options: EmbeddedNetworkOptions,
    remove: () => void,
  ) {
    this.directory = options.directory;
    this.#servers = servers;
    this.#network = network;
    this.#options = options;
    this.#remove = remove;
  }

  static async start({ modifiedCarrier = false, ...others }: EmbeddedProbeOptions = {}): Promise<EmbeddedProbe> {
    const { path, remove } = temporaryDirectory();
    const names = ['probe-chaincode', ...(modifiedCarrier ? ['modified-chaincode'] : [])];
    const servers = await Promise.all(
      names.map(async (name) => ({ name, server: await startTestChaincode(name, path) })),
    );
    const [common, modified] = servers;
    const options: EmbeddedNetworkOptions = {
      consortium: testConsortium(),
      directory: path,
      chaincodeAddress: common?.server.address ?? '',
      ...(modified && { chaincodeAddressOf: { CarrierMSP: modified.server.address } }),
      ports: 'free',
      ...others,
    };
    return new EmbeddedProbe(await startEmbeddedNetwork(options), servers, options, remove);
  }

  get network(): EmbeddedNetwork {
    return this.#network;
  }

  get description(): NetworkDescription {
    return this.#network.description;
  }

  as(mspId: string, userName?: string): TestClient {
    return this.#clients.as(this.description, mspId, userName);
  }

  revoke(mspId: string, userName: string): Promise<void> {
    return this.#network.revoke(mspId, userName);
  }

  async killChaincode(which: 'common' | 'all'): Promise<void> {
    const killed = this.#servers.slice(0, which === 'common' ? 1 : undefined);
    for (const { server } of killed) process.kill(server.pid, 'SIGKILL');
    await Promise.all(killed.map(({ server }) => server.exited));
    this.#killed = killed;
  }

  async startChaincode(): Promise<void> {
    for (const killed of this.#killed) {
      const port = Number(killed.server.address.split(':')[1]);
      killed.server = await startTestChaincode(killed.name, this.directory, port);
    }
    this.#killed = [];
  }

  /** @param meanwhile runs while the network is stopped; it may change the network's files. */
  async restart(meanwhile: () => void = () => undefined): Promise<void> {
    this.#clients.close();
    await this.#network.stop();
    meanwhile();
    await this.startAgain();
  }

  /** Starts the network that a test has stopped. */
  async startAgain(): Promise<void> {
    this.#clients.close();
    this.#network = await startEmbeddedNetwork(this.#options);
  }

  async stop(): Promise<void> {
    this.#clients.close();
    await this.#network.stop();
    await Promise.all(this.#servers.map(({ server }) => server.stop()));
    this.#remove();
  }
}
