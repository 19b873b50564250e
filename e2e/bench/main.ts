import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Load, measure, type Measured, type Work } from './closedLoop.js';
import { measureAlarms } from './alarms.js';
import { readCpuMs } from './cpu.js';
import { NETWORKS, type NetworkName, startNetwork } from './network.js';
import { measureFairness } from './fairness.js';
import { measureGrowth } from './growth.js';
import { measureSizes } from './sizing.js';
import { Works } from './works.js';

const LOADS: readonly Load[] = [
  { inFlight: 1, count: 30 },
  { inFlight: 16, count: 320 },
  { inFlight: 64, count: 768 },
];
/** How many times as many questions are measured as transactions: each takes a fraction of the time. */
const ASKED_FACTOR = 4;
/** The load before the first measurement, so that compilers and connections are warm. */
const WARM_UP: Load = { inFlight: 16, count: 200 };

const USAGE = `npm run bench [-- --network ${NETWORKS.join('|')}]...
npm run bench -- --claims <n>[,<n>]... [--network <name>]...
npm run bench -- --fairness
npm run bench -- --alarms <n>
npm run bench -- --sizing [--documents <n>] [--in-flight <n>]

Measures one gateway's work on the ledger in a closed loop, next to the least that a transaction can do, and prints a
table for docs/operators/performance.md. FABRIC_HOME names Fabric's programs. Without --network it measures every network, or the
embedded one alone if FABRIC_HOME is not set.

With --claims it measures what a claim and a check cost when the ledger has so many claims.
With --fairness it measures, on the embedded network, how much longer a user's requests take while another user sends
without end.
With --alarms it measures, on the embedded network, how long after each of so many releases of pledged goods the bank is told.
With --sizing it measures what a document adds to the disks of peers, ordering node and gateways, and how much memory they
take, on Raft, for network/production/README.md.`;

/** One kind of work, and what it is compared with. */
interface Entry {
  readonly what: string;
  readonly work: Work;
  readonly baseline: Work;
  /** The contract of the work's transaction. */
  readonly contract: string;
  /** The caller's organisation and the others that endorse. */
  readonly organizations: readonly [string, ...string[]];
  /** Prepares what so many pieces of the work need. */
  readonly prepare?: (count: number) => Promise<void>;
}

type Transaction = Pick<Entry, 'contract' | 'organizations'>;

const transaction = (contract: string, ...organizations: Entry['organizations']): Transaction => ({
  contract,
  organizations,
});

function listEntries(works: Works): Entry[] {
  return [...listTitleEntries(works), ...listOtherEntries(works)];
}

function listTitleEntries(works: Works): Entry[] {
  const { create } = works;
  return [
    {
      what: 'issue a bill (two hold it)',
      work: works.issue,
      baseline: create,
      ...transaction('billsOfLading', 'CarrierMSP', 'ExportersMSP'),
    },
    {
      what: 'disclose a bill (to a third)',
      work: works.disclose,
      baseline: create,
      ...transaction('billsOfLading', 'ExportersMSP', 'BankAMSP'),
      prepare: (count) => works.prepareIssued(count),
    },
    {
      what: 'offer a bill as security',
      work: works.offer,
      baseline: create,
      ...transaction('billsOfLading', 'ExportersMSP', 'BankAMSP'),
      prepare: (count) => works.prepareDisclosed(count),
    },
    {
      what: 'present a bill under a credit',
      work: works.present,
      baseline: create,
      ...transaction('presentations', 'ExportersMSP', 'BankAMSP', 'BankBMSP'),
      prepare: (count) => works.prepareAdvised(count),
    },
  ];
}

function listOtherEntries(works: Works): Entry[] {
  const { create, nothing } = works;
  return [
    {
      what: 'file a declaration',
      work: works.declare,
      baseline: create,
      ...transaction('customsDeclarations', 'ExportersMSP', 'CustomsMSP'),
    },
    {
      what: 'reserve a claim',
      work: works.reserve,
      baseline: create,
      ...transaction('financingClaims', 'BankAMSP', 'ExportersMSP'),
      prepare: (count) => works.prepareOffered(count),
    },
    { what: 'check eight tokens', work: works.check, baseline: nothing, ...transaction('financingClaims', 'BankAMSP') },
  ];
}

