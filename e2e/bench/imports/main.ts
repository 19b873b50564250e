import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LocalSystem } from '@naru/local';
import { loadConsortium } from '@naru/network';
import { startFabricNetwork } from '@naru/test-network';
import { readCpuMs } from '../cpu.js';
import { Importer } from './importer.js';
import { readFile } from './files.js';
import { describe, measureImport, type Row } from './run.js';

const USAGE = `npm run bench:imports [-- --network embedded|fabric]... [--documents <n>] [--file <csv>]... [--kills <n>]
Imports customs declarations at one gateway, next to a loop of single submissions in the same run, and prints a table for
docs/operators/performance.md. --file names files in the form of the Korea Customs Service's data set; without it the ten
declarations of this repository are numbered anew. With --kills the gateway is killed so many times meanwhile. Ends with 1 if
anything is missing, or is there twice. FABRIC_HOME names Fabric's programs.`;

const CHAINCODE = fileURLToPath(new URL('../../', import.meta.resolve('@naru/chaincode')));
const DEFAULT_DOCUMENTS = 5_000;
const NETWORKS = ['embedded', 'fabric'] as const;
type Network = (typeof NETWORKS)[number];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      network: { type: 'string', multiple: true, default: [...NETWORKS] },
      documents: { type: 'string', default: String(DEFAULT_DOCUMENTS) },
      file: { type: 'string', multiple: true, default: [] },
      kills: { type: 'string', default: '0' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const file = readFile(values.file, Number(values.documents));
  const rows: Row[] = [];
  for (const network of NETWORKS.filter((name) => values.network.includes(name)))
    rows.push(
      await inSystem(network, (system, home, pids) =>
        measureImport(new Importer(system, home), {
          ...{ network, file, kills: Number(values.kills), cpuMs: () => readCpuMs(pids()) },
        }),
      ),
    );
  console.log(describe(rows));
  if (rows.some(({ isComplete }) => !isComplete)) process.exitCode = 1;
}

type InSystem<T> = (system: LocalSystem, home: string, pids: () => number[]) => Promise<T>;

/** Does work on a system of its own, of which nothing is left. */
async function inSystem<T>(network: Network, work: InSystem<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'naru-bench-'));
  try {
    return network === 'embedded' ? await inLocal(home, { home, ports: 'free' }, [], work) : await inFabric(home, work);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function inFabric<T>(home: string, work: InSystem<T>): Promise<T> {
  const fabric = await startFabricNetwork({
    ...{ consortium: loadConsortium(), directory: join(home, 'fabric'), packageDirectory: CHAINCODE, ports: 'free' },
  });
  try {
    const pids = [...fabric.processes.values()].flatMap(({ pid }) => pid ?? []);
    return await inLocal(home, { home, ports: 'free', network: 'fabric' }, pids, work);
  } finally {
    await fabric.stop();
  }
}

async function inLocal<T>(
  home: string,
  options: Parameters<typeof LocalSystem.start>[0],
  others: readonly number[],
  work: InSystem<T>,
): Promise<T> {
  const system = await LocalSystem.start(options);
  const pids = (): number[] => [...others, ...[...system.gateways.values()].flatMap(({ pid }) => pid ?? [])];
  try {
    return await work(system, home, pids);
  } finally {
    await system.stop();
  }
}

await main();
