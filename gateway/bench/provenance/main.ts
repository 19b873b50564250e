import { parseArgs } from 'node:util';
import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { Neighbourhood } from '../../src/areas/provenance/neighbourhood.js';
import { walk } from '../../src/areas/provenance/walk.js';
import { type Database, openDatabase } from '../../src/database/openDatabase.js';
import type { Schema } from '../../src/database/schema.js';
import type { User } from '../../src/identity/users.js';
import { GraphQueries } from '../../src/readModel/graphQueries.js';
import { serverAt, startServer } from '../../test/support/postgres/server.js';
import { numbersFrom } from '../support/numbersFrom.js';
import { boxOf, countTrades, idOf, OF_TRADE, typeOf, writeTrades } from './trades.js';

const USAGE = `npm run bench:provenance [-- --documents <n> --questions <n> --database <url>]
Fills a PostgreSQL read model with so many documents, and asks for the provenance of random documents and boxes as an officer
of customs and as a shipper. Prints the times, and the plans of the questions. NARU_TEST_DATABASE_URL names a server in
place of one that is started. A database that is named is kept: it is filled if it is empty, and else asked as it is. Ends with 1 if the 95th percentile is over 100 ms.`;

const GOAL_MS = 100;
const P95 = 0.95;
const SEED = 42;
const PAGE = { depth: 6, direction: 'BOTH', after: undefined, limit: 50 } as const;
const OFFICER: User = { name: 'officer', msp: 'CustomsMSP', party: idOf(0, 14), role: 'customs-officer' };
const SHIPPER: User = { name: 'shipper', msp: 'ExportersMSP', party: idOf(7, 15), role: 'shipper' };

async function main(): Promise<void> {
  const options = {
    documents: { type: 'string', default: '1000000' },
    questions: { type: 'string', default: '500' },
    database: { type: 'string' },
    help: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ options });
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
    const trades = await countTrades(db);
    const { rows } = await sql<{ server_version: string }>`show server_version`.execute(db);
    console.log(`PostgreSQL ${rows[0]?.server_version ?? '?'}, ${trades * OF_TRADE} documents`);
    await report(db, trades, questions);
    await explain(databaseUrl);
  } finally {
    await database.close();
  }
}

async function report(db: Database, trades: number, questions: number): Promise<void> {
  const next = numbersFrom(SEED);
  const ofDocument = async (user: User, place: number): Promise<number> => {
    const trade =
      user === SHIPPER ? 7 + 1_000 * Math.floor(next() * Math.floor(trades / 1_000)) : Math.floor(next() * trades);
    const roots = [{ type: typeOf(place), id: idOf(trade, place) }];
    return (await walk(new Neighbourhood(db, user), { ...PAGE, roots })).nodes.length;
  };
  const ofBox = async (): Promise<number> => {
    const value = boxOf(Math.floor(next() * trades));
    const roots = await new GraphQueries(db).withTerms(
      OFFICER,
      { terms: [{ kind: 'container', value }], of: undefined },
      51,
    );
    return (await walk(new Neighbourhood(db, OFFICER), { ...PAGE, roots: roots.slice(0, 50) })).nodes.length;
  };
  const rows: readonly (readonly [string, () => Promise<number>])[] = [
    ['a declaration, by an officer', () => ofDocument(OFFICER, 3)],
    ['a box, by an officer', ofBox],
    ['a shipment, by a shipper', () => ofDocument(SHIPPER, 0)],
  ];
  for (const [what, ask] of rows) await measure(what, ask, questions);
}

async function measure(what: string, ask: () => Promise<number>, questions: number): Promise<void> {
  const times: number[] = [];
  let found = 0;
  for (let asked = 0; asked < questions; asked += 1) {
    const started = performance.now();
    found += await ask();
    times.push(performance.now() - started);
  }
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  console.log(
    `${what}: p50 ${at(0.5).toFixed(1)} ms, p95 ${at(P95).toFixed(1)} ms, most ${at(1).toFixed(1)} ms; ${(found / questions).toFixed(1)} documents`,
  );
  if (at(P95) > GOAL_MS) process.exitCode = 1;
}

/** Prints the plan of each question to the database that one step takes. */
async function explain(connectionString: string): Promise<void> {
  const pool = new pg.Pool({ connectionString, max: 1 });
  const asked: CompiledQuery[] = [];
  const log = ({ level, query }: { level: string; query: CompiledQuery }): void => {
    if (level === 'query') asked.push(query);
  };
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), log });
  const roots = [{ type: typeOf(1), id: idOf(2, 1) }];
  await walk(new Neighbourhood(db, OFFICER), { ...PAGE, depth: 1, roots });
  const seen = new Set<string>();
  for (const { sql: text, parameters } of [...asked]) {
    if (seen.has(text)) continue;
    seen.add(text);
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers off) ${text}`, [
      ...parameters,
    ]);
    console.log(`\n${text.replaceAll(/\s+/g, ' ').slice(0, 160)} …`);
    for (const row of rows) console.log(row['QUERY PLAN']);
  }
  await db.destroy();
}

await main();
