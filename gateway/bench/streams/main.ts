import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { serverAt, startServer } from '../../test/support/postgres/server.js';
import { type Listening, StreamingGateway } from './streamingGateway.js';

const USAGE = `npm run bench:streams [-- --streams <n> --documents <a second> --seconds <n> --embedded]
Opens so many streams at one gateway, makes so many documents a second on a ledger in its process, and prints after how long
the event of each was at its subscribers. One stream in ten sees every document, the others those of their party.
NARU_TEST_DATABASE_URL names a PostgreSQL server in place of one that is started. Ends with 1 if an event is missing or told twice, or
if the 99th percentile is over 200 ms.`;

const GOAL_MS = 200;
const P99 = 0.99;
const BLOCKS_PER_SECOND = 10;
const SECOND_MS = 1_000;
/** What comes at the end may take so long. */
const REST_MS = 5_000;
const LISTENERS = new URL('listeners.js', import.meta.url);

const OPTIONS = {
  streams: { type: 'string', default: '1000' },
  documents: { type: 'string', default: '200' },
  seconds: { type: 'string', default: '30' },
  embedded: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

interface Asked {
  readonly streams: number;
  readonly documents: number;
  readonly seconds: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const asked = {
    streams: Number(values.streams),
    documents: Number(values.documents),
    seconds: Number(values.seconds),
  };
  if (values.embedded) {
    await bench(undefined, asked);
    return;
  }
  const given = process.env.NARU_TEST_DATABASE_URL;
  const server = await (given === undefined ? startServer() : serverAt(given));
  try {
    await bench(await server.newDatabase(), asked);
  } finally {
    await server.stop();
  }
}

async function bench(databaseUrl: string | undefined, asked: Asked): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'naru-streams-'));
  const gateway = await StreamingGateway.start(directory, databaseUrl);
  const listeners = fork(LISTENERS, { serialization: 'advanced' });
  try {
    const listening = await gateway.listening(asked.streams);
    listeners.send({ port: gateway.port, tickets: listening.map(({ ticket }) => ticket) });
    await next(listeners);
    const cpu = process.cpuUsage();
    const blocks = await makeBlocks(gateway, asked);
    const used = process.cpuUsage(cpu);
    await delay(REST_MS);
    const noted = await report(listeners);
    tell(asked, { blocks, listening, noted, cpuMs: (used.user + used.system) / 1_000 });
  } finally {
    listeners.kill();
    await gateway.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** When a block was there, and how many documents of each party it has. */
interface Block {
  readonly atMs: number;
  readonly parties: readonly string[];
}

/** Makes blocks at a steady pace, whatever the gateway does with them. */
async function makeBlocks(gateway: StreamingGateway, { documents, seconds }: Asked): Promise<Map<number, Block>> {
  const blocks = new Map<number, Block>();
  const started = performance.now();
  for (let made = 0; made < seconds * BLOCKS_PER_SECOND; made += 1) {
    const due = started + (made * SECOND_MS) / BLOCKS_PER_SECOND;
    await delay(Math.max(0, due - performance.now()));
    const prepared = gateway.prepare(Math.round(documents / BLOCKS_PER_SECOND));
    const atMs = performance.timeOrigin + performance.now();
    blocks.set(gateway.make(prepared), { atMs, parties: prepared.parties });
  }
  return blocks;
}

/** What a process says next. @throws Error if it ends */
function next(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve).once('exit', (code) => {
      reject(new Error(`The listeners ended with ${code ?? 'a signal'}.`));
    });
  });
}

async function report(listeners: ChildProcess): Promise<number[][]> {
  listeners.send('report');
  return z.array(z.array(z.number())).parse(await next(listeners));
}

interface Result {
  readonly blocks: ReadonlyMap<number, Block>;
  readonly listening: readonly Listening[];
  readonly noted: readonly number[][];
  readonly cpuMs: number;
}

function tell({ streams, documents, seconds }: Asked, { blocks, listening, noted, cpuMs }: Result): void {
  const parties = [...blocks.values()].flatMap((block) => block.parties);
  const isWhole = ({ party }: Listening, index: number): boolean =>
    countEvents(noted[index]) === (party === undefined ? parties : parties.filter((each) => each === party)).length;
  const faulty = listening.filter((each, index) => !isWhole(each, index)).length;
  const late = noted.flatMap((own) => latenessOf(own, blocks)).sort((one, other) => one - other);
  const quantile = (share: number): number => late[Math.ceil(late.length * share) - 1] ?? Number.NaN;
  const cells = [streams, documents, Math.round(late.length / seconds), faulty];
  const times = [0.5, 0.95, P99, 1].map((share) => quantile(share).toFixed(0));
  console.log([HEAD, HEAD.map(() => '---'), [...cells, ...times, (cpuMs / seconds).toFixed(0)]].map(line).join('\n'));
  if (faulty > 0 || !(quantile(P99) <= GOAL_MS)) process.exitCode = 1;
}

const HEAD = [
  'streams',
  'documents a second',
  'events a second',
  'faulty streams',
  'p50 ms',
  'p95',
  'p99',
  'most',
  'gateway CPU ms a second',
];
const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const countEvents = (noted: readonly number[] = []): number => noted.length / 2;

/** How long after its block each event of a stream came. */
function latenessOf(noted: readonly number[], blocks: ReadonlyMap<number, Block>): number[] {
  return Array.from(
    { length: countEvents(noted) },
    (_, index) => (noted[2 * index + 1] ?? Number.NaN) - (blocks.get(noted[2 * index] ?? -1)?.atMs ?? Number.NaN),
  );
}

await main();
