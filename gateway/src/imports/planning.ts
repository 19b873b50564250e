import {
  batchedId,
  batchIdFrom,
  canonicalJson,
  isMadeInBatches,
  MAX_BATCH_BYTES,
  MAX_BATCH_DOCUMENTS,
} from '@naru/chaincode/domain';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';
import type { ActionBody } from '../documents/validateRequest.js';
import { type Checked, type Checking, checkRow } from './checkRows.js';
import type { Import } from './imports.js';
import type { RowStatus } from './settings.js';

/** How many rows are looked at in one go. */
const ROWS_AT_ONCE = MAX_BATCH_DOCUMENTS;
/** What a sealed document has beside the document: its salt, and the names. */
const SEAL_BYTES = 128;

/** What is done with a row. */
interface Planned {
  readonly number: number;
  readonly status: RowStatus;
  readonly batch: string | null;
  readonly documentId: string | null;
  readonly faults: string | null;
}

/** A row that can be made. */
interface Ready {
  readonly number: number;
  readonly name: string;
  readonly body: ActionBody;
}

interface WaitingRow {
  readonly number: number;
  readonly client_id: string;
  readonly input: string;
  readonly body: string | null;
}

/**
 * Looks at the next rows of an import. Those that can be made get their ids, before anything is sent: whatever happens then,
 * the same documents are sent again under the same ids, and none is made twice.
 * @returns whether there were any rows to look at
 */
export async function planNext(
  db: Database,
  { id }: Import,
  checking: Checking,
  makeId: () => string,
): Promise<boolean> {
  const rows = await nextRows(db, id);
  if (rows.length === 0) return false;
  const planned: Planned[] = [];
  const ready: Ready[] = [];
  let bytes = 0;
  for (const { number, client_id: name, body, input } of rows) {
    const checked = await checkRow({ body, input }, checking);
    if (checked.faults !== undefined || checking.settings.dryRun) planned.push(judged(number, checked));
    else {
      bytes += Buffer.byteLength(canonicalJson(checked.body.document)) + SEAL_BYTES;
      // What has no room any more waits for the next batch.
      if (bytes > MAX_BATCH_BYTES && ready.length > 0) break;
      ready.push({ number, name, body: checked.body });
    }
  }
  await db.transaction().execute(async (transaction) => {
    const owner = `${checking.definition.type}/${checking.user.party}`;
    planned.push(...(await assignIds(transaction, owner, ready, { checking, makeId })));
    await putPlanned(transaction, id, planned);
  });
  return true;
}

/** The next rows that are made of one input. */
async function nextRows(db: Database, id: string): Promise<WaitingRow[]> {
  const waiting = db
    .selectFrom('import_rows')
    .select(['number', 'client_id', 'input', 'body'])
    .where('import', '=', id)
    .where('status', '=', 'WAITING');
  const rows = await waiting.orderBy('number').limit(ROWS_AT_ONCE).execute();
  return rows.filter(({ input }) => input === rows[0]?.input);
}

const judged = (number: number, { faults }: Checked): Planned => ({
  ...{ number, batch: null, documentId: null },
  status: faults === undefined ? 'VALID' : 'FAULTY',
  faults: faults === undefined ? null : JSON.stringify(faults),
});

/** Gives each row the id of its document, unless one was made of its client id before. */
async function assignIds(
  db: Transaction<Schema>,
  owner: string,
  ready: readonly Ready[],
  { checking, makeId }: { readonly checking: Checking; readonly makeId: () => string },
): Promise<Planned[]> {
  if (ready.length === 0) return [];
  const names = [...new Set(ready.map(({ name }) => name))];
  const known = await db
    .selectFrom('imported_documents')
    .select(['client_id', 'document_id'])
    .where('owner', '=', owner)
    .where(sql<boolean>`client_id = any(${names}::text[])`)
    .execute();
  const ids = new Map(known.map(({ client_id: name, document_id: document }) => [name, document]));
  const batch = batchIdFrom(makeId());
  let position = 0;
  const fresh: (readonly [string, string])[] = [];
  const planned = ready.map(({ number, name, body }): Planned => {
    const earlier = ids.get(name);
    if (earlier !== undefined) return { number, status: 'DUPLICATE', batch: null, documentId: earlier, faults: null };
    const isAlone = !isBatchable(checking, body);
    const documentId = isAlone ? makeId() : batchedId(batch, position++);
    ids.set(name, documentId);
    fresh.push([name, documentId]);
    return { number, status: 'PLANNED', batch: isAlone ? documentId : batch, documentId, faults: null };
  });
  await sql`insert into imported_documents (owner, client_id, document_id) select ${owner}, name, id
    from unnest(${fresh.map(([name]) => name)}::text[], ${fresh.map(([, made]) => made)}::text[]) as each (name, id)`.execute(
    db,
  );
  return planned;
}

/** A document with which the content of others travels is made alone, as are types that are not made in batches. */
function isBatchable({ definition, action }: Checking, { document, input = {} }: ActionBody): boolean {
  return isMadeInBatches(definition.type) && action.carried({ input, record: undefined, document }).length === 0;
}

async function putPlanned(db: Transaction<Schema>, id: string, planned: readonly Planned[]): Promise<void> {
  await sql`update import_rows set status = each.status, batch = each.batch, document_id = each.document, faults = each.faults
    from unnest(${planned.map(({ number }) => number)}::integer[], ${planned.map(({ status }) => status)}::text[],
      ${planned.map(({ batch }) => batch)}::text[], ${planned.map(({ documentId }) => documentId)}::text[],
      ${planned.map(({ faults }) => faults)}::text[]) as each (number, status, batch, document, faults)
    where import_rows.import = ${id} and import_rows.number = each.number`.execute(db);
}
