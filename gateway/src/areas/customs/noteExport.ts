import { DEFINITIONS, type KeptNote } from '@naru/chaincode/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../database/openDatabase.js';
import type { NotesOfCustoms } from '../../documents/notes.js';
import type { User } from '../../identity/users.js';
import { downloadEndpoint } from '../../http/endpoint/downloadEndpoint.js';
import { ASKING } from '../../http/problemCodes.js';
import { csvLine } from './csv.js';
import { requireCustoms } from './requireCustoms.js';
import { Month } from './statistics/grouping.js';
import { countUnread } from './statistics/readStatistics.js';

const { type: TYPE } = DEFINITIONS['customs-declaration'];
/** How many months one file is of at most. */
const MAX_MONTHS = 12;
/** How many declarations are listed at a time. */
const DECLARATIONS_AT_A_TIME = 500;
/** How many notebooks the peer is asked for at one time. */
const AT_ONCE = 16;

const Asked = z
  .strictObject({
    from: Month.optional().describe(
      `The first month of declaring; if none is named, the first of ${MAX_MONTHS} up to \`to\`.`,
    ),
    to: Month.optional().describe(
      `The last month of declaring; if none is named, the last of ${MAX_MONTHS} from \`from\`, or this month.`,
    ),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || isPeriod(from, to), {
    path: ['to'],
    message: `is before \`from\`, or not within ${MAX_MONTHS} months from it`,
  });

const isPeriod = (from: string, to: string): boolean => from <= to && to <= addMonths(from, MAX_MONTHS - 1);

interface Period {
  readonly from: string;
  readonly to: string;
}

/** The months that a file is of. */
function periodOf({ from, to }: z.infer<typeof Asked>): Period {
  const last = to ?? (from === undefined ? monthOf(new Date()) : addMonths(from, MAX_MONTHS - 1));
  return { from: from ?? addMonths(last, 1 - MAX_MONTHS), to: last };
}

const monthOf = (date: Date): string => date.toISOString().slice(0, 'YYYY-MM'.length);

function addMonths(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return monthOf(date);
}

const Declared = z.object({
  id: z.string(),
  month: z.string(),
  procedure: z.string(),
  status: z.string(),
  channel: z.string().nullable(),
});
type Declared = z.infer<typeof Declared>;

/** Declarations to this authority, in the order of their ids, after one of them. */
async function listDeclared(db: Database, { from, to }: Period, after: string): Promise<Declared[]> {
  const { rows } = await sql`
    select distinct lines.id, lines.month, lines.procedure, documents.status,
      documents.record -> 'state' -> 'selection' ->> 'channel' as channel
    from declared_lines as lines join documents on documents.type = ${TYPE} and documents.id = lines.id
    where documents.authentic and lines.month between ${from} and ${to} and lines.id > ${after}
    order by lines.id limit ${DECLARATIONS_AT_A_TIME}`.execute(db);
  return rows.map((row) => Declared.parse(row));
}

/** The columns: what a note says, and of what. Who wrote it and in which words does not calibrate anything. */
const COLUMNS = [
  'declaration',
  'month',
  'procedure',
  'status',
  'channel',
  'note',
  'time',
  'kind',
  'reasons',
  'line',
  'examination',
  'currencyFound',
  'valueFoundMinor',
  'quantityFound',
  'unitFound',
  'hsCodeFound',
] as const;
type Column = (typeof COLUMNS)[number];
type Cells = Readonly<{ [name in Column]?: string | number | null | undefined }>;

function cellsOf({ note }: KeptNote): Cells {
  if (note.kind === 'SCREENING') return { reasons: note.reasons.join(' ') };
  const { line, examination, hsCodeFound, valueFound: value, quantityFound: quantity } = note;
  return {
    ...{ line, examination, hsCodeFound, currencyFound: value?.currency, valueFoundMinor: value?.amountMinor },
    ...{ quantityFound: quantity?.value, unitFound: quantity?.unit },
  };
}

function lineOf({ id: declaration, ...declared }: Declared, kept: KeptNote): string {
  const { id: note, time } = kept;
  const cells: Cells = { declaration, ...declared, note, time, kind: kept.note.kind, ...cellsOf(kept) };
  return csvLine(COLUMNS.map((name) => cells[name] ?? null));
}

/** All notes on the declarations of a period. The peer is asked no faster than the client reads. */
async function* writeNotes(
  { db, notes }: { readonly db: Database; readonly notes: NotesOfCustoms },
  { name: user }: User,
  period: Period,
): AsyncIterable<string> {
  yield csvLine(COLUMNS);
  let after: string | undefined = '';
  while (after !== undefined) {
    const listed = await listDeclared(db, period, after);
    for (let first = 0; first < listed.length; first += AT_ONCE) {
      const read = async (declared: Declared): Promise<string[]> => {
        const kept = await notes.read(user, { type: TYPE, id: declared.id });
        return kept.map((note) => lineOf(declared, note));
      };
      const lines = (await Promise.all(listed.slice(first, first + AT_ONCE).map(read))).flat();
      yield lines.join('');
    }
    after = listed.length < DECLARATIONS_AT_A_TIME ? undefined : listed.at(-1)?.id;
  }
}

/** Of so many declarations no note can be in the file: of which months these are, their documents say, which were not read yet. */
const UNREAD = 'Unread-Declarations';

/** What officers have noted, in bulk: by it the authority calibrates its screening. */
export const exportNotes = downloadEndpoint({
  path: '/customs/notes.csv',
  query: Asked,
  mediaType: 'text/csv',
  headers: [UNREAD],
  tag: 'Queries',
  summary:
    'The notes of this authority on the declarations of a period, to calibrate its screening; nobody else reads them',
  problems: [...ASKING, 'FORBIDDEN'],
  authorise: requireCustoms,
  handle: async ({ query, user }, { db, documents }) => ({
    name: 'customs-notes.csv',
    headers: { [UNREAD]: String(await countUnread(db, user.msp)) },
    chunks: writeNotes({ db, notes: documents.notes }, user, periodOf(query)),
  }),
});