async function bench(name: NetworkName): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'naru-bench-'));
  const network = await startNetwork(name, directory);
  const works = new Works(network.description);
  const cpuMs = (): number => readCpuMs(network.pids);
  try {
    await works.recordMembers();
    console.log(`\n### ${name}\n\n${HEAD}`);
    for (const entry of listEntries(works)) {
      const { what, work, baseline, contract, organizations, prepare } = entry;
      await prepare?.(WARM_UP.count + 1);
      const bare = await works.bare(contract, work, organizations);
      for (const each of [work, bare, baseline]) await measure(WARM_UP, each, cpuMs);
      for (const load of LOADS) {
        const count = load.count * (organizations.length === 1 ? ASKED_FACTOR : 1);
        await prepare?.(count);
        const before = await measure({ ...load, count }, baseline, cpuMs);
        const measured = await measure({ ...load, count }, work, cpuMs);
        const least = await measure({ ...load, count }, bare, cpuMs);
        const after = await measure({ ...load, count }, baseline, cpuMs);
        console.log(row(what, load, measured, { baseline: mean(before, after), bare: least }));
      }
    }
    console.log(`\nEndorsed again: ${works.retries} times.`);
  } finally {
    works.close();
    await network.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

const HEAD = `| work | in flight | per second | p50 ms | p95 ms | CPU ms | baseline per second | baseline CPU ms | throughput ratio | CPU ratio | bare per second | bare CPU ms | bare throughput ratio |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |`;

/** The baseline is measured before and after the work, so that a machine that slows down favours neither. */
function mean(one: Measured, other: Measured): Measured {
  const of = (field: keyof Measured): number => (one[field] + other[field]) / 2;
  return { perSecond: of('perSecond'), p50: of('p50'), p95: of('p95'), cpu: of('cpu') };
}

/** One line of the table; `bare` is what the same writes need without the chaincode's own logic. */
function row(
  what: string,
  { inFlight }: Load,
  measured: Measured,
  { baseline, bare }: { readonly baseline: Measured; readonly bare: Measured },
): string {
  const cells = [
    what,
    inFlight,
    measured.perSecond.toFixed(1),
    measured.p50.toFixed(0),
    measured.p95.toFixed(0),
    measured.cpu.toFixed(1),
    baseline.perSecond.toFixed(1),
    baseline.cpu.toFixed(1),
    (measured.perSecond / baseline.perSecond).toFixed(2),
    (baseline.cpu / measured.cpu).toFixed(2),
    bare.perSecond.toFixed(1),
    bare.cpu.toFixed(1),
    (bare.perSecond / baseline.perSecond).toFixed(2),
  ];
  return `| ${cells.join(' | ')} |`;
}

function chooseNetworks(asked: readonly string[] | undefined): NetworkName[] {
  if (asked === undefined) return process.env['FABRIC_HOME'] === undefined ? ['embedded'] : [...NETWORKS];
  return asked.map(
    (name) => NETWORKS.find((known) => known === name) ?? fail(`There is no network ${name}.\n\n${USAGE}`),
  );
}

function fail(message: string): never {
  throw new Error(message);
}

const OPTIONS = {
  network: { type: 'string', multiple: true },
  claims: { type: 'string' },
  fairness: { type: 'boolean' },
  sizing: { type: 'boolean' },
  alarms: { type: 'string' },
  documents: { type: 'string', default: '300' },
  'in-flight': { type: 'string', default: '1' },
  help: { type: 'boolean' },
} as const;

function parseCount(option: 'alarms' | 'claims' | 'documents' | 'in-flight', given: string): number {
  const count = Number(given);
  return Number.isInteger(count) && count > 0 ? count : fail(`--${option} is ${given}; it must be a count.`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help === true) {
    console.log(USAGE);
    return;
  }
  console.log(`Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`);
  if (values.sizing === true) {
    const count = parseCount('documents', values.documents);
    await measureSizes({ inFlight: parseCount('in-flight', values['in-flight']), count });
    return;
  }
  if (values.fairness === true) {
    await measureFairness();
    return;
  }
  if (values.alarms !== undefined) {
    await measureAlarms(parseCount('alarms', values.alarms));
    return;
  }
  const sizes = values.claims?.split(',').map((size) => parseCount('claims', size));
  for (const name of chooseNetworks(values.network))
    await (sizes === undefined ? bench(name) : measureGrowth(name, sizes));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
