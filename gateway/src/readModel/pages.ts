import { DocumentType, parseAs, TradeRecord, Ulid } from '@naru/chaincode/domain';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database/openDatabase.js';
import { isStorableJson } from '../database/storable.js';
import type { User } from '../identity/users.js';
import { hasTerms } from './hasTerm.js';
import { readersOf } from './readers.js';
import type { SearchTerm } from './search.js';
import { Summary } from './summary.js';
import { askWords } from './words.js';

/** The orders in which documents are listed. Only those of one type are listed by when they were made. */
export const Order = z.enum(['made', 'changed']);
export type Order = z.infer<typeof Order>;

/** Up to how many documents are counted: to count more costs as much as to read them. */
export const MAX_COUNTED = 10_000;
/** How many of the newest documents are looked at for words. */
const RECENT = 1_000;
/** Words of which no more documents have all are rare: these are all looked at. */
const MAX_RARE = 5_000;

/** Which documents a page has. */
export interface PageQuery {
  /** Of every type if it is not given. */
  readonly type: DocumentType | undefined;
  readonly id?: string | undefined;
  readonly status?: string | undefined;
  /** Terms that stand in every document of the page. */
  readonly terms?: readonly SearchTerm[];
  /** Terms of which at least one stands in it. */
  readonly anyTerm?: readonly SearchTerm[] | undefined;
  /** Words that all stand in it, or begin words in it. */
  readonly words?: string | undefined;
  /** The last block that is not asked for. */
  readonly sinceBlock?: number | undefined;
  /** The first and last day that the document may state. */
  readonly fromDay?: string | undefined;
  readonly toDay?: string | undefined;
  /** The least and largest amount that it may state, in minor units, and their currency. */
  readonly currency?: string | undefined;
  readonly minAmountMinor?: number | undefined;
  readonly maxAmountMinor?: number | undefined;
}

/** The place in a list after which a page starts. */
export interface Place {
  readonly block: number;
  readonly position: number;
  readonly type: DocumentType;
  readonly id: string;
}

/** How much of a list is read, and in which order: the newest first. */
export interface PageCut {
  /** As they were made, by default. */
  readonly order?: Order | undefined;
  readonly after?: Place | undefined;
  readonly limit: number;
}

/** A document of a list. */
export interface ListedDocument {
  readonly record: TradeRecord;
  readonly authentic: boolean;
  /** Null if this organisation does not hold the document, or has not read it yet. */
  readonly summary: Summary | null;
  readonly block: number;
  readonly position: number;
}

const Row = z.object({
  record: z.unknown(),
  authentic: z.boolean(),
  summary: Summary.nullable(),
  block: z.coerce.number(),
  position: z.number(),
});

/** The orders as columns of `readers`: each stands in an index after the reader, or after the reader and the type. */
const COLUMNS = {
  made: [sql.ref('id')],
  changed: ['block', 'position', 'type', 'id'].map((column) => sql.ref(column)),
} as const;

const newestFirst = (order: Order): RawBuilder<unknown> =>
  sql.join(COLUMNS[order].map((column) => sql`${column} desc`));

/** A page of what a user may see, and one document more if there is a next page. */
export async function readPage(db: Database, user: User, query: PageQuery & PageCut): Promise<ListedDocument[]> {
  if (!isStorable(query)) return [];
  const { order = 'made', limit, words } = query;
  const read = async (rowsOf: RowsOf): Promise<ListedDocument[]> => {
    const ofReaders = readersOf(user).map((reader) => sql`(${rowsOf(reader)})`);
    const { rows } = await sql`
      select documents.record, documents.authentic, page.block, page.position, summaries.summary
      from (select distinct type, id, block, position from (${sql.join(ofReaders, sql` union all `)}) as each) as page
        join documents using (type, id) left join summaries using (type, id)
      order by ${newestFirst(order)} limit ${limit + 1}`.execute(db);
    return rows.map(readRow);
  };
  const ways = new WaysToRead(user, query);
  if (words === undefined) return read(ways.inOrder);
  const recent = await read(ways.amongRecent);
  if (recent.length > limit) return recent;
  return (await isRare(db, words)) ? read(ways.fromWords) : read(ways.inOrder);
}

function readRow(row: unknown): ListedDocument {
  const { record, ...rest } = Row.parse(row);
  return { record: parseAs(TradeRecord, record), ...rest };
}

type RowsOf = (reader: string) => RawBuilder<unknown>;

/**
 * How the rows of a page are found. PostgreSQL cannot know whether words meet in a document, and walks through a whole list if it
 * guesses wrong: so the newest documents are looked at first, and then those of the words, if they are few.
 */
class WaysToRead {
  readonly #user: User;
  readonly #query: PageQuery & PageCut;

  constructor(user: User, query: PageQuery & PageCut) {
    this.#user = user;
    this.#query = query;
  }

  readonly inOrder: RowsOf = (reader) => sql`select type, id, block, position from readers
    where ${this.#ofReader(reader)} and ${isOfContent(this.#user, this.#query)} ${this.#cut()}`;

  readonly amongRecent: RowsOf = (reader) => sql`select type, id, block, position
    from (select * from readers where ${this.#ofReader(reader)} order by ${this.#order()} limit ${RECENT}) as readers
    where ${isOfContent(this.#user, this.#query)} ${this.#cut()}`;

  readonly fromWords: RowsOf = (reader) => sql`with hits as materialized (${hitsOf(this.#query.words ?? '', MAX_RARE)})
    select type, id, block, position from readers join hits using (type, id)
    where ${this.#ofReader(reader)} and ${isOfContent(this.#user, { ...this.#query, words: undefined })} ${this.#cut()}`;

