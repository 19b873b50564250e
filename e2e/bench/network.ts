import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConsortium } from '@naru/network';
import {
  embeddedChaincodeId,
  type NetworkDescription,
  readDescription,
  startChaincodeServer,
  startFabricNetwork,
} from '@naru/test-network';
import { ManagedProcess, withPorts } from '@naru/local';

const CHAINCODE = fileURLToPath(new URL('../../bench/chaincode', import.meta.url));
const EMBEDDED_MAIN = fileURLToPath(new URL('embedded/main.js', import.meta.resolve('@naru/test-network')));
const READY_WITHIN_MS = 60_000;

export const NETWORKS = ['embedded', 'raft', 'bft'] as const;
export type NetworkName = (typeof NETWORKS)[number];

/** A network for a benchmark. It runs in processes of its own, so that the client's computing is not counted as its. */
export interface BenchNetwork {
  readonly description: NetworkDescription;
  readonly pids: readonly number[];
  stop(): Promise<void>;
}

/** Starts a network in an empty folder, with Naru's chaincode and the baseline next to it. */
export async function startNetwork(name: NetworkName, directory: string): Promise<BenchNetwork> {
  return name === 'embedded' ? startEmbedded(directory) : startFabric(name, directory);
}

async function startFabric(consensus: 'raft' | 'bft', directory: string): Promise<BenchNetwork> {
  const network = await startFabricNetwork({
    consortium: loadConsortium(),
    directory,
    packageDirectory: CHAINCODE,
    consensus,
    ports: 'free',
  });
  const pids = [...network.processes.values()].flatMap(({ pid }) => (pid === undefined ? [] : [pid]));
  return { description: network.description, pids, stop: () => network.stop() };
}

async function startEmbedded(directory: string): Promise<BenchNetwork> {
  const consortium = await withPorts(loadConsortium(), 'free');
  const chaincode = await startChaincodeServer({
    packageDirectory: CHAINCODE,
    chaincodeId: embeddedChaincodeId(consortium),
    port: consortium.chaincodeServer.port,
    logFile: join(directory, 'chaincode.log'),
  });
  const network = new ManagedProcess({
    name: 'embedded network',
    script: EMBEDDED_MAIN,
    args: ['--directory', directory, '--chaincode-address', chaincode.address, '--ports', 'free'],
    logFile: join(directory, 'embedded.log'),
    isReady: (printed) => Promise.resolve(printed.includes('"ready":true')),
    readyWithinMs: READY_WITHIN_MS,
  });
  await network.start();
  return {
    description: readDescription(directory),
    pids: [chaincode.pid, ...(network.pid === undefined ? [] : [network.pid])],
    stop: async () => {
      await network.stop();
      await chaincode.stop();
    },
  };
}
