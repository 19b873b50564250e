import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Consortium, listMembers, loadConsortium } from '@naru/network';
import {
  type ChaincodeServer,
  embeddedChaincodeId,
  type FabricNetwork,
  type NetworkDescription,
  startChaincodeServer,
  startEmbeddedNetwork,
  startFabricNetwork,
} from '@naru/test-network';
import { canonicalJson } from '@naru/chaincode/domain';
import { freePorts } from '@naru/local';
import { CARRIER, NAMED } from '../cast.js';
import type { TestedNetwork } from './sharedSystem.js';
import { temporaryDirectory } from './temporaryDirectory.js';
import { Trade } from '../ledger/trade.js';

/** Tests need not wait for more transactions to come; races still meet in one block. */
const BATCH_TIMEOUT_MS = 15;
const CHAINCODE = fileURLToPath(new URL('../../', import.meta.resolve('@naru/chaincode')));
const PUPPET = fileURLToPath(new URL('../../../../test/support/ledger/puppet-chaincode', import.meta.url));

const repository = loadConsortium();
const CONSORTIUM: Consortium = {
  ...repository,
  ordering: { ...repository.ordering, batchTimeoutMs: BATCH_TIMEOUT_MS },
};

/** A network that runs, and its end. */
interface Running {
  readonly description: NetworkDescription;
  /** Those of a Fabric network. */
  readonly processes?: FabricNetwork['processes'];
  stop(): Promise<void>;
}

/** A network with Naru's chaincode, its members and their parties recorded, and clients straight on it. */
export class TestNetwork {
  readonly description: NetworkDescription;
  readonly trade: Trade;
  /** A folder from which {@link LocalSystem} starts gateways on this network, as on one that runs already. */
  readonly home: string;
  /** The file in which the operators of the honest chaincode servers list what they approve. */
  readonly resolutionsFile: string;
  readonly #network: Running;
  readonly #remove: () => void;

  private constructor(network: Running, home: string, remove: () => void) {
    this.home = home;
    this.resolutionsFile = resolutionsIn(home);
    this.description = network.description;
    this.trade = new Trade(network.description);
    this.#network = network;
    this.#remove = remove;
  }

  /** @param dishonest The organisations whose peers run a chaincode that signs whatever it is asked to. */
  static async start(on: TestedNetwork, dishonest: readonly string[] = []): Promise<TestNetwork> {
    const { path, remove } = temporaryDirectory();
    const directory = join(path, 'fabric');
    mkdirSync(directory);
    const start =
      on === 'embedded' ? startEmbedded(directory, dishonest, path) : startFabric(directory, dishonest, on, path);
    const started = new TestNetwork(await start, path, remove);
    await started.#recordMembers();
    await started.#registerParties();
    return started;
  }

  async #recordMembers(): Promise<void> {
    const call = { transaction: 'members:bootstrap', args: [canonicalJson(listMembers(CONSORTIUM))] };
    const { code } = await this.trade.as(CARRIER).submit({ ...call, endorsers: ['CarrierMSP', 'BankAMSP'] });
    if (code !== 0) throw new Error(`the members were not recorded: code ${code}`);
  }

  async #registerParties(): Promise<void> {
    for (const user of NAMED) {
      const document = { partyName: `${user.name} of ${user.msp}` };
      await this.trade.act(user, 'party', 'register', user.party, { document, input: { published: true } });
    }
  }

  /** Kills a process of a Fabric network. @throws Error if none of this name runs */
  async kill(name: string): Promise<void> {
    const daemon = [...(this.#network.processes?.values() ?? [])].find((process) => process.name === name);
    if (daemon === undefined) throw new Error(`no ${name} runs here`);
    await daemon.kill();
  }

  async stop(): Promise<void> {
    this.trade.close();
    await this.#network.stop();
    this.#remove();
  }
}

/** Where the approvals of a network are kept. */
function resolutionsIn(home: string): string {
  return join(home, 'resolutions');
}

async function startEmbedded(path: string, dishonest: readonly string[], home: string): Promise<Running> {
  const honest = await startServer(CHAINCODE, path, 'chaincode', resolutionsIn(home));
  const puppets = dishonest.length > 0 ? [await startServer(PUPPET, path, 'puppet')] : [];
  const network = await startEmbeddedNetwork({
    consortium: CONSORTIUM,
    directory: path,
    chaincodeAddress: honest.address,
    chaincodeAddressOf: Object.fromEntries(
      dishonest.flatMap((msp) => puppets.map(({ address }) => [msp, address] as const)),
    ),
    ports: 'free',
  });
  const stop = async (): Promise<void> => {
    await network.stop();
    await Promise.all([honest, ...puppets].map((chaincode) => chaincode.stop()));
  };
  return { description: network.description, stop };
}

function startFabric(
  path: string,
  dishonest: readonly string[],
  consensus: 'raft' | 'bft',
  home: string,
): Promise<Running> {
  return startFabricNetwork({
    consortium: CONSORTIUM,
    directory: path,
    packageDirectory: CHAINCODE,
    packageDirectoryOf: Object.fromEntries(dishonest.map((msp) => [msp, PUPPET] as const)),
    resolutionsFile: resolutionsIn(home),
    consensus,
    ports: 'free',
  });
}

async function startServer(
  packageDirectory: string,
  directory: string,
  name: string,
  resolutionsFile?: string,
): Promise<ChaincodeServer> {
  const [port = 0] = await freePorts(1);
  return startChaincodeServer({
    packageDirectory,
    chaincodeId: embeddedChaincodeId(CONSORTIUM),
    port,
    logFile: join(directory, `${name}.log`),
    ...(resolutionsFile !== undefined && { resolutionsFile }),
  });
}
