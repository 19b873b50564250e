import { setTimeout as delay } from 'node:timers/promises';
import { readDeclarations } from '@naru/local';
import { measure } from '../closedLoop.js';
import type { ImportFile } from './files.js';
import type { Importer, State } from './importer.js';

const LOOK_MS = 500;
/** The loop of single submissions: as many at a time as a gateway takes well. */
const SINGLE = { inFlight: 16, count: 160 };
/** How many documents are proved at the end, one after the other. */
const PROVED = 50;
/** The longest pause before the gateway is killed again. */
const MAX_ALIVE_MS = 15_000;

/** A system is idle if all of its processes use less than this in such a time; it is not waited for longer than the last. */
const IDLE_CPU_MS = 400;
const IDLE_LOOK_MS = 1_000;
const MAX_BUSY_MS = 60_000;

/** What was measured on one network. */
export interface Row {
  readonly network: string;
  readonly documents: number;
  readonly perSecond: number;
  readonly singlePerSecond: number;
  readonly cpuMs: number;
  readonly singleCpuMs: number;
  /** Of each kind of process, for each document: imported, and sent singly. */
  readonly byKind: ReadonlyMap<string, readonly [number, number]>;
  readonly faulty: number;
  readonly kills: number;
  /** Whether each row has one document, and no two have the same. */
  readonly isComplete: boolean;
  /** 95 of 100 take no longer: milliseconds to read a document, and to prove it. */
  readonly readP95: number;
  readonly proveP95: number;
}

/** What is measured, and how. */
export interface Asked {
  readonly network: string;
  readonly file: ImportFile;
  readonly kills: number;
  /** What each kind of process has used. */
  readonly cpuMs: () => ReadonlyMap<string, number>;
}

const sumOf = (used: ReadonlyMap<string, number>): number => [...used.values()].reduce((sum, each) => sum + each, 0);

export async function measureImport(
  importer: Importer,
  { network, file, kills, cpuMs: cpuByKind }: Asked,
): Promise<Row> {
  const cpuMs = (): number => sumOf(cpuByKind());
  const [known = {}] = readDeclarations();
  const first = cpuByKind();
  const single = await measure(
    SINGLE,
    (index) => importer.fileOne({ ...known, declarationNumber: `S${index}` }),
    cpuMs,
  );
  await usedWhenIdle(cpuByKind);
  const id = await importer.begin(file.settings, file.bytes);
  const [before, started] = [cpuByKind(), performance.now()];
  const done = new AbortController();
  const killed = killAtRandom(importer, kills, done.signal);
  const { rows } = await waitForEnd(importer, id);
  done.abort();
  const seconds = (performance.now() - started) / 1_000;
  const after = await usedWhenIdle(cpuByKind);
  const made = await importer.made(id);
  const documents = rows['made'] ?? 0;
  const isComplete = made.size === documents && new Set(made.values()).size === documents && isAllDone(rows);
  const proved = sample([...made.values()]);
  return {
    ...{ network, documents, faulty: rows['faulty'] ?? 0, kills: await killed, isComplete },
    ...{ perSecond: documents / seconds, singlePerSecond: single.perSecond },
    ...{ cpuMs: (sumOf(after) - sumOf(before)) / documents, singleCpuMs: single.cpu },
    byKind: shareOut([first, before, after], documents),
    readP95: await p95Of(proved, (proof) => importer.read(proof)),
    proveP95: await p95Of(proved, (proof) => importer.read(proof, '/evidence')),
  };
}

/** How long questions take that are asked one after the other. */
async function p95Of(ids: readonly string[], ask: (id: string) => Promise<unknown>): Promise<number> {
  const { p95 } = await measure(
    { inFlight: 1, count: ids.length },
    (index) => ask(ids[index] ?? ''),
    () => 0,
  );
  return p95;
}

type Used = ReadonlyMap<string, number>;

/** Gateways index what was made after it is made: what they use then belongs to it. */
async function usedWhenIdle(cpuByKind: () => Used): Promise<Used> {
  const until = performance.now() + MAX_BUSY_MS;
  for (let before = cpuByKind(); ;) {
    await delay(IDLE_LOOK_MS);
    const now = cpuByKind();
    if (sumOf(now) - sumOf(before) < IDLE_CPU_MS || performance.now() > until) return now;
    before = now;
  }
}

/** What each document cost each kind of process, of what was used at the start, before the import, and after it. */
function shareOut([first, before, after]: readonly [Used, Used, Used], documents: number): Row['byKind'] {
  return new Map(
    [...after].map(([kind, used]): [string, [number, number]] => {
      const begun = before.get(kind) ?? 0;
      return [kind, [(used - begun) / documents, (begun - (first.get(kind) ?? 0)) / SINGLE.count]];
    }),
  );
}

const isAllDone = ({ total, made = 0, faulty = 0, duplicate = 0 }: State['rows']): boolean =>
  total === made + faulty + duplicate;

async function waitForEnd(importer: Importer, id: string): Promise<State> {
  let shown = 0;
  for (;;) {
    const state = await importer.state(id);
    if (state.status === 'DONE') return state;
    if (state.status !== 'RUNNING') throw new Error(`The import is ${state.status}: ${state.reason ?? ''}`);
    const now = performance.now();
    if (now - shown > 10 * LOOK_MS) {
      console.error(JSON.stringify(state.rows));
      shown = now;
    }
    await delay(LOOK_MS);
  }
}

/** @returns how often the gateway was killed before the import ended */
async function killAtRandom(importer: Importer, kills: number, done: AbortSignal): Promise<number> {
  let killed = 0;
  for (; killed < kills; killed += 1) {
    await delay(Math.random() * MAX_ALIVE_MS, undefined, { signal: done }).catch(() => undefined);
    if (done.aborted) return killed;
    await importer.kill();
  }
  return killed;
}

/** Some of the documents, from all over the file. */
const sample = (ids: readonly string[]): string[] =>
  ids.filter((_, index) => index % Math.max(1, Math.floor(ids.length / PROVED)) === 0).slice(0, PROVED);

const COLUMNS = [
  'network',
  'documents',
  'a second',
  'single, a second',
  'CPU ms each',
  'single, CPU ms',
  'faulty rows',
  'kills',
  'each once',
  'read p95 ms',
  'evidence p95 ms',
];

/** The table. */
export function describe(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    ...[row.network, row.documents, row.perSecond.toFixed(0), row.singlePerSecond.toFixed(0), row.cpuMs.toFixed(1)],
    ...[row.singleCpuMs.toFixed(0), row.faulty, row.kills, row.isComplete ? 'yes' : 'NO', row.readP95.toFixed(0)],
    row.proveP95.toFixed(0),
  ]);
  return [COLUMNS, COLUMNS.map(() => '---'), ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** A table of what each kind of process costs. */
export function describeCpu(rows: readonly Row[]): string {
  const cells = rows.flatMap(({ network, byKind }) =>
    [...byKind].map(([kind, [imported, single]]) => [network, kind, imported.toFixed(2), single.toFixed(1)]),
  );
  const columns = ['network', 'processes', 'CPU ms each', 'single, CPU ms'];
  return [columns, columns.map(() => '---'), ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n');
}
