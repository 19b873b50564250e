import { parseJson } from '../encoding/canonicalJson';
import { DEFINITIONS } from './registry';
import { recordKey, TradeRecord } from '../vocabulary/record';
import type { Members } from '../vocabulary/members';

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

/** The action by which the members put a record right that its own parties can no longer change. */
export const INTERVENE = 'intervene';

/**
 * Whose collections must hold the proof of a version, and how many of them: its author's; for an intervention those of
 * a majority of the present members, since its author alone has no say.
 */
export function proversOf({ action, author }: TradeRecord, members: Members): { provers: string[]; needed: number } {
  if (action !== INTERVENE) return { provers: [author.msp], needed: 1 };
  return { provers: members.map(({ mspId }) => mspId), needed: Math.floor(members.length / 2) + 1 };
}

/** Whether the author is a member, and what the record says is the author's to say; the proof is looked at elsewhere. */
export function isAuthorsToSay(record: TradeRecord, members: Members): boolean {
  if (!members.some(({ mspId }) => mspId === record.author.msp)) return false;
  return record.action === INTERVENE || DEFINITIONS[record.type].mayHaveWritten(record, members);
}
