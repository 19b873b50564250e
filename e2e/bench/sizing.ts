import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Load, measure, type Work } from './closedLoop.js';
import { readResidentBytes } from './cpu.js';
import { type Size, sizeUnder } from './disk.js';
import { SizedSystem } from './sizedSystem.js';
import { Works } from './works.js';

const MEBIBYTE = 1_048_576;

/** A kind of work, and an organisation that holds its documents. */
interface Kind {
  readonly what: string;
  readonly work: Work;
  readonly party: string;
}

/** The organisation that holds none of the documents. */
const STRANGER = 'BankB';
const ORDERING_NODE = 'orderer1';

function listKinds(works: Works): Kind[] {
  return [
    { what: 'issue a bill', work: works.issue, party: 'Carrier' },
    { what: 'file a declaration', work: works.declare, party: 'Customs' },
    {
      what: 'issue, disclose and offer a bill, consent to an invoice',
      work: () => works.prepareOffered(1),
      party: 'BankA',
    },
    { what: 'reserve a claim', work: works.reserve, party: 'BankA' },
  ];
}

/** The parts of a folder, by the paths of their files. */
const PARTS: Readonly<Record<string, (path: string) => boolean>> = {
  blocks: (path) => path.includes('blockfile_'),
  state: (path) => path.includes('stateLeveldb/'),
  history: (path) => path.includes('historyLeveldb/'),
  private: (path) => path.includes('pvtdataStore/'),
  // What is endorsed and not committed yet. It is removed later, but LevelDB frees its space only when it compacts.
  transient: (path) => path.includes('transientstore/'),
  // Everything but that, and but logs that have a fixed length from the start.
  kept: (path) => !/(^|\/)(wal|snapshots|pg_wal|transientstore)\//.test(path),
};

type Measured = Readonly<Record<string, Size>>;

function measureFolder(folder: string): Measured {
  return Object.fromEntries(Object.entries(PARTS).map(([part, isPart]) => [part, sizeUnder(folder, isPart)]));
}

/** Measures the folders of all peers and gateways and of the ordering node. */
async function measureAll(system: SizedSystem): Promise<{ block: number; places: Map<string, Measured> }> {
  const block = await system.settle();
  const folders = system.description.organizations.flatMap(({ name, peer: { hostAlias } }) => [
    [`peer of ${name}`, system.folderOf(hostAlias)] as const,
    [`gateway of ${name}`, system.gatewayFolderOf(name)] as const,
  ]);
  const all = [...folders, ['ordering node', system.folderOf(ORDERING_NODE)] as const];
  return { block, places: new Map(all.map(([place, folder]) => [place, measureFolder(folder)])) };
}

/** Does each kind of work under a load, and prints what one piece adds to each folder. @returns the memory used at the end */
async function grow(system: SizedSystem, kinds: readonly Kind[], load: Load): Promise<string[]> {
  let before = await measureAll(system);
  let resident: string[] = [];
  for (const { what, work, party } of kinds) {
    await measure(load, work, () => 0);
    resident = describeMemory(system);
    const after = await measureAll(system);
    const blocks = ((after.block - before.block) / load.count).toFixed(2);
    const print = (title: string, place: string): void => {
      const cells = growth(before.places.get(place) ?? {}, after.places.get(place) ?? {}, load.count);
      console.log(row([what, blocks, title, ...cells]));
    };
    for (const [whose, name] of [
      ['a party’s', party],
      ['another’s', STRANGER],
    ] as const) {
      print(`${whose} peer`, `peer of ${name}`);
      print(`${whose} gateway`, `gateway of ${name}`);
    }
    print('ordering node', 'ordering node');
    before = after;
  }
  return resident;
}

/** One row per process: its memory. */
function describeMemory({ pids }: SizedSystem): string[] {
  return [...pids].map(([name, pid]) =>
    row([name, pid === undefined ? 'gone' : (readResidentBytes(pid) / MEBIBYTE).toFixed(0)]),
  );
}

function growth(before: Measured, after: Measured, count: number): string[] {
  const each = (part: string, field: keyof Size): string =>
    (((after[part]?.[field] ?? 0) - (before[part]?.[field] ?? 0)) / count).toFixed(0);
  return [...Object.keys(PARTS).map((part) => each(part, 'apparent')), each('kept', 'allocated')];
}

/** Prints how many bytes a document adds to each disk, and how much memory the processes use at the end. */
export async function measureSizes(load: Load): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'naru-sizing-'));
  const system = await SizedSystem.start(home);
  const works = new Works(system.description);
  try {
    console.log(`\n${load.count} of each, ${load.inFlight} in flight. Bytes that each adds:\n`);
    console.log(head(['work', 'blocks cut', 'where', ...Object.keys(PARTS), 'kept, allocated']));
    const resident = await grow(system, listKinds(works), load);
    console.log(['', head(['process', 'MiB resident']), ...resident].join('\n'));
    const bounded = sizeUnder(system.folderOf(ORDERING_NODE), (path) => !PARTS['kept']?.(path));
    console.log(`\nThe ordering node’s log of Raft: ${(bounded.allocated / MEBIBYTE).toFixed(0)} MiB.`);
  } finally {
    works.close();
    await system.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const head = (cells: readonly string[]): string => `${row(cells)}\n${row(cells.map(() => '---'))}`;
