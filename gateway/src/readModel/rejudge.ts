import { parseAs, recordKey, TradeRecord } from '@naru/chaincode/domain';
import type { Transaction } from 'kysely';
import { isOneOf } from '../database/documentKeys.js';
import type { Schema } from '../database/schema.js';
import type { BlockTransaction } from '../fabric/parseBlock.js';
import { listLinks } from './keyPolicies.js';
import type { ReadBlock } from './readBlock.js';

/** A record that counts from a transaction on. */
export interface AuthenticRecord {
  readonly record: TradeRecord;
  readonly transaction: BlockTransaction;
}

/**
 * Judges records again whose keys got another policy after they were written: a weaker one takes away what protects them,
 * and the right one can come late.
 * @returns the records that count now and did not before
 */
export async function rejudge(
  db: Transaction<Schema>,
  { transactions, isKept }: ReadBlock,
): Promise<readonly AuthenticRecord[]> {
  const changed = new Map(
    transactions.flatMap(({ transaction, policyKeys }) => policyKeys.map((key) => [key, transaction] as const)),
  );
  const links = listLinks([...changed.keys()]);
  if (links.length === 0) return [];
  const rows = await db
    .selectFrom('documents')
    .select(['block', 'position', 'proven', 'authentic', 'record'])
    .where(isOneOf(links))
    .execute();
  const found: AuthenticRecord[] = [];
  for (const row of rows) {
    const record = parseAs(TradeRecord, row.record);
    const authentic = row.proven && isKept(record);
    if (authentic === row.authentic) continue;
    await setAuthentic(db, record, { ...row, authentic });
    const transaction = changed.get(recordKey(record));
    if (authentic && transaction !== undefined) found.push({ record, transaction });
  }
  return found;
}

/** Of the document and of the version that it is at. */
async function setAuthentic(
  db: Transaction<Schema>,
  { type, id }: TradeRecord,
  { block, position, authentic }: Pick<Schema['documents'], 'block' | 'position' | 'authentic'>,
): Promise<void> {
  await db.updateTable('documents').set({ authentic }).where('type', '=', type).where('id', '=', id).execute();
  await db
    .updateTable('versions')
    .set({ authentic })
    .where('type', '=', type)
    .where('id', '=', id)
    .where('block', '=', block)
    .where('position', '=', position)
    .execute();
}
