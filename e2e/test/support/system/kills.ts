import { expect } from 'chai';
import { until } from '../until.js';
import type { TestedNetwork } from './sharedSystem.js';
import type { TestSystem } from './testSystem.js';

/** A way to kill a part of a system. */
export interface Kill {
  /** Kills the part. @returns what starts it again */
  readonly kill: (system: TestSystem) => Promise<() => Promise<void>>;
  /** Whether no request can succeed without the part. Of four SmartBFT nodes, three are enough. */
  readonly isNeeded: boolean;
}

/** The parts, as a sentence calls them. */
type Kills = Readonly<Record<string, Kill>>;

const killsOfAny: Kills = {
  'the gateway': {
    isNeeded: true,
    kill: async (system) => {
      const gateway = (await system.running()).gateways.get('ExportersMSP');
      await gateway?.kill();
      return async () => gateway?.start();
    },
  },
};

/** The kills that are tried on each network. */
export const KILLS: Readonly<Record<TestedNetwork, Kills>> = {
  embedded: {
    ...killsOfAny,
    'the embedded network': {
      isNeeded: true,
      kill: async (system) => {
        const { network } = await system.running();
        await network.kill();
        return () => network.start();
      },
    },
    'the chaincode server': { isNeeded: true, kill: killChaincode },
  },
  raft: {
    ...killsOfAny,
    'the gateway’s peer': killProcess('peer0.exporters.trade'),
    'the peer of another party': killProcess('peer0.carrier.trade'),
    'the ordering node': killProcess('orderer1'),
    'the chaincode server': killProcess('chaincode'),
  },
  bft: {
    'the ordering node that leads, back when another leads': {
      isNeeded: false,
      kill: async (system) => {
        const leader = await system.fabric.findLeader();
        const restart = await killProcesses(system, [leader]);
        return async () => {
          await until('another leads', async () => (await system.fabric.findLeader()) !== leader);
          await restart();
        };
      },
    },
    'the ordering node that leads, back at once': {
      isNeeded: false,
      kill: async (system) => killProcesses(system, [await system.fabric.findLeader()]),
    },
  },
};

/** Kills some of Fabric's processes. @returns what starts them again */
export async function killProcesses({ fabric }: TestSystem, names: readonly string[]): Promise<() => Promise<void>> {
  const killed = [...fabric.processes.values()].filter(({ name, pid }) => names.includes(name) && pid !== undefined);
  expect(killed).to.have.length(names.length);
  await Promise.all(killed.map((daemon) => daemon.kill()));
  return async () => {
    for (const daemon of killed) daemon.start(false);
    await Promise.all(killed.map((daemon) => daemon.ready()));
  };
}

function killProcess(name: string): Kill {
  return { isNeeded: true, kill: (system) => killProcesses(system, [name]) };
}

/** The chaincode server of the embedded network. */
async function killChaincode(system: TestSystem): Promise<() => Promise<void>> {
  const running = await system.running();
  const { chaincode } = running;
  process.kill(chaincode?.pid ?? 0, 'SIGKILL');
  expect(await chaincode?.exited).to.be.instanceOf(Error);
  return () => running.startChaincode();
}
