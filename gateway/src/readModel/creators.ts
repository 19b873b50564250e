import { findCreator, type Link, parseAs, recordKey, TradeRecord } from '@naru/chaincode/domain';
import { sql, type Transaction } from 'kysely';
import { documentKeys } from '../database/documentKeys.js';
import type { Schema } from '../database/schema.js';
import type { PlacedRecord } from './readBlock.js';

const FIRST_VERSION = 1;

/**
 * Judges the records of a block by what came before: a version by another than its creator is proven only if its creator
 * made the document.
 */
export async function judgeByCreators(
  db: Transaction<Schema>,
  written: readonly PlacedRecord[],
): Promise<PlacedRecord[]> {
  const doubtful = written.filter(({ record, proven }) => proven && findCreator(record) !== undefined);
  if (doubtful.length === 0) return [...written];
  const own = written.filter(({ proven }) => proven).map(({ record }) => record);
  const made = new Set(
    [...own, ...(await readFirst(db, doubtful))].filter(isFirst).map((first) => madeBy(first, first.author.msp)),
  );
  return written.map((each) => {
    const creator = findCreator(each.record);
    return creator === undefined || made.has(madeBy(each.record, creator))
      ? each
      : { ...each, proven: false, authentic: false };
  });
}

/** The proven first versions of documents. */
async function readFirst(db: Transaction<Schema>, written: readonly PlacedRecord[]): Promise<TradeRecord[]> {
  const rows = await db
    .selectFrom('versions')
    .select('record')
    .where('version', '=', FIRST_VERSION)
    .where('proven', '=', true)
    .where(sql<boolean>`(type, id) in ${documentKeys(written.map(({ record }) => record))}`)
    .execute();
  return rows.map(({ record }) => parseAs(TradeRecord, record));
}

function isFirst({ version }: Pick<TradeRecord, 'version'>): boolean {
  return version === FIRST_VERSION;
}

function madeBy(link: Link, msp: string): string {
  return `${recordKey(link)} ${msp}`;
}
