import { createHash } from 'node:crypto';
import type { common } from '@hyperledger/fabric-protos';
import { derInteger, derOctetString, derSequence } from '../keys/der.js';

const NUMBER_BYTES = 8;

/** What ties a block to the one before it and to its transactions: SHA-256 in lower-case hexadecimal. */
export interface BlockHashes {
  /** Of the header: what the next block names as its previous hash. */
  readonly own: string;
  /** What the header says of the block before; empty in the first. */
  readonly previous: string;
  /** What the header says of the transactions. */
  readonly data: string;
  /** What the transactions are. */
  readonly actualData: string;
}

/** The hashes of a block, as Fabric makes them: of the header's DER, and of the transactions one after the other. */
export function hashBlock(block: common.Block): BlockHashes {
  const header = block.getHeader();
  const number = Buffer.alloc(NUMBER_BYTES);
  number.writeBigUInt64BE(BigInt(header?.getNumber() ?? 0));
  const previous = header?.getPreviousHash_asU8() ?? new Uint8Array();
  const data = header?.getDataHash_asU8() ?? new Uint8Array();
  const der = derSequence(derInteger(number), derOctetString(previous), derOctetString(data));
  const transactions = createHash('sha256');
  for (const envelope of block.getData()?.getDataList_asU8() ?? []) transactions.update(envelope);
  return {
    own: createHash('sha256').update(der).digest('hex'),
    previous: Buffer.from(previous).toString('hex'),
    data: Buffer.from(data).toString('hex'),
    actualData: transactions.digest('hex'),
  };
}
