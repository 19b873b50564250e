import { type Link, listVouchers, parseAs, recordKey, TradeRecord, type Voucher } from '@naru/chaincode/domain';
import type { Transaction } from 'kysely';
import { isOneOf } from '../database/documentKeys.js';
import type { Schema } from '../database/schema.js';
import type { PlacedRecord } from './readBlock.js';

/**
 * Judges the records of a block by what came before: a version that rests on the word of others is proven only if they
 * gave it. Its creator made the document, and whoever decided on it has written that version.
 */
export async function judgeByVouchers(
  db: Transaction<Schema>,
  written: readonly PlacedRecord[],
): Promise<PlacedRecord[]> {
  const proven = written.filter((each) => each.proven).map(({ record }) => record);
  const doubtful = proven.filter((record) => listVouchers(record).length > 0);
  if (doubtful.length === 0) return [...written];
  const earlier = [...proven, ...(await readVouching(db, doubtful))];
  const given = new Set(earlier.map((each) => nameWord(each, { msp: each.author.msp, version: each.version })));
  return written.map((each) =>
    listVouchers(each.record).every((voucher) => given.has(nameWord(each.record, voucher)))
      ? each
      : { ...each, proven: false, authentic: false },
  );
}

/** The proven versions by which others gave their word for some records. */
async function readVouching(db: Transaction<Schema>, records: readonly TradeRecord[]): Promise<TradeRecord[]> {
  const versions = new Set(records.flatMap((record) => listVouchers(record).map(({ version }) => version)));
  const rows = await db
    .selectFrom('versions')
    .select('record')
    .where('version', 'in', [...versions])
    .where('proven', '=', true)
    .where(isOneOf(records))
    .execute();
  return rows.map(({ record }) => parseAs(TradeRecord, record));
}

function nameWord(link: Link, { msp, version }: Voucher): string {
  return `${recordKey(link)} ${version} ${msp}`;
}
