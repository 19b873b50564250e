import { FIRST_VERSION, findCreator, type Link, parseAs, recordKey, TradeRecord } from '@naru/chaincode/domain';
import type { Transaction } from 'kysely';
import { isOneOf } from '../database/documentKeys.js';
import type { Schema } from '../database/schema.js';
import type { PlacedRecord } from './readBlock.js';

/**
 * Judges the records of a block by what came before: a version by another than its creator is proven only if its creator
 * made the document.
 */
export async function judgeByCreators(
  db: Transaction<Schema>,
  written: readonly PlacedRecord[],
): Promise<PlacedRecord[]> {
  const proven = written.filter((each) => each.proven).map(({ record }) => record);
  const doubtful = proven.filter((record) => findCreator(record) !== undefined);
  if (doubtful.length === 0) return [...written];
  const own = proven.filter(({ version }) => version === FIRST_VERSION);
  const made = new Set([...own, ...(await readFirst(db, doubtful))].map((first) => nameMaker(first, first.author.msp)));
  return written.map((each) => {
    const creator = findCreator(each.record);
    return creator === undefined || made.has(nameMaker(each.record, creator))
      ? each
      : { ...each, proven: false, authentic: false };
  });
}

/** The proven first versions of documents. */
async function readFirst(db: Transaction<Schema>, links: readonly Link[]): Promise<TradeRecord[]> {
  const rows = await db
    .selectFrom('versions')
    .select('record')
    .where('version', '=', FIRST_VERSION)
    .where('proven', '=', true)
    .where(isOneOf(links))
    .execute();
  return rows.map(({ record }) => parseAs(TradeRecord, record));
}

function nameMaker(link: Link, msp: string): string {
  return `${recordKey(link)} ${msp}`;
}
