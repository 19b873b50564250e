import { sql } from 'kysely';
import type { Database } from '../../src/database/openDatabase.js';

/** The documents of one trade, and the types that they have. */
const TYPES = [
  'shipment',
  'bill-of-lading',
  'customs-declaration',
  'customs-declaration',
  'cargo-report',
  'transport-event',
  'transport-event',
  'transport-event',
  'transport-event',
  'financing-claim',
] as const;
export const OF_TRADE = TYPES.length;
/** So many boxes there are: each is used again for another trade, 30 days later. */
const BOXES = 20_000;
const PARTIES = 1_000;

/** The ids of documents are digits, so that the database can count them up. */
const id = (trade: string, place: string): string =>
  `('01KAE5TZ3T' || lpad((${trade} * 16 + ${place})::text, 16, '0'))`;
export const idOf = (trade: number, place: number): string =>
  `01KAE5TZ3T${String(trade * 16 + place).padStart(16, '0')}`;
export const typeOf = (place: number): (typeof TYPES)[number] => TYPES[place] ?? 'shipment';
export const boxOf = (trade: number): string => `BOX${trade % BOXES}`;

const DOCUMENTS = `
  select trade, place, (array[${TYPES.map((type) => `'${type}'`).join()}])[place + 1] as type, ${id('trade', 'place')} as id,
    trade * ${OF_TRADE} + place as number, ${id(`(trade % ${PARTIES})`, '15')} as party
  from generate_series(0, $TRADES - 1) as trade, generate_series(0, ${OF_TRADE - 1}) as place`;

/** What each document of a trade names: the bill the shipment; the others the bill, and the import its export, too. */
const LINKS = `
  select type, id, to_type, to_id, true as ours from (
    select each.*, 'bill-of-lading' as to_type, ${id('trade', '1')} as to_id from each where place >= 2
    union all select each.*, 'shipment', ${id('trade', '0')} from each where place = 1
    union all select each.*, 'customs-declaration', ${id('trade', '2')} from each where place = 3) as named`;

/** What the private documents say of the documents that they name. */
const REASONS = `
  select type, id, to_type, to_id, case to_type when 'customs-declaration' then 'RELATED_DECLARATION:EXPORT'
    else upper(replace(to_type, '-', '_')) end from links`;

const RECORD = `jsonb_build_object('type', type, 'id', id, 'status', 'OPEN', 'version', 1, 'action', 'create',
  'author', jsonb_build_object('msp', 'ExportersMSP', 'party', party), 'time', '2026-01-31T09:00:00.000Z',
  'parties', jsonb_build_array(jsonb_build_object('msp', 'ExportersMSP', 'party', party)),
  'content', jsonb_build_object('version', 1, 'hash', repeat('ab', 32)), 'tokens', '[]'::jsonb, 'state', '{}'::jsonb,
  'links', coalesce((select jsonb_agg(jsonb_build_object('type', to_type, 'id', to_id)) from links
    where links.type = each.type and links.id = each.id), '[]'::jsonb))`;

const STATEMENTS: readonly string[] = [
  `create temporary table each as ${DOCUMENTS}`,
  `insert into links (type, id, to_type, to_id, ours) ${LINKS}`,
  `insert into reasons (type, id, to_type, to_id, reason) ${REASONS}`,
  `insert into documents (type, id, status, block, position, proven, authentic, content_version, indexed_content, record)
    select type, id, 'OPEN', number, 0, true, true, 1, 1, ${RECORD} from each`,
  // Shippers see their own trades; customs what is for it, and every second bill.
  `insert into readers (reader, type, id, status, block, position)
    select reader, type, id, 'OPEN', number, 0 from each cross join lateral (values
      ('ExportersMSP/' || party, true), ('CarrierMSP', place in (1, 4, 5, 6, 7, 8)), ('BankAMSP', place in (0, 1, 9)),
      ('CustomsMSP', place between 2 and 8 or (place = 1 and trade % 2 = 0))) as named (reader, is_reader)
    where is_reader`,
  // Of 5,000 goods and 400 vessels; each word of 'STEEL COILS' stands in every tenth document.
  `insert into summaries (type, id, summary, words, day, currency, amount_minor)
    select type, id, jsonb_build_object('number', 'NO' || number, 'goods', 'STEEL COILS', 'amount', null, 'from', 'BUSAN',
        'to', 'HAMBURG', 'vessel', 'VESSEL ' || trade % 400, 'voyage', null, 'parties', '[]'::jsonb,
        'containers', jsonb_build_array('BOX' || trade % ${BOXES}), 'containerCount', 1, 'day', day),
      array_to_tsvector(array['busan', 'hamburg', 'vessel', 'ship' || trade % 400, 'goods' || trade % 5000,
        'no' || number, 'party' || trade % ${PARTIES}] || case when trade % 10 = 0 then array['steel', 'coils'] else '{}' end),
      day, 'USD', 1000000 + number % 100000
    from (select *, ('2026-01-01'::date + (trade / 300) % 700)::text as day from each) as stated`,
  // Every tenth declaration waits for customs.
  `insert into awaited (entry, type, id, party, roles, not_by, what, actions, due, block, position, time)
    select type || '-' || id || '-1-0', type, id, '', '{customs-officer}', '', 'Release the goods.', '{release}',
      case when number % 20 = 3 then '2026-12-0' || number % 9 else '9999' end, number, 0, '2026-01-31T09:00:00.000Z'
    from each where place = 3 and trade % 10 = 0`,
  `insert into versions (block, position, transaction_id, type, id, version, proven, authentic, record)
    select block, 0, 'tx' || block, type, id, 1, true, true, record from documents`,
  `insert into terms (type, id, kind, value, day)
    select type, id, 'container', 'BOX' || trade % ${BOXES}, day from (
      select *, ('2026-01-01'::date + (trade / ${BOXES}) * 30)::text as day from each where place in (1, 2, 3, 4, 5, 6, 7, 8)) as boxed
    union all select type, id, 'voyage', (trade % 5000) || 'E', '2026-01-01' from each where place between 1 and 8
    union all select type, id, 'ucr', '6KR' || trade, '2026-01-01' from each where place in (0, 2, 3)
    union all select type, id, 'hsCode', (640000 + trade % 5000)::text, '2026-01-01' from each where place in (1, 2, 3)`,
  'drop table each',
  // As a ledger that has run for a while leaves it.
  'vacuum analyze',
];

/** How many trades a read model has. */
export async function countTrades(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('documents')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count) / OF_TRADE;
}

/** Fills a read model with trades, each of {@link OF_TRADE} documents, without a ledger. */
export async function writeTrades(db: Database, trades: number): Promise<void> {
  await db.connection().execute(async (connection) => {
    for (const statement of STATEMENTS)
      await sql.raw(statement.replaceAll('$TRADES', String(trades))).execute(connection);
  });
}