  #ofReader(reader: string): RawBuilder<boolean> {
    return sql<boolean>`reader = ${reader} and ${isOfRecord(this.#query)} and ${isAfter(this.#query)}`;
  }

  #cut(): RawBuilder<unknown> {
    return sql`order by ${this.#order()} limit ${this.#query.limit + 1}`;
  }

  #order(): RawBuilder<unknown> {
    return newestFirst(this.#query.order ?? 'made');
  }
}

/** Whether few documents have some words, whoever may see them. */
async function isRare(db: Database, words: string): Promise<boolean> {
  const { rows } = await sql`select 1 from (${hitsOf(words, MAX_RARE + 1)}) as hits offset ${MAX_RARE}`.execute(db);
  return rows.length === 0;
}

const hitsOf = (words: string, limit: number): RawBuilder<unknown> =>
  sql`select type, id from summaries where ${hasWords(words)} limit ${limit}`;

/** How many documents of each type there are, up to {@link MAX_COUNTED} in all. */
export async function countDocuments(db: Database, user: User, query: PageQuery): Promise<Map<DocumentType, number>> {
  if (!isStorable(query)) return new Map();
  const ofReaders = readersOf(user).map(
    (reader) => sql`(select type, id from readers
      where reader = ${reader} and ${isOfRecord(query)} and ${isOfContent(user, query)} limit ${MAX_COUNTED})`,
  );
  const { rows } = await sql`
    select type, count(*) from (select distinct type, id from (${sql.join(ofReaders, sql` union all `)}) as each
      limit ${MAX_COUNTED}) as counted
    group by type order by type`.execute(db);
  const Counted = z.object({ type: DocumentType, count: z.coerce.number() });
  return new Map(rows.map((row) => Counted.parse(row)).map(({ type, count }) => [type, count]));
}

const isStorable = ({ status, terms, anyTerm, words }: PageQuery): boolean =>
  isStorableJson([status ?? '', terms ?? [], anyTerm ?? [], words ?? '']);

const allOf = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(conditions, sql` and `)}`;

/** What a row of `readers` itself says. */
function isOfRecord({ type, id, status, sinceBlock }: PageQuery): RawBuilder<boolean> {
  return allOf([
    ...(type === undefined ? [] : [sql<boolean>`type = ${type}`]),
    ...(id === undefined ? [] : [sql<boolean>`id = ${id}`]),
    ...(status === undefined ? [] : [sql<boolean>`status = ${status}`]),
    ...(sinceBlock === undefined ? [] : [sql<boolean>`block > ${sinceBlock}`]),
  ]);
}

/** What is known of the private document. */
function isOfContent(user: User, query: PageQuery): RawBuilder<boolean> {
  const { terms = [], anyTerm, words } = query;
  const said = [...saysOf(query), ...(words === undefined ? [] : [hasWords(words)])];
  return allOf([
    ...terms.map((term) => hasTerms(user, [term])),
    ...(anyTerm === undefined ? [] : [hasTerms(user, anyTerm)]),
    ...(said.length === 0 ? [] : [isSummed(allOf(said))]),
  ]);
}

/** What has no word finds nothing. */
function hasWords(text: string): RawBuilder<boolean> {
  const asked = askWords(text);
  return asked === undefined ? sql<boolean>`false` : sql<boolean>`words @@ ${asked}::tsquery`;
}

/** Each limit that is asked for. */
function saysOf({ fromDay, toDay, currency, minAmountMinor, maxAmountMinor }: PageQuery): RawBuilder<boolean>[] {
  return [
    ...(fromDay === undefined ? [] : [sql<boolean>`day >= ${fromDay}`]),
    ...(toDay === undefined ? [] : [sql<boolean>`day <= ${toDay}`]),
    ...(currency === undefined ? [] : [sql<boolean>`currency = ${currency}`]),
    ...(minAmountMinor === undefined ? [] : [sql<boolean>`amount_minor >= ${minAmountMinor}::bigint`]),
    ...(maxAmountMinor === undefined ? [] : [sql<boolean>`amount_minor <= ${maxAmountMinor}::bigint`]),
  ];
}

const isSummed = (condition: RawBuilder<boolean>): RawBuilder<boolean> => sql<boolean>`exists (
  select 1 from summaries where summaries.type = readers.type and summaries.id = readers.id and ${condition})`;

function isAfter({ order = 'made', after }: PageCut): RawBuilder<boolean> {
  if (after === undefined) return sql<boolean>`true`;
  const { block, position, type, id } = after;
  return order === 'made'
    ? sql<boolean>`id < ${id}`
    : sql<boolean>`(block, position, type, id) < (${block}::bigint, ${position}::integer, ${type}, ${id})`;
}

/** The id of a place in a list by changes. */
export const placeId = ({ block, position, type, id }: Place): string => `${block}-${position}-${type}-${id}`;

const PLACE = /^(\d{1,15})-(\d{1,10})-([a-z-]+)-([0-9A-Z]{26})$/;

/** A place, as the address of a page names it. */
export const PlaceId = z
  .string()
  .transform((text, context) => {
    const [, block, position, type, id] = PLACE.exec(text) ?? [];
    const read = z
      .object({ block: z.coerce.number(), position: z.coerce.number(), type: DocumentType, id: Ulid })
      .safeParse({ block, position, type, id });
    if (read.success) return read.data;
    context.addIssue('is not the place of a page: follow `next`');
    return z.NEVER;
  })
  .describe('The place after which the page starts: follow `next`.');
