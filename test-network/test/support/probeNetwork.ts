import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConsortium, type Consortium } from '@naru/network';
import {
  embeddedChaincodeId,
  startChaincodeServer,
  startEmbeddedNetwork,
  type ChaincodeServer,
  type EmbeddedNetwork,
  type EmbeddedNetworkOptions,
} from '../../src/index.js';
import { TestClient } from './client.js';
import { freePort } from './freePort.js';
import { temporaryDirectory } from './temporaryDirectory.js';

/** Tests need not wait for more transactions to come; races still meet in one block. */
const BATCH_TIMEOUT_MS = 20;

/** The consortium of the repository, with a short batch time. */
export function testConsortium(): Consortium {
  const consortium = loadConsortium();
  return { ...consortium, ordering: { ...consortium.ordering, batchTimeoutMs: BATCH_TIMEOUT_MS } };
}

/** The folder of a chaincode package among the test's sources; it is not compiled. */
export function chaincodeFolder(name: string): string {
  return fileURLToPath(new URL(`../../../test/support/${name}`, import.meta.url));
}

/** Starts a chaincode package of the test's sources on a free port. */
export async function startTestChaincode(name: string, directory: string, port?: number): Promise<ChaincodeServer> {
  return startChaincodeServer({
    packageDirectory: chaincodeFolder(name),
    chaincodeId: embeddedChaincodeId(testConsortium()),
    port: port ?? (await freePort()),
    logFile: join(directory, `${name}.log`),
  });
}

type ProbeOptions = Partial<Omit<EmbeddedNetworkOptions, 'directory' | 'chaincodeAddress' | 'ports'>>;

/** An embedded network with the probe chaincode, and clients on it; everything ends with `stop`. */
export class ProbeNetwork {
  readonly directory: string;
  readonly chaincode: ChaincodeServer;
  #network: EmbeddedNetwork;
  readonly #options: EmbeddedNetworkOptions;
  readonly #clients = new Map<string, TestClient>();
  readonly #remove: () => void;

  private constructor(
    network: EmbeddedNetwork,
    chaincode: ChaincodeServer,
    options: EmbeddedNetworkOptions,
    remove: () => void,
  ) {
    this.directory = options.directory;
    this.chaincode = chaincode;
    this.#network = network;
    this.#options = options;
    this.#remove = remove;
  }

  static async start(options: ProbeOptions = {}): Promise<ProbeNetwork> {
    const { path, remove } = temporaryDirectory();
    const chaincode = await startTestChaincode('probe-chaincode', path);
    const all = {
      consortium: testConsortium(),
      directory: path,
      chaincodeAddress: chaincode.address,
      ports: 'free' as const,
      ...options,
    };
    return new ProbeNetwork(await startEmbeddedNetwork(all), chaincode, all, remove);
  }

  get network(): EmbeddedNetwork {
    return this.#network;
  }

  /** The client of a user; of an organisation's first one unless said. */
  as(mspId: string, userName?: string): TestClient {
    const id = `${mspId}/${userName ?? ''}`;
    const known = this.#clients.get(id);
    if (known) return known;
    const client = TestClient.connect(this.#network.description, mspId, userName);
    this.#clients.set(id, client);
    return client;
  }

  /** Stops the network, lets the test at its files, and starts it again. */
  async restart(meanwhile: () => void = () => undefined): Promise<void> {
    this.#closeClients();
    await this.#network.stop();
    meanwhile();
    await this.startAgain();
  }

  /** Starts the network that a test has stopped. */
  async startAgain(): Promise<void> {
    this.#closeClients();
    this.#network = await startEmbeddedNetwork(this.#options);
  }

  async stop(): Promise<void> {
    this.#closeClients();
    await this.#network.stop();
    await this.chaincode.stop();
    this.#remove();
  }

  #closeClients(): void {
    for (const client of this.#clients.values()) client.close();
    this.#clients.clear();
  }
}
