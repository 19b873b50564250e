import { countMajority, listMspIds, type Members } from './members';
import { type Link, recordKey, type TradeRecord } from './record';

/** The action by which the members put a record right that its own parties can no longer change. */
export const INTERVENE = 'intervene';

/** The key in the author's own collection that proves one version of a record: written once, never changed. */
export function authorshipKey(record: TradeRecord): string {
  return proofKey(record, record.version);
}

/** The key in an organisation's own collection that proves that it was the author of a version. */
export function proofKey(link: Link, version: number): string {
  return `record/${recordKey(link)}/${version}`;
}

/**
 * Whose collections must hold the proof of a version, and how many of them: its author's; for an intervention those of
 * a majority of the present members, because its author alone may not make one.
 */
export function listProvers({ action, author }: TradeRecord, members: Members): { provers: string[]; needed: number } {
  if (action !== INTERVENE) return { provers: [author.msp], needed: 1 };
  return { provers: listMspIds(members), needed: countMajority(members) };
}
