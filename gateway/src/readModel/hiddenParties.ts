import {
  canonicalJson,
  DEFINITIONS,
  hideParty,
  hidesPartyOf,
  type Link,
  openKept,
  readRecord,
  recordKey,
  type TradeRecord,
} from '@naru/chaincode/domain';
import type { TransactionBlock } from '../fabric/parseBlock.js';

/** The parties that records hide, by the keys of the records. */
export type HiddenParties = ReadonlyMap<string, string>;

/**
 * The parties of this organisation that the records of a block hide: its own copies of the documents name them, and the
 * users of these parties see the records as if they named them.
 */
export async function readHiddenParties(
  { transactions }: TransactionBlock,
  { mspId, read }: { readonly mspId: string; readonly read: (link: Link) => Promise<string | null> },
): Promise<HiddenParties> {
  const mark = canonicalJson(hideParty({ msp: mspId }));
  const records = transactions
    .flatMap(({ writes }) => writes)
    .filter(({ value }) => Buffer.from(value).includes(mark))
    .flatMap(({ key, value }) => readRecord(value, key) ?? []);
  const found = new Map<string, string>();
  for (const record of records) {
    const { type, id } = record;
    const sealed = found.has(recordKey(record)) ? null : await read({ type, id });
    if (sealed !== null) found.set(recordKey(record), findHiddenParty(record, openKept(sealed), mspId));
  }
  return found;
}

/** The party of an organisation that a record hides and its document names; empty if there is none. */
export function findHiddenParty(record: TradeRecord, document: unknown, mspId: string): string {
  if (!hidesPartyOf(record, mspId)) return '';
  const named = DEFINITIONS[record.type].hiddenParty(document);
  return named?.msp === mspId ? (named.party ?? '') : '';
}
