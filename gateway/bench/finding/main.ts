import { parseArgs } from 'node:util';
import { SEARCHES } from '../../src/areas/areas.js';
import { openDatabase } from '../../src/database/openDatabase.js';
import { listAsked } from '../../src/http/endpoints/search.js';
import type { User } from '../../src/identity/users.js';
import { DocumentQueries } from '../../src/readModel/documentQueries.js';
import type { PageCut, PageQuery } from '../../src/readModel/pages.js';
import { boxOf, countTrades, idOf, OF_TRADE } from '../provenance/trades.js';

const OFFICER: User = { name: 'officer', msp: 'CustomsMSP', party: idOf(0, 14), role: 'customs-officer' };
const SHIPPER: User = { name: 'shipper', msp: 'ExportersMSP', party: idOf(7, 15), role: 'shipper' };
const QUESTIONS: readonly (readonly [string, User, (trade: number) => PageQuery & Partial<PageCut>])[] = [
  ['bills, newest', OFFICER, () => ({ type: 'bill-of-lading' })],
  ['bills, last changed', OFFICER, () => ({ type: 'bill-of-lading', order: 'changed' })],
  ['own shipments, newest', SHIPPER, () => ({ type: 'shipment' })],
  ['declarations of no status', OFFICER, () => ({ type: 'customs-declaration', status: 'HELD' })],
  [
    'a page in the middle',
    OFFICER,
    (trade) => ({
      type: 'customs-declaration',
      after: { type: 'customs-declaration', id: idOf(trade, 3), block: 0, position: 0 },
    }),
  ],
  ['a box', OFFICER, (trade) => ({ type: 'customs-declaration', terms: [{ kind: 'container', value: boxOf(trade) }] })],
  [
    'an HS code',
    OFFICER,
    (trade) => ({ type: 'customs-declaration', terms: [{ kind: 'hsCode', value: String(640_000 + (trade % 5_000)) }] }),
  ],
  ['a rare word', OFFICER, (trade) => ({ type: undefined, order: 'changed', words: `goods${trade % 5_000}` })],
  ['a common word', OFFICER, () => ({ type: undefined, order: 'changed', words: 'busan' })],
  [
    'a common word and a rare one',
    OFFICER,
    (trade) => ({ type: undefined, order: 'changed', words: `busan goods${trade % 5_000}` }),
  ],
  ['the beginning of a word', OFFICER, (trade) => ({ type: undefined, order: 'changed', words: `ship${trade % 40}` })],
  ['own, a common word', SHIPPER, () => ({ type: undefined, order: 'changed', words: 'busan' })],
  ['own, a word of others', SHIPPER, () => ({ type: undefined, order: 'changed', words: 'party8' })],
  ['two common words that never meet', OFFICER, () => ({ type: undefined, order: 'changed', words: 'ship1 ship2' })],
  ['a day', OFFICER, () => ({ type: 'customs-declaration', fromDay: '2026-03-01', toDay: '2026-03-01' })],
  [
    'a rare amount',
    OFFICER,
    (trade) => ({
      type: 'customs-declaration',
      currency: 'USD',
      minAmountMinor: 1_000_000 + (trade % 100_000),
      maxAmountMinor: 1_000_000 + (trade % 100_000),
    }),
  ],
  ['changed since', OFFICER, () => ({ type: undefined, order: 'changed', sinceBlock: 999_990 })],
  [
    'a number, of any kind',
    OFFICER,
    (trade) => ({
      type: undefined,
      order: 'changed',
      anyTerm: listAsked(
        SEARCHES.filter(({ linkedType, split }) => linkedType === undefined && split === undefined),
        `6KR${trade}`,
      ),
    }),
  ],
];

const { values } = parseArgs({
  options: { database: { type: 'string' }, questions: { type: 'string', default: '100' }, only: { type: 'string' } },
});
const database = await openDatabase({ databaseUrl: values.database, dataDirectory: '', databaseTemplate: undefined });
const queries = new DocumentQueries(database.db);
const trades = await countTrades(database.db);
console.log(trades * OF_TRADE);
let state = 42;
const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
for (const [what, user, make] of QUESTIONS) {
  if (values.only !== undefined && !what.includes(values.only)) continue;
  const times: number[] = [];
  let found = 0;
  for (let asked = 0; asked < Number(values.questions); asked += 1) {
    const query = make(Math.floor(next() * trades));
    const started = performance.now();
    found += (await queries.page(user, { limit: 20, ...query })).length;
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const started = performance.now();
  const counted = [...(await queries.count(user, make(5)))].reduce((sum, [, count]) => sum + count, 0);
  const countMs = performance.now() - started;
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  console.log(
    `${what.padEnd(34)} p50 ${at(0.5)} p95 ${at(0.95)} max ${at(1)} | found ${(found / times.length).toFixed(1)} | counted ${counted} in ${countMs.toFixed(0)} ms`,
  );
}
await database.close();
