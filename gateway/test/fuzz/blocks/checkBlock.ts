import { isDeepStrictEqual } from 'node:util';
import { isRecordKey, recordKey } from '@naru/chaincode/domain';
import type { Database } from '../../../src/database/openDatabase.js';
import type { BlockTransaction, TransactionBlock } from '../../../src/fabric/parseBlock.js';
import { type FuzzedTransaction, nameOf } from './fuzzedBlocks.js';
import { listRecords } from './trade.js';

/** Everything that the read model has of a block, and what it must have of it. */
export async function blockFaults(
  db: Database,
  block: TransactionBlock,
  fuzzed: readonly FuzzedTransaction[],
): Promise<string[]> {
  const { number, transactions } = block;
  const ids = await db.selectFrom('transactions').select(['position', 'id']).where('block', '=', number).execute();
  const unreadable = await db
    .selectFrom('unreadable')
    .select(['position', 'hash'])
    .where('block', '=', number)
    .execute();
  const versions = await db
    .selectFrom('versions')
    .select(['position', 'type', 'id', 'version', 'authentic'])
    .where('block', '=', number)
    .execute();
  const shown = versions.map(({ authentic: _, ...version }) => version);
  return [
    ...(transactions.length === fuzzed.length ? [] : [`has ${transactions.length} of ${fuzzed.length} transactions`]),
    ...differences('transactions', ids, transactions.flatMap(idRows)),
    ...differences('unreadable', unreadable, transactions.flatMap(unreadableRows)),
    ...differences('versions', shown, transactions.flatMap(versionRows)),
    ...verdictFaults(transactions, fuzzed, versions),
  ];
}

const idRows = ({ position, id }: BlockTransaction): object[] => (id === '' ? [] : [{ position, id }]);

const versionRows = (transaction: BlockTransaction): object[] =>
  listRecords(transaction).map(({ type, id, version }) => ({ position: transaction.position, type, id, version }));

function unreadableRows(transaction: BlockTransaction): object[] {
  const { position, hash, fault, writes } = transaction;
  const readable = new Set(listRecords(transaction).map(recordKey));
  const isCounted = fault !== undefined || writes.some(({ key }) => isRecordKey(key) && !readable.has(key));
  return isCounted ? [{ position, hash }] : [];
}

function differences(what: string, found: readonly object[], expected: readonly object[]): string[] {
  const sorted = (rows: readonly object[]): string[] =>
    rows.map((row) => JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)))).sort();
  const [there, wanted] = [sorted(found), sorted(expected)];
  if (isDeepStrictEqual(there, wanted)) return [];
  const missing = wanted.filter((row) => !there.includes(row));
  const surplus = there.filter((row) => !wanted.includes(row));
  return [`${what}: missing ${missing.slice(0, 3).join('; ')}, surplus ${surplus.slice(0, 3).join('; ')}`];
}

interface Version {
  readonly position: number;
  readonly type: string;
  readonly id: string;
  readonly authentic: boolean;
}

/** A verdict that is known stands, unless the block changes the policy of the key otherwise, too. */
function verdictFaults(
  transactions: readonly BlockTransaction[],
  fuzzed: readonly FuzzedTransaction[],
  versions: readonly Version[],
): string[] {
  return versions.flatMap(({ position, type, id, authentic }) => {
    const of = fuzzed[position];
    const isDisputed = transactions.some(
      (other) => other.position !== position && other.policies.some(({ key }) => key === `${type}/${id}`),
    );
    if (of?.authentic === undefined || of.authentic === authentic || isDisputed) return [];
    return [`authentic is ${authentic} of ${type}/${id} in ${nameOf(of)}`];
  });
}
