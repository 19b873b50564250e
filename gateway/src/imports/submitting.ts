import { isBatchedId, type Issue, TradeError } from '@naru/chaincode/domain';
import { sql } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import { type Checking, checkRow, faultsOf } from './checkRows.js';
import type { Import } from './imports.js';
import { type ImportRow, readRow } from './importRows.js';
import type { ActionBody } from '../documents/validateRequest.js';

/** Makes documents on the ledger. The same again changes nothing. @throws TradeError, LedgerFailure */
export interface Maker {
  batch(checking: Checking, id: string, input: unknown, documents: readonly unknown[]): Promise<void>;
  one(checking: Checking, id: string, body: ActionBody): Promise<void>;
}

/** The rejections that concern everything that a user sends, and not one document. */
const OF_IMPORT: ReadonlySet<string> = new Set(['NOT_A_MEMBER', 'CLOCK_SKEW', 'LISTS_NEEDED']);

/** What is forbidden of a batch is forbidden of each: what is wrong with its documents has its place in it. */
const isOfImport = ({ code }: TradeError, batch: string): boolean =>
  OF_IMPORT.has(code) || (code === 'FORBIDDEN' && isBatchedId(batch));

/** What an import has sent, or is about to send, and does not know to be made. */
export async function listPlanned(db: Database, { id }: Import, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('import_rows')
    .select('batch')
    .distinct()
    .where('import', '=', id)
    .where('status', '=', 'PLANNED')
    .orderBy('batch')
    .limit(limit)
    .execute();
  return rows.flatMap(({ batch }) => batch ?? []);
}

/**
 * Sends a batch, or a document that is made alone. Rows that a rule rejects are marked; the others of their batch wait again.
 * @throws TradeError if the user may not make any of them; LedgerFailure
 */
export async function sendPlanned(
  db: Database,
  { id }: Import,
  batch: string,
  { checking, maker }: { readonly checking: Checking; readonly maker: Maker },
): Promise<void> {
  const rows = await readBatchRows(db, id, batch);
  try {
    await send(rows, batch, checking, maker);
  } catch (error) {
    if (!(error instanceof TradeError) || isOfImport(error, batch)) throw error;
    await putBack(
      db,
      { id, batch, owner: `${checking.definition.type}/${checking.user.party}` },
      placeFaults(rows, error),
    );
    return;
  }
  await db
    .updateTable('import_rows')
    .set({ status: 'DONE', body: null })
    .where('import', '=', id)
    .where('batch', '=', batch)
    .execute();
}

async function readBatchRows(db: Database, id: string, batch: string): Promise<ImportRow[]> {
  const rows = await db
    .selectFrom('import_rows')
    .selectAll()
    .where('import', '=', id)
    .where('batch', '=', batch)
    .orderBy('document_id')
    .execute();
  return rows.map(readRow);
}

async function send(rows: readonly ImportRow[], batch: string, checking: Checking, maker: Maker): Promise<void> {
  const bodies: ActionBody[] = [];
  // What the guards have against a row, they had when it was planned.
  for (const row of rows)
    bodies.push(readChecked(await checkRow(row, { ...checking, guard: () => Promise.resolve() })));
  const [first] = bodies;
  if (first === undefined) return;
  if (!isBatchedId(batch)) return maker.one(checking, batch, first);
  await maker.batch(
    checking,
    batch,
    first.input ?? {},
    bodies.map(({ document }) => document),
  );
}

function readChecked({ body, faults }: Awaited<ReturnType<typeof checkRow>>): ActionBody {
  if (body === undefined) throw new Error(`A planned row is not valid any more: ${JSON.stringify(faults)}`);
  return body;
}

const PLACE = /^\/documents\/(\d+)(.*)$/s;

/** The faults of each row by its number, out of those of its batch. */
function placeFaults(rows: readonly ImportRow[], error: TradeError): Map<number, Issue[]> {
  const placed = new Map<number, Issue[]>();
  for (const { pointer, message } of error.issues) {
    const [, place, rest = ''] = PLACE.exec(pointer) ?? [];
    const row = place === undefined ? undefined : rows[Number(place)];
    if (row !== undefined) placed.set(row.number, [...(placed.get(row.number) ?? []), { pointer: rest, message }]);
  }
  // What is said of no document is said of all.
  return placed.size > 0 ? placed : new Map(rows.map(({ number }) => [number, faultsOf(error)]));
}

/** Marks the rows that were rejected, and lets the others wait: none of them was made. */
async function putBack(
  db: Database,
  { id, batch, owner }: { readonly id: string; readonly batch: string; readonly owner: string },
  faults: ReadonlyMap<number, readonly Issue[]>,
): Promise<void> {
  const [numbers, texts] = [[...faults.keys()], [...faults.values()].map((each) => JSON.stringify(each))];
  await db.transaction().execute(async (transaction) => {
    await sql`delete from imported_documents using import_rows where owner = ${owner} and import = ${id}
      and batch = ${batch} and imported_documents.document_id = import_rows.document_id`.execute(transaction);
    await sql`update import_rows set status = 'FAULTY', faults = each.faults, batch = null, document_id = null
      from unnest(${numbers}::integer[], ${texts}::text[]) as each (number, faults)
      where import_rows.import = ${id} and import_rows.number = each.number`.execute(transaction);
    await sql`update import_rows set status = 'WAITING', batch = null, document_id = null
      where import = ${id} and batch = ${batch}`.execute(transaction);
  });
}
