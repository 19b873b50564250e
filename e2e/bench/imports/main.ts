import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LocalSystem } from '@naru/local';
import { loadConsortium } from '@naru/network';
import { startFabricNetwork } from '@naru/test-network';
import { readCpuByKind } from '../cpu.js';
import { Importer, MSP } from './importer.js';
import { readFile } from './files.js';
import { describe, describeCpu, measureImport, type Row } from './run.js';

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
      await inSystem(network, (system, home, processes) =>
        measureImport(new Importer(system, home), {
          ...{ network, file, kills: Number(values.kills), cpuMs: () => readCpuByKind(processes()) },
        }),
      ),
    );
  console.log(`${describe(rows)}\n\n${describeCpu(rows)}`);
  if (rows.some(({ isComplete }) => !isComplete)) process.exitCode = 1;
}

/** The processes of a system by what they are. */
type Processes = Map<string, number[]>;
type InSystem<T> = (system: LocalSystem, home: string, processes: () => Processes) => Promise<T>;

/** Does work on a system of its own, of which nothing is left. */
async function inSystem<T>(network: Network, work: InSystem<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'naru-bench-'));
  try {
    return network === 'embedded'
      ? await inLocal(home, { home, ports: 'free' }, new Map(), work)
      : await inFabric(home, work);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function inFabric<T>(home: string, work: InSystem<T>): Promise<T> {
  const fabric = await startFabricNetwork({
    ...{ consortium: loadConsortium(), directory: join(home, 'fabric'), packageDirectory: CHAINCODE, ports: 'free' },
  });
  try {
    return await inLocal(home, { home, ports: 'free', network: 'fabric' }, kindsOf(fabric.processes), work);
  } finally {
    await fabric.stop();
  }
}

/** The names of processes begin with what they are: peer, orderer, chaincode. */
function kindsOf(processes: ReadonlyMap<string, { readonly pid?: number | undefined }>): Processes {
  const kinds: Processes = new Map();
  for (const [name, { pid }] of processes) {
    const kind = /^[a-z]+/i.exec(name)?.[0] ?? name;
    if (pid !== undefined) kinds.set(kind, [...(kinds.get(kind) ?? []), pid]);
  }
  return kinds;
}

async function inLocal<T>(
  home: string,
  options: Parameters<typeof LocalSystem.start>[0],
  others: Processes,
  work: InSystem<T>,
): Promise<T> {
  const system = await LocalSystem.start(options);
  const gateways = (isImporting: boolean): number[] =>
    [...system.gateways].flatMap(([msp, { pid }]) => ((msp === MSP) === isImporting ? (pid ?? []) : []));
  // A gateway that was killed has another number now.
  const processes = (): Processes =>
    new Map([
      ...others,
      ['importing gateway', gateways(true)],
      ['other gateways', gateways(false)],
      // With the embedded network, which runs in it.
      ['bench', [process.pid]],
    ]);
  try {
    return await work(system, home, processes);
  } finally {
    await system.stop();
  }
}

await main();
