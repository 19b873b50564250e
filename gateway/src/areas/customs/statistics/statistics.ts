import { rejectField } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Database } from '../../../database/openDatabase.js';
import { answer, nextPage } from '../../../http/endpoint/components.js';
import { downloadEndpoint } from '../../../http/endpoint/downloadEndpoint.js';
import { type Endpoint, endpoint } from '../../../http/endpoint/endpoint.js';
import { ASKING } from '../../../http/problemCodes.js';
import { requireCustoms } from '../requireCustoms.js';
import { ROWS_AT_A_TIME, writeCsv, writeParquet } from './formats.js';
import { groupKeys, isKey, listDimensions, StatisticsFilter } from './grouping.js';
import { countUnread, readStatistics, Statistic } from './readStatistics.js';
import { pageLimit } from '../../../http/endpoint/parameters.js';

const PATH = '/customs/statistics';
const MAX_PAGE = 500;
const DEFAULT_PAGE = 100;
const MAX_CURSOR_CHARS = 4_096;

const Statistics = answer('CustomsStatistics', {
  items: z.array(Statistic),
  next: nextPage(`/v1${PATH}?by=hs2&limit=100&after=WyI3MiIsIlVTRCIsIiIsIiJd`),
  unread: z.int().min(0).describe('Declarations that are not counted, because their documents were not read yet.'),
});

const read = endpoint({
  method: 'get',
  path: PATH,
  query: StatisticsFilter.safeExtend({
    after: z.string().max(MAX_CURSOR_CHARS).optional().describe('As `next` has it.'),
    limit: pageLimit(MAX_PAGE, DEFAULT_PAGE),
  }),
  tag: 'Queries',
  summary: 'What was declared to this authority, by goods, route, party and month; for its officers and auditors',
  answer: Statistics,
  problems: [...ASKING, 'FORBIDDEN'],
  authorise: requireCustoms,
  handle: async ({ query: { after, limit, ...filter }, user }, { db }) => {
    const cursor = after === undefined ? undefined : readCursor(after, filter);
    const rows = await readStatistics(db, filter, { after: cursor, limit: limit + 1 });
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    const next = last === undefined ? null : pathOf({ ...filter, limit: String(limit), after: writeCursor(last.keys) });
    return { items: items.map(({ statistic }) => statistic), next, unread: await countUnread(db, user.msp) };
  },
});

function pathOf(query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/v1${PATH}?${new URLSearchParams(given).toString()}`;
}

const writeCursor = (keys: readonly string[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** @throws TradeError INVALID */
function readCursor(text: string, filter: StatisticsFilter): string[] {
  const keys = Cursor.safeParse(text).data;
  if (keys?.length !== groupKeys(listDimensions(filter)).length || !keys.every(isKey))
    return rejectField('/query/after', 'is not where a page of this question ends');
  return keys;
}

const Cursor = z.string().transform((text, { issues }) => {
  try {
    return z.array(z.string()).parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    issues.push({ code: 'custom', input: text });
    return z.NEVER;
  }
});

/** All groups, some at a time. */
async function* listAll(db: Database, filter: StatisticsFilter): AsyncIterable<Statistic> {
  let after: readonly string[] | undefined;
  do {
    const rows = await readStatistics(db, filter, { after, limit: ROWS_AT_A_TIME });
    for (const { statistic } of rows) yield statistic;
    after = rows.length < ROWS_AT_A_TIME ? undefined : rows.at(-1)?.keys;
  } while (after !== undefined);
}

const FORMATS = {
  csv: { mediaType: 'text/csv', write: writeCsv },
  parquet: { mediaType: 'application/vnd.apache.parquet', write: writeParquet },
} as const;

const exports = Object.entries(FORMATS).map(([format, { mediaType, write }]) =>
  downloadEndpoint({
    path: `${PATH}.${format}`,
    query: StatisticsFilter,
    mediaType,
    tag: 'Queries',
    summary: `The same, all of it, as a file of the format ${format}`,
    problems: [...ASKING, 'FORBIDDEN'],
    authorise: requireCustoms,
    handle: ({ query }, { db }) =>
      Promise.resolve({
        name: `customs-statistics.${format}`,
        chunks: write(listDimensions(query), listAll(db, query)),
      }),
  }),
);

export const statisticsEndpoints: readonly Endpoint[] = [read, ...exports];
