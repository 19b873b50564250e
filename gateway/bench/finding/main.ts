import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../src/database/openDatabase.js';
import { DocumentQueries } from '../../src/readModel/documentQueries.js';
import { Inbox } from '../../src/readModel/inbox.js';
import { serverAt, startServer } from '../../test/support/postgres/server.js';
import { countTrades, OF_TRADE, writeTrades } from '../provenance/trades.js';
import { numbersFrom } from '../support/numbersFrom.js';
import { OFFICER, QUESTIONS } from './questions.js';

const USAGE = `npm run bench:finding [-- --documents <n> --questions <n> --database <url>]
Fills a PostgreSQL read model with so many documents, and asks lists, searches and the inbox. Prints the times.
NARU_TEST_DATABASE_URL names a server in place of one that is started. A database that is named is kept: it is filled if it is
empty, and else asked as it is. Ends with 1 if a 95th percentile is over 20 ms.`;

const GOAL_MS = 20;
const P95 = 0.95;
const SEED = 42;
const LIMIT = 20;

const OPTIONS = {
  documents: { type: 'string', default: '1000000' },
  questions: { type: 'string', default: '200' },
  database: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const [documents, questions] = [Number(values.documents), Number(values.questions)];
  if (values.database !== undefined) {
    await bench(values.database, documents, questions);
    return;
  }
  const given = process.env.NARU_TEST_DATABASE_URL;
  const server = await (given === undefined ? startServer() : serverAt(given));
  try {
    await bench(await server.newDatabase(), documents, questions);
  } finally {
    await server.stop();
  }
}

async function bench(databaseUrl: string, documents: number, questions: number): Promise<void> {
  const database = await openDatabase({ databaseUrl, dataDirectory: '', databaseTemplate: undefined });
  const { db } = database;
  try {
    if ((await countTrades(db)) === 0) await writeTrades(db, Math.ceil(documents / OF_TRADE));
    const { rows } = await sql<{ server_version: string }>`show server_version`.execute(db);
    const trades = await countTrades(db);
    console.log(`PostgreSQL ${rows[0]?.server_version ?? '?'}, ${trades * OF_TRADE} documents`);
    await ask(db, trades, questions);
  } finally {
    await database.close();
  }
}

async function ask(db: Database, trades: number, questions: number): Promise<void> {
  const queries = new DocumentQueries(db);
  const inbox = new Inbox(db);
  const next = numbersFrom(SEED);
  for (const { what, user, of } of QUESTIONS)
    await measure(what, questions, () => queries.page(user, { limit: LIMIT, ...of(Math.floor(next() * trades)) }));
  await measure('the inbox', questions, () => inbox.page(OFFICER, { limit: LIMIT, show: 'open' }));
  for (const { what, user, of } of QUESTIONS.slice(0, 1))
    await measure(`how many there are of ${what}`, questions, async () => [
      ...(await queries.count(user, of(0))).keys(),
    ]);
}

async function measure(what: string, questions: number, put: () => Promise<readonly unknown[]>): Promise<void> {
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
  if (at(P95) > GOAL_MS) process.exitCode = 1;
}

await main();
