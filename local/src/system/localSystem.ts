import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Consortium, loadConsortium, type Organization } from '@naru/network';
import {
  type ChaincodeServer,
  describeRunningNetwork,
  DirectoryLock,
  embeddedChaincodeId,
  type NetworkDescription,
  readDescription,
  startChaincodeServer,
} from '@naru/test-network';
import { prepareGatewayEnvironment } from './gatewayEnvironment.js';
import { ManagedProcess } from './managedProcess.js';
import type { NetworkName } from './networkName.js';
import { ensureOwnerDirectory } from './ownerOnly.js';
import { forgetParts, recordPart, requireNothingRuns } from './parts.js';
import { type PortChoice, requireFreePorts, withPorts } from './ports.js';
import { prepareUsers, type UsersFile } from './usersFile.js';

const LOOPBACK = '127.0.0.1';
/** The first start makes a database for every gateway at once, which takes long on a busy machine. */
const READY_WITHIN_MS = 180_000;

/** The embedded database is WebAssembly. Its fast compiler alone halves the time until a gateway is ready. */
const GATEWAY_NODE_OPTIONS = ['--liftoff-only'];
/** What a gateway writes to its log when it has its port. */
const GATEWAY_LISTENS = 'The gateway listens';

/** What the parts are started from. */
const CHAINCODE_PACKAGE = fileURLToPath(new URL('../../', import.meta.resolve('@naru/chaincode')));
const GATEWAY_MAIN = fileURLToPath(new URL('main.js', import.meta.resolve('@naru/gateway')));
const EMBEDDED_MAIN = fileURLToPath(new URL('embedded/main.js', import.meta.resolve('@naru/test-network')));

/** What a system is started with. */
export interface LocalOptions {
  /** The folder that keeps everything: users, networks, gateways, logs. */
  readonly home: string;
  /** That of `network/consortium.json` by default. */
  readonly consortium?: Consortium;
  readonly ports: PortChoice;
  /** The embedded network by default: it is started and stopped with the gateways. A Fabric network must run already. */
  readonly network?: NetworkName;
  /** Called with the name of each part that is ready. */
  readonly onProgress?: (what: string) => void;
  /** Ends the start: what was started is stopped. */
  readonly signal?: AbortSignal;
}

/**
 * The consortium on one machine: a network, the chaincode server, and one gateway per organisation, each a process.
 *
 * @example
 * const system = await LocalSystem.start({ home, ports: 'free' });
 * const { gateway, users } = system.users.organizations.BankA;
 * await system.stop();
 */
export class LocalSystem {
  readonly users: UsersFile;
  readonly consortium: Consortium;
  readonly gateways: ReadonlyMap<string, ManagedProcess>;
  readonly #home: string;
  readonly #kind: NetworkName;
  /** The consortium with the ports of this start; every part is started with it. */
  readonly #consortiumFile: string;
  readonly #network: ManagedProcess | undefined;
  readonly #lock: DirectoryLock;
  readonly #signal: AbortSignal | undefined;
  #chaincode: ChaincodeServer | undefined;
  #startingChaincode: Promise<ChaincodeServer> | undefined;

