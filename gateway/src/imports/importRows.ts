import { type Issue, parseAs } from '@naru/chaincode/domain';
import { type Kysely, type Selectable, sql } from 'kysely';
import { z } from 'zod';
import type { Schema } from '../database/schema.js';
import { isStorableText } from '../database/storable.js';
import type { ReadRow } from './rows/row.js';
import { type ImportSettings, MAX_CLIENT_ID_CHARS, RowStatus } from './settings.js';

/** How many rows of each status an import has. */
export type Progress = Readonly<Record<RowStatus, number>>;

/** A row of an import, and what became of it. */
export interface ImportRow {
  readonly number: number;
  readonly clientId: string;
  readonly status: RowStatus;
  readonly documentId: string | null;
  readonly faults: readonly Issue[];
  /** The document as JSON; null once it is made. */
  readonly body: string | null;
  /** The input of its own as JSON; empty if it has none. */
  readonly input: string;
}

/** Why no document can be made of a row. */
export const RowFaults = z.array(
  z.strictObject({
    pointer: z.string().describe('The field, as a JSON pointer; empty if it is the whole row.'),
    message: z.string().describe('What is wrong with it.'),
  }),
);

/** Puts rows behind those that are there. */
export async function stageRows(
  db: Kysely<Schema>,
  { id, clientId: clientIdAt }: Pick<ImportSettings, 'clientId'> & { readonly id: string },
  before: number,
  rows: readonly ReadRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const staged = rows.map((row, index) => stage(row, `${id}/${before + index + 1}`, clientIdAt));
  await sql`insert into import_rows (import, number, client_id, input, body, status, faults)
    select ${id}, each.number, each.client_id, each.input, each.body, each.status, each.faults
    from unnest(${staged.map((_, index) => before + index + 1)}::integer[], ${staged.map((each) => each.name)}::text[],
      ${staged.map((each) => each.input)}::text[], ${staged.map((each) => each.body)}::text[],
      ${staged.map((each) => each.status)}::text[], ${staged.map((each) => each.faults)}::text[])
      as each (number, client_id, input, body, status, faults)`.execute(db);
}

/** A row as it is kept: without a client id of its own, its place in the file tells it from others. */
function stage(
  { body, clientId, input, faults }: ReadRow,
  place: string,
  clientIdAt: string | undefined,
): { name: string; body: string; input: string; status: RowStatus; faults: string | null } {
  const found = faults.length > 0 ? faults : nameFaults(clientId, clientIdAt);
  const isWrong = found.length > 0;
  const name = clientId === undefined || isWrong ? place : `=${clientId}`;
  return {
    name,
    body,
    input,
    status: isWrong ? 'FAULTY' : 'WAITING',
    faults: isWrong ? JSON.stringify(found) : null,
  };
}

function nameFaults(clientId: string | undefined, pointer: string | undefined): Issue[] {
  if (clientId === undefined)
    return pointer === undefined ? [] : [{ pointer, message: 'is missing, and tells the row from others' }];
  if (clientId.length > MAX_CLIENT_ID_CHARS || !isStorableText(clientId))
    return [{ pointer: pointer ?? '/clientId', message: 'is too long, or has characters that cannot be kept' }];
  return [];
}

/** The client id as the file has it. */
const shownClientId = (name: string): string => (name.startsWith('=') ? name.slice(1) : name);

export async function countRows(db: Kysely<Schema>, id: string): Promise<Progress> {
  const rows = await db
    .selectFrom('import_rows')
    .select(['status', ({ fn }) => fn.countAll<string>().as('count')])
    .where('import', '=', id)
    .groupBy('status')
    .execute();
  const counted = new Map(rows.map(({ status, count }) => [status, Number(count)]));
  const count = (status: RowStatus): number => counted.get(status) ?? 0;
  return {
    WAITING: count('WAITING'),
    PLANNED: count('PLANNED'),
    DONE: count('DONE'),
    VALID: count('VALID'),
    FAULTY: count('FAULTY'),
    DUPLICATE: count('DUPLICATE'),
  };
}

/** Some rows of one status. */
export interface RowsCut {
  readonly status: RowStatus;
  readonly after: number;
  readonly limit: number;
}

/** Rows of one status in the order of the file, some at a time. @param after The number of a row */
export async function listRows(
  db: Kysely<Schema>,
  id: string,
  { status, after, limit }: RowsCut,
): Promise<ImportRow[]> {
  const rows = await db
    .selectFrom('import_rows')
    .selectAll()
    .where('import', '=', id)
    .where('status', '=', status)
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute();
  return rows.map(readRow);
}

export function readRow(row: Selectable<Schema['import_rows']>): ImportRow {
  const { number, client_id: name, status, document_id: documentId, faults, body, input } = row;
  const read = faults === null ? [] : RowFaults.parse(JSON.parse(faults));
  const of = { number, clientId: shownClientId(name), documentId, body, input };
  return { ...of, status: parseAs(RowStatus, status), faults: read };
}
