import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConsortium } from '@naru/network';
import { type FabricNetwork, type FabricNetworkOptions, startFabricNetwork } from '@naru/test-network';
import { type DemoTrade, LocalSystem, playTrade } from '@naru/local';
import { checkedFetch } from '../http/checkedFetch.js';
import { HttpUser } from '../http/httpUser.js';
import { temporaryDirectory } from './temporaryDirectory.js';

const CHAINCODE = fileURLToPath(new URL('../../', import.meta.resolve('@naru/chaincode')));

/** A trade that was played, and what the demo printed. */
interface Played {
  readonly trade: DemoTrade;
  readonly story: string;
}

/** Five gateways on a network of their own. Everything starts when it is first asked for. */
export class TestSystem {
  readonly #consensus: FabricNetworkOptions['consensus'] | undefined;
  readonly #fabricCa: boolean;
  #directory: ReturnType<typeof temporaryDirectory> | undefined;
  #fabric: FabricNetwork | undefined;
  #system: Promise<LocalSystem> | undefined;
  #played: Promise<Played> | undefined;
  readonly #users = new Map<string, Promise<HttpUser>>();

  /**
   * @param consensus How Hyperledger Fabric orders; without it, the embedded network is used.
   * @param fabricCa Whether Fabric CAs certify the users; they do not by default.
   */
  constructor(consensus?: FabricNetworkOptions['consensus'], fabricCa = false) {
    this.#consensus = consensus;
    this.#fabricCa = fabricCa;
  }

  /** The folder in which it keeps everything. */
  get home(): string {
    this.#directory ??= temporaryDirectory();
    return this.#directory.path;
  }

  /** The network of Fabric's programs. @throws Error if it does not run on Fabric */
  get fabric(): FabricNetwork {
    if (this.#fabric === undefined) throw new Error('no Fabric network runs here');
    return this.#fabric;
  }

  running(): Promise<LocalSystem> {
    this.#system ??= this.#start();
    return this.#system;
  }

  /** A user who is signed in. */
  user(organization: string, name: string): Promise<HttpUser> {
    const id = `${organization}/${name}`;
    const known = this.#users.get(id) ?? this.running().then((system) => HttpUser.signIn(system, organization, name));
    this.#users.set(id, known);
    return known;
  }

  /** A trade from shipment to delivery. It is played when it is first asked for. */
  played(): Promise<Played> {
    this.#played ??= this.running().then(({ consortium, users }) =>
      quietly(() => playTrade(consortium, users, { fetch: checkedFetch })),
    );
    return this.#played;
  }

  /** Stops the gateways and then the network, and starts them again on the data that they kept. */
  async restart(): Promise<void> {
    await this.#end();
    this.#users.clear();
    await this.running();
  }

  async stop(): Promise<void> {
    await this.#end();
    this.#directory?.remove();
  }

  async #start(): Promise<LocalSystem> {
    const { home } = this;
    if (this.#consensus === undefined) return LocalSystem.start({ home, ports: 'free' });
    this.#fabric = await startFabricNetwork({
      consortium: loadConsortium(),
      directory: join(home, 'fabric'),
      packageDirectory: CHAINCODE,
      consensus: this.#consensus,
      fabricCa: this.#fabricCa,
      ports: 'free',
    });
    return LocalSystem.start({ home, ports: 'free', network: 'fabric' });
  }

  /** Of a system that could not start, only the network must be stopped. */
  async #end(): Promise<void> {
    await this.#system?.then(
      (system) => system.stop(),
      () => undefined,
    );
    await this.#fabric?.stop();
    this.#system = undefined;
    this.#fabric = undefined;
  }
}

/** Keeps the story out of the tests' report. */
async function quietly(play: () => Promise<DemoTrade>): Promise<Played> {
  const lines: unknown[] = [];
  const { log } = console;
  console.log = (line: unknown) => lines.push(line);
  try {
    return { trade: await play(), story: lines.join('\n') };
  } finally {
    console.log = log;
  }
}
