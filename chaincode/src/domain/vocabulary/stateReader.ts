import type { z } from 'zod';
import { parseAs } from './definition';
import type { TradeRecord } from './record';

/**
 * Reads the state of one type's records, which is not to be changed afterwards. Each record is read once, since guards,
 * policies and terms all ask for it.
 */
export function stateReader<S extends object>(schema: z.ZodType<S>): (record: TradeRecord) => S {
  const read = new WeakMap<TradeRecord, S>();
  return (record) => {
    const state = read.get(record) ?? parseAs(schema, record.state, '/state');
    read.set(record, state);
    return state;
  };
}
