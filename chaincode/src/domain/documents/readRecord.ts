import { parseJson } from '../encoding/canonicalJson';
import { recordKey, TradeRecord } from '../vocabulary/record';
import { DEFINITIONS } from './registry';

/** Reads the record under a key, whoever may have written it; undefined if it is not one. */
export function readRecord(bytes: Uint8Array | string, key: string): TradeRecord | undefined {
  try {
    const record = TradeRecord.parse(parseJson(bytes));
    if (recordKey(record) !== key) return undefined;
    // This parses the state, too, which has a form of its own for each type.
    DEFINITIONS[record.type].named(record);
    return record;
  } catch {
    // Two colluding members can write any bytes under a free key.
    return undefined;
  }
}
