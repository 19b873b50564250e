import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { type Database, type OpenDatabase, openDatabase } from '../../src/database/openDatabase.js';
import { DocumentQueries } from '../../src/readModel/documentQueries.js';
import { Inbox } from '../../src/readModel/inbox.js';
import { serverAt, startServer } from '../../test/support/postgres/server.js';
import { countTrades, OF_TRADE, writeTrades } from '../provenance/trades.js';
import { numbersFrom } from '../support/numbersFrom.js';
import { OFFICER, QUESTIONS } from './questions.js';

const USAGE = `npm run bench:finding [-- --documents <n> --questions <n> --database <url> | --embedded]
Fills a PostgreSQL read model with so many documents, or the embedded database, and asks lists, searches and the inbox. Prints the times.
NARU_TEST_DATABASE_URL names a server in place of one that is started. A database that is named is kept: it is filled if it is
empty, and else asked as it is. Ends with 1 if a 95th percentile is over 20 ms, or over 50 ms in the embedded database.`;

const GOAL_MS = 20;
const EMBEDDED_GOAL_MS = 50;
const P95 = 0.95;
const SEED = 42;
const LIMIT = 20;

const OPTIONS = {
  documents: { type: 'string', default: '1000000' },
  questions: { type: 'string', default: '200' },
  database: { type: 'string' },
  embedded: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const size = { documents: Number(values.documents), questions: Number(values.questions) };
  if (values.embedded) {
    await benchEmbedded(size);
    return;
  }
  if (values.database !== undefined) {
    await bench(values.database, size);
    return;
  }
  const given = process.env.NARU_TEST_DATABASE_URL;
  const server = await (given === undefined ? startServer() : serverAt(given));
  try {
    await bench(await server.newDatabase(), size);
  } finally {
    await server.stop();
  }
}

interface Size {
  readonly documents: number;
  readonly questions: number;
}

async function benchEmbedded(size: Size): Promise<void> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'naru-finding-'));
  try {
    await ask(
      await openDatabase({ databaseUrl: undefined, dataDirectory, databaseTemplate: undefined }),
      size,
      EMBEDDED_GOAL_MS,
    );
  } finally {
    rmSync(dataDirectory, { recursive: true });
  }
}

async function bench(databaseUrl: string, size: Size): Promise<void> {
  await ask(await openDatabase({ databaseUrl, dataDirectory: '', databaseTemplate: undefined }), size, GOAL_MS);
}

async function ask(database: OpenDatabase, { documents, questions }: Size, goalMs: number): Promise<void> {
  const { db } = database;
  try {
    if ((await countTrades(db)) === 0) await writeTrades(db, Math.ceil(documents / OF_TRADE));
    const { rows } = await sql<{ server_version: string }>`show server_version`.execute(db);
    const trades = await countTrades(db);
    console.log(`PostgreSQL ${rows[0]?.server_version ?? '?'}, ${trades * OF_TRADE} documents`);
    await putAll(db, { trades, questions, goalMs });
  } finally {
    await database.close();
  }
}

interface Asking {
  readonly trades: number;
  readonly questions: number;
  readonly goalMs: number;
}

async function putAll(db: Database, { trades, questions, goalMs }: Asking): Promise<void> {
  const queries = new DocumentQueries(db);
  const inbox = new Inbox(db);
  const next = numbersFrom(SEED);
  const measured = async (what: string, put: () => Promise<readonly unknown[]>): Promise<void> => {
    if ((await measure(what, questions, put)) > goalMs) process.exitCode = 1;
  };
  for (const { what, user, of } of QUESTIONS)
    await measured(what, () => queries.page(user, { limit: LIMIT, ...of(Math.floor(next() * trades)) }));
  await measured('the inbox', () => inbox.page(OFFICER, { limit: LIMIT, show: 'open' }));
  await measured('how many bills there are', async () => [
    ...(await queries.count(OFFICER, { type: 'bill-of-lading' })).keys(),
  ]);
}

/** @returns the 95th percentile in milliseconds */
async function measure(what: string, questions: number, put: () => Promise<readonly unknown[]>): Promise<number> {
  const times: number[] = [];
  let found = 0;
  for (let asked = 0; asked < questions; asked += 1) {
    const started = performance.now();
    found += (await put()).length;
    times.push(performance.now() - started);
  }
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  console.log(
    `${what}: p50 ${at(0.5).toFixed(1)} ms, p95 ${at(P95).toFixed(1)} ms, most ${at(1).toFixed(1)} ms; ${(found / questions).toFixed(1)} found`,
  );
  return at(P95);
}

await main();
