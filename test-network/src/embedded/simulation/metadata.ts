import { ledger } from '@hyperledger/fabric-protos';
import type { Version } from '../storage/table.js';
import { VALIDATION_PARAMETER, type Metadata } from './accessSets.js';

/** Decodes a version's metadata. */
export function decodeMetadata(version: Version | undefined): Metadata {
  if (!version?.metadata) return [];
  const { KVMetadataWrite } = ledger.rwset.kvrwset;
  const entries: ledger.rwset.kvrwset.KVMetadataEntry[] = KVMetadataWrite.deserializeBinary(
    version.metadata,
  ).getEntriesList();
  return entries.map((entry) => [entry.getName(), entry.getValue_asU8()] as const);
}

/** Reads a key's own endorsement policy, encoded; undefined if it has none. */
export function readKeyPolicy(version: Version | undefined): Uint8Array | undefined {
  const policy = decodeMetadata(version).find(([name]) => name === VALIDATION_PARAMETER)?.[1];
  return policy && policy.length > 0 ? policy : undefined;
}
