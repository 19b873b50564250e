import { type DocumentType, parseAs, TradeRecord } from '@naru/chaincode/domain';
import type { Tables } from './alertRule.js';

/** Those of some documents of a type that are authentic, as they are now. */
export async function readAuthentic(
  tables: Tables,
  type: DocumentType,
  ids: readonly string[],
): Promise<TradeRecord[]> {
  if (ids.length === 0) return [];
  const rows = await tables
    .selectFrom('documents')
    .select('record')
    .where('type', '=', type)
    .where('id', 'in', [...ids])
    .where('authentic', '=', true)
    .execute();
  return rows.map(({ record }) => parseAs(TradeRecord, record));
}