  private constructor({ home, signal }: LocalOptions, kind: NetworkName, consortium: Consortium, lock: DirectoryLock) {
    this.#home = home;
    this.#signal = signal;
    this.#lock = lock;
    this.#kind = kind;
    this.consortium = consortium;
    this.#consortiumFile = join(home, 'consortium.json');
    this.users = prepareUsers(home, consortium, kind, ({ ports }) => `http://${LOOPBACK}:${ports.gateway}`);
    writeFileSync(this.#consortiumFile, `${JSON.stringify(consortium, null, 2)}\n`);
    this.#network = kind === 'embedded' ? this.#embeddedNetwork() : undefined;
    this.gateways = new Map(
      consortium.organizations.map((organization, index) => [
        organization.mspId,
        this.#gateway(organization, index === 0),
      ]),
    );
  }

  /** Starts everything. @throws Error that names the part which is not ready, a port that is taken, or a folder in use */
  static async start(options: LocalOptions): Promise<LocalSystem> {
    const { home, consortium = loadConsortium(), ports, network = 'embedded', onProgress = () => undefined } = options;
    if (network === 'fabric') await describeRunningNetwork(networkDirectory(home, network));
    // Everything is looked at before anything is written: the files of a system that runs stay as they are.
    requireNothingRuns(home);
    const placed = await withPorts(consortium, ports);
    await requireFreePorts(placed, network);
    const system = LocalSystem.#prepare(options, network, placed);
    try {
      if (network === 'embedded') await system.#startNetwork();
      const { channel, chaincode } = system.description;
      onProgress(`${network} network: channel ${channel}, chaincode ${chaincode}`);
      await Promise.all(
        [...system.gateways.values()].map(async (gateway) => {
          await gateway.start();
          onProgress(gateway.name);
        }),
      );
      return system;
    } catch (error) {
      await system.stop();
      throw error;
    }
  }

  /** Takes the folder for this system alone, and writes its files. @throws Error if another system uses it */
  static #prepare(options: LocalOptions, network: NetworkName, consortium: Consortium): LocalSystem {
    const { home } = options;
    // It holds ledgers, private documents and logs, and their programs do not all give their files a mode.
    ensureOwnerDirectory(home);
    const lock = new DirectoryLock(home);
    try {
      return new LocalSystem(options, network, consortium, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** How to reach the network without the gateways. */
  get description(): NetworkDescription {
    return readDescription(this.networkDirectory);
  }

  get networkDirectory(): string {
    return networkDirectory(this.#home, this.#kind);
  }

  /** The process of the embedded network. @throws Error if the network was not started here */
  get network(): ManagedProcess {
    if (this.#network === undefined) throw new Error('This network was not started here.');
    return this.#network;
  }

  /** The process of the chaincode server; undefined on a Fabric network, which has its own. */
  get chaincode(): ChaincodeServer | undefined {
    return this.#chaincode;
  }

  async startChaincode(): Promise<void> {
    this.#startingChaincode = startChaincodeServer({
      packageDirectory: CHAINCODE_PACKAGE,
      chaincodeId: embeddedChaincodeId(this.consortium),
      port: this.consortium.chaincodeServer.port,
      logFile: this.#log('chaincode'),
      onStarted: this.#recorder('chaincode server'),
    });
    this.#chaincode = await this.#startingChaincode;
  }

  /** A chaincode server that ends is told at once: the network would wait for it for minutes. */
  async #startNetwork(): Promise<void> {
    const chaincode = this.startChaincode();
    const ended = chaincode.then(async () => {
      const error = await this.#chaincode?.exited;
      if (error !== undefined) throw error;
    });
    await Promise.race([Promise.all([chaincode, this.network.start()]), ended]);
  }

  /** Resolves with a sentence when a part ends by itself. */
  async brokenDown(): Promise<string> {
    const parts = [...(this.#network === undefined ? [] : [this.#network]), ...this.gateways.values()].map(
      async (part) => {
        await part.ended();
        return `${part.name} has ended. ${part.readTail()}`;
      },
    );
    const chaincode = this.#chaincode?.exited.then((error) => error?.message ?? 'The chaincode server has ended.');
    return Promise.race([...parts, ...(chaincode === undefined ? [] : [chaincode])]);
  }

  /** Stops everything; the gateways first, so that their requests can end. */
  async stop(): Promise<void> {
    await Promise.all([...this.gateways.values()].map((gateway) => gateway.stop()));
    await this.#network?.stop();
    const chaincode = await this.#startingChaincode?.catch(() => undefined);
    await chaincode?.stop();
    forgetParts(this.#home);
    this.#lock.release();
  }

  /**
   * The variables that a gateway is started with. It also writes the files that they name.
   * @throws Error if the network does not run, or has no such organisation
   */
  gatewayEnvironment(organization: Organization): Record<string, string> {
    const { networkDirectory, description } = this;
    const places = { home: this.#home, networkDirectory, consortiumFile: this.#consortiumFile };
    return prepareGatewayEnvironment(places, organization, description);
  }

  #log(name: string): string {
    return join(this.#home, 'logs', `${name}.log`);
  }

  #recorder(name: string): (pid: number) => void {
    return (pid) => {
      recordPart(this.#home, name, pid);
    };
  }

  #embeddedNetwork(): ManagedProcess {
    const name = 'embedded network';
    return new ManagedProcess({
      ...{ name, signal: this.#signal, onStarted: this.#recorder(name) },
      script: EMBEDDED_MAIN,
      args: [
        ...['--directory', this.networkDirectory],
        ...['--chaincode-address', `${LOOPBACK}:${this.consortium.chaincodeServer.port}`],
        ...['--consortium', this.#consortiumFile],
      ],
      logFile: this.#log('embedded'),
      isReady: (printed) => Promise.resolve(printed.includes('"ready":true')),
      readyWithinMs: READY_WITHIN_MS,
    });
  }

  #gateway(organization: Organization, isFirst: boolean): ManagedProcess {
    const port = organization.ports.gateway;
    const name = `gateway of ${organization.name}`;
    return new ManagedProcess({
      ...{ name, signal: this.#signal, onStarted: this.#recorder(name) },
      script: GATEWAY_MAIN,
      nodeOptions: GATEWAY_NODE_OPTIONS,
      // Only a network that runs says where its peers are.
      env: () => ({ ...this.gatewayEnvironment(organization), NARU_BOOTSTRAP_MEMBERS: String(isFirst) }),
      logFile: this.#log(`gateway-${organization.name}`),
      // Its own word that it listens: another program can have the port, and answer.
      isReady: async (printed) =>
        printed.includes(GATEWAY_LISTENS) && (await fetch(`http://${LOOPBACK}:${port}/health/ready`)).ok,
      readyWithinMs: READY_WITHIN_MS,
    });
  }
}

function networkDirectory(home: string, network: NetworkName): string {
  return join(home, network);
}
