import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { loadConsortium } from '@naru/network';
import { type FabricNetwork, startFabricNetwork } from '@naru/test-network';
import { LocalSystem } from '@naru/local';

const CHAINCODE = fileURLToPath(new URL('../../', import.meta.resolve('@naru/chaincode')));
const LOOK_AGAIN_MS = 50;
const SAME_BLOCK_WITHIN_MS = 60_000;

/** The consortium on Fabric with Raft, with one gateway per organisation, whose disks and memory are measured. */
export class SizedSystem {
  readonly #home: string;
  #network: FabricNetwork;
  readonly #local: LocalSystem;

  private constructor(home: string, network: FabricNetwork, local: LocalSystem) {
    this.#home = home;
    this.#network = network;
    this.#local = local;
  }

  static async start(home: string): Promise<SizedSystem> {
    const network = await startNetwork(home);
    try {
      return new SizedSystem(home, network, await LocalSystem.start({ home, ports: 'free', network: 'fabric' }));
    } catch (error) {
      await network.stop();
      throw error;
    }
  }

  get description(): FabricNetwork['description'] {
    return this.#network.description;
  }

  /** The pids of all its processes, by their names. */
  get pids(): ReadonlyMap<string, number | undefined> {
    const gateways = [...this.#local.gateways.values()];
    return new Map([...this.#network.processes.values(), ...gateways].map(({ name, pid }) => [name, pid]));
  }

  /** The folder of a process of the network. */
  folderOf(name: string): string {
    return join(this.#home, 'fabric', 'data', name);
  }

  /** The folder of an organisation's gateway. */
  gatewayFolderOf(organization: string): string {
    return join(this.#home, 'fabric', 'gateways', organization);
  }

  /**
   * Stops everything when all gateways have read the same block, and starts it again. Databases write what is in memory
   * when they are closed, and turn their journal into tables when they are opened.
   * @returns the number of that block
   */
  async settle(): Promise<number> {
    const block = await this.#sameBlock();
    const gateways = [...this.#local.gateways.values()];
    await Promise.all(gateways.map((gateway) => gateway.stop()));
    await this.#network.stop();
    this.#network = await startNetwork(this.#home);
    await Promise.all(gateways.map((gateway) => gateway.start()));
    return block;
  }

  async stop(): Promise<void> {
    await this.#local.stop();
    await this.#network.stop();
  }

  async #sameBlock(): Promise<number> {
    const urls = Object.values(this.#local.users.organizations).map(({ gateway }) => gateway);
    const until = Date.now() + SAME_BLOCK_WITHIN_MS;
    while (Date.now() < until) {
      const [block = Number.NaN, ...others] = await Promise.all(urls.map(readBlock));
      if (others.every((other) => other === block)) return block;
      await delay(LOOK_AGAIN_MS);
    }
    throw new Error(`The gateways have not read the same block after ${SAME_BLOCK_WITHIN_MS} ms.`);
  }
}

function startNetwork(home: string): Promise<FabricNetwork> {
  return startFabricNetwork({
    consortium: loadConsortium(),
    directory: join(home, 'fabric'),
    packageDirectory: CHAINCODE,
    consensus: 'raft',
    ports: 'free',
  });
}

async function readBlock(gateway: string): Promise<number> {
  const metrics = await (await fetch(`${gateway}/metrics`)).text();
  return Number(/^naru_read_model_block (\d+)$/m.exec(metrics)?.[1]);
}
