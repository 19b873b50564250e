import { isRecordKey, type Members, recordKey, type TradeRecord } from '@naru/chaincode/domain';
import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.js';
import type { BlockTransaction } from '../fabric/parseBlock.js';
import { KeyPolicies, listTouchedLinks } from './keyPolicies.js';
import { recordsIn, type WrittenRecord } from './recordsIn.js';
import { applyToRegister, listMemberSets, loadRegister, type Register, saveRegister } from './register.js';

/** A record in its place on the ledger. */
export interface PlacedRecord extends WrittenRecord {
  readonly transaction: BlockTransaction;
  /** Whether it counts: it has its proofs, and its key has the policy that its definition asks for. */
  readonly authentic: boolean;
}

/** A transaction with what it wrote. */
export interface ReadTransaction {
  readonly transaction: BlockTransaction;
  readonly records: readonly PlacedRecord[];
  /** The keys of records under which it wrote something else. */
  readonly unreadableKeys: readonly string[];
  /** The keys of which it wrote the policy alone. */
  readonly policyKeys: readonly string[];
}

/** The transactions of a block, and what their records are judged by when the block is over. */
export interface ReadBlock {
  readonly transactions: readonly ReadTransaction[];
  readonly isKept: (record: TradeRecord) => boolean;
}

/**
 * Reads the transactions of a block one after the other, each with the members and the policies that those before it
 * left, and keeps what they leave for the next block.
 * @param consortium who the members are until the ledger says it
 */
export async function readBlock(
  db: Transaction<Schema>,
  transactions: readonly BlockTransaction[],
  consortium: Members,
): Promise<ReadBlock> {
  const before = await loadRegister(db, consortium);
  const policies = await KeyPolicies.load(db, transactions.flatMap(listTouchedLinks));
  let register = before;
  const read = transactions.map((transaction) => {
    register = applyToRegister(register, transaction.writes);
    return readTransaction(transaction, register, policies);
  });
  await policies.save(db);
  if (register !== before) await saveRegister(db, register);
  const sets = listMemberSets(register);
  return { transactions: read, isKept: (record) => policies.isKept(record, sets) };
}

function readTransaction(transaction: BlockTransaction, register: Register, policies: KeyPolicies): ReadTransaction {
  const policyKeys = policies.apply(transaction);
  const { members, history } = register;
  const sets = listMemberSets(register);
  const records = recordsIn(transaction, members, history.former).map(({ record, proven }) => {
    return { record, proven, authentic: proven && policies.isKept(record, sets), transaction };
  });
  const readable = new Set(records.map(({ record }) => recordKey(record)));
  const unreadableKeys = transaction.writes
    .map(({ key }) => key)
    .filter((key) => isRecordKey(key) && !readable.has(key));
  return { transaction, records, unreadableKeys, policyKeys };
}
