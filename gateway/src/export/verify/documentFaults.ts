import { isDeepStrictEqual } from 'node:util';
import {
  listVouchers,
  findingsKey,
  implicitCollection,
  type Members,
  readRecord,
  recordKey,
  sha256Hex,
  type TradeRecord,
} from '@naru/chaincode/domain';
import type { BlockTransaction } from '../../fabric/parseBlock.js';
import { recordsIn } from '../../readModel/recordsIn.js';
import type { ExportedDocument, ExportedVersion } from '../format.js';
import type { ExportedBlocks } from './exportedBlocks.js';
import type { LedgerRecords } from './ledgerRecords.js';

/** Everything in a document's line that the blocks, or the hashes in its records, do not confirm. */
export async function documentFaults(
  document: ExportedDocument,
  mspId: string,
  blocks: ExportedBlocks,
  records: LedgerRecords,
): Promise<string[]> {
  const faults = [
    ...latestFaults(document),
    ...contentFaults(document),
    ...voucherFaults(document),
    ...countFaults(document, records),
  ];
  for (const version of document.history) {
    const transaction = (await blocks.transactions(version.block))?.[version.position];
    faults.push(...versionFaults(version, transaction, records.members));
  }
  return [...faults, ...(await findingsFaults(document, mspId, blocks))];
}

/** The record at the top of the line is the last version. */
function latestFaults({ history, record, authentic, genuine }: ExportedDocument): string[] {
  const last = history.at(-1);
  const isLast = last?.authentic === authentic && last.genuine === genuine && isDeepStrictEqual(last.record, record);
  const isOne = history.every((version) => recordKey(version.record) === recordKey(record));
  return [
    ...(isLast ? [] : ['its record is not the last of its history']),
    ...(isOne ? [] : ['its history is of several documents']),
  ];
}

/** A version that rests on the word of others is authentic only if they gave it in an earlier one. */
function voucherFaults({ history }: ExportedDocument): string[] {
  const believed = history.filter(({ authentic }) => authentic).map(({ record }) => record);
  return believed.flatMap((record) =>
    listVouchers(record)
      .filter(({ msp, version }) => !believed.some((each) => each.version === version && each.author.msp === msp))
      .map(
        ({ msp, version }) =>
          `version ${record.version} is said to be authentic, and ${msp} did not write version ${version}`,
      ),
  );
}

function countFaults({ record, history: { length } }: ExportedDocument, records: LedgerRecords): string[] {
  const versions = records.versions(recordKey(record));
  return length === versions ? [] : [`has ${length} versions, and the blocks have ${versions}`];
}

function versionFaults(
  version: ExportedVersion,
  transaction: BlockTransaction | undefined,
  members: Members,
): string[] {
  const { record, details, block, transactionId, authentic } = version;
  const name = `version ${record.version}`;
  const isThere = transaction?.id === transactionId && isWritten(record, transaction);
  return [
    ...(isThere ? [] : [`${name} is not what transaction ${transactionId} of block ${block} wrote`]),
    ...(details === null || sha256Hex(details) === record.details
      ? []
      : [`the remarks of ${name} do not have the hash on its record`]),
    ...(authentic && isThere && !isProven(record, transaction, members)
      ? [`${name} is said to be authentic, and is not`]
      : []),
  ];
}

function isProven(record: TradeRecord, transaction: BlockTransaction, members: Members): boolean {
  return recordsIn(transaction, members).some(
    (written) => written.proven && recordKey(written.record) === recordKey(record),
  );
}

function isWritten(record: TradeRecord, { writes }: BlockTransaction): boolean {
  const key = recordKey(record);
  return writes.some((write) => write.key === key && isDeepStrictEqual(readRecord(write.value, key), record));
}

/** Each content that a record names is listed, with bytes that have the hash on the record. */
function contentFaults({ history, contents }: ExportedDocument): string[] {
  const keyOf = ({ version, hash }: TradeRecord['content']): string => `${version}/${hash}`;
  const named = new Set(history.map(({ record }) => keyOf(record.content)));
  const listed = new Set(contents.map(keyOf));
  return [
    ...contents
      .filter(({ sealed, hash }) => sealed !== null && sha256Hex(sealed) !== hash)
      .map(({ version }) => `content version ${version} does not have the hash on its record`),
    ...(isDeepStrictEqual([...named].sort(), [...listed].sort())
      ? []
      : ['its contents are not those that its records name']),
  ];
}

/** Findings have no hash on the record; the transaction that made them wrote one into the own collection. */
async function findingsFaults(
  { record, history, findings }: ExportedDocument,
  mspId: string,
  blocks: ExportedBlocks,
): Promise<string[]> {
  if (findings === null) return [];
  const keyHash = sha256Hex(findingsKey(record, 1));
  const valueHash = sha256Hex(findings);
  for (const { block, position } of history) {
    const hashes = (await blocks.transactions(block))?.[position]?.hashedWrites ?? [];
    const isProven = hashes.some(
      (write) =>
        write.collection === implicitCollection(mspId) && write.keyHash === keyHash && write.valueHash === valueHash,
    );
    if (isProven) return [];
  }
  return ['no transaction wrote its findings'];
}
