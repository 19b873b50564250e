import { parseJson } from './codec';
import { DEFINITIONS } from './definitions';
import { recordKey, TradeRecord } from './document/record';
import type { Members } from './member/members';

/** Reads the record under a key, whoever may have written it; undefined where it is none. */
export function readRecord(bytes: Uint8Array | string, key: string): TradeRecord | undefined {
  try {
    const record = TradeRecord.parse(parseJson(bytes));
    if (recordKey(record) !== key) return undefined;
    // This reads the state, too, which has a form of its own for each type.
    DEFINITIONS[record.type].named(record);
    return record;
  } catch {
    // Two colluding members can write any bytes under a free key.
    return undefined;
  }
}

/** The key in the author's own collection that proves one version of a record: written once, never changed. */
export function authorshipKey(record: TradeRecord): string {
  return `record/${recordKey(record)}/${record.version}`;
}

/** Whether the author is a member, and what the record says is the author's to say; the proof is looked at elsewhere. */
export function isAuthorsToSay(record: TradeRecord, members: Members): boolean {
  if (!members.some(({ mspId }) => mspId === record.author.msp)) return false;
  return DEFINITIONS[record.type].mayHaveWritten(record, members);
}
