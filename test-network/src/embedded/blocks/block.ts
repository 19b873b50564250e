import { common } from '@hyperledger/fabric-protos';
import { randomBytes } from 'node:crypto';
import { EMPTY, sha256 } from '../bytes/bytes.js';
import type { Signer } from '../msp/signingIdentity.js';
import { requireValue } from '../../shared/requireValue.js';
import { encodeHeader } from './blockHeader.js';

const NONCE_BYTES = 24;
/** Positions in a block's metadata. */
const SIGNATURES = common.BlockMetadataIndex.SIGNATURES;
const VALIDATION_CODES = common.BlockMetadataIndex.TRANSACTIONS_FILTER;
const METADATA_ENTRIES = 5;

export interface BlockParts {
  readonly number: number;
  readonly previousHash: Uint8Array;
  readonly envelopes: readonly Uint8Array[];
}

/** Makes a block as the ordering service delivers it: chained and signed, but not validated. */
export function newBlock({ number, previousHash, envelopes }: BlockParts, signer: Signer): common.Block {
  const header = new common.BlockHeader();
  header.setNumber(number);
  header.setPreviousHash(previousHash);
  header.setDataHash(hashData(envelopes));
  const data = new common.BlockData();
  data.setDataList([...envelopes]);
  const entries: Uint8Array[] = Array.from({ length: METADATA_ENTRIES }, () => EMPTY);
  entries[SIGNATURES] = signatureMetadata(header, signer);
  const metadata = new common.BlockMetadata();
  metadata.setMetadataList(entries);
  const block = new common.Block();
  block.setHeader(header);
  block.setData(data);
  block.setMetadata(metadata);
  return block;
}

export function newSignatureHeader(creator: Uint8Array): common.SignatureHeader {
  const header = new common.SignatureHeader();
  header.setCreator(creator);
  header.setNonce(randomBytes(NONCE_BYTES));
  return header;
}

export function headerOf(block: common.Block): common.BlockHeader {
  return requireValue(block.getHeader(), 'the header of a block');
}

export function envelopesOf(block: common.Block): Uint8Array[] {
  return requireValue(block.getData(), 'the data of a block').getDataList_asU8();
}

/** One byte per transaction: Fabric's TxValidationCode. */
export function validationCodesOf(block: common.Block): Uint8Array {
  return requireValue(metadataEntriesOf(block)[VALIDATION_CODES], 'the validation codes of a block');
}

export function setValidationCodes(block: common.Block, codes: Uint8Array): void {
  const entries = metadataEntriesOf(block);
  entries[VALIDATION_CODES] = codes;
  requireValue(block.getMetadata(), 'the metadata of a block').setMetadataList(entries);
}

/** What the orderer signed of a block, and its signature; undefined if the block is not signed. */
export function readOrderersSignature(
  block: common.Block,
): { signed: Uint8Array; creator: Uint8Array; signature: Uint8Array } | undefined {
  const metadata = common.Metadata.deserializeBinary(metadataEntriesOf(block)[SIGNATURES] ?? EMPTY);
  const [signature] = metadata.getSignaturesList();
  if (!signature) return undefined;
  const signatureHeader = signature.getSignatureHeader_asU8();
  return {
    signed: Buffer.concat([metadata.getValue_asU8(), signatureHeader, encodeHeader(headerOf(block))]),
    creator: common.SignatureHeader.deserializeBinary(signatureHeader).getCreator_asU8(),
    signature: signature.getSignature_asU8(),
  };
}

export function hashData(envelopes: readonly Uint8Array[]): Buffer {
  return sha256(...envelopes);
}

function metadataEntriesOf(block: common.Block): Uint8Array[] {
  return requireValue(block.getMetadata(), 'the metadata of a block').getMetadataList_asU8();
}

function signatureMetadata(header: common.BlockHeader, signer: Signer): Uint8Array {
  const lastConfig = new common.LastConfig();
  lastConfig.setIndex(0);
  const value = new common.OrdererBlockMetadata();
  value.setLastConfig(lastConfig);
  const metadata = new common.Metadata();
  metadata.setValue(value.serializeBinary());
  const signature = new common.MetadataSignature();
  signature.setSignatureHeader(newSignatureHeader(signer.serialized).serializeBinary());
  const signed = Buffer.concat([metadata.getValue_asU8(), signature.getSignatureHeader_asU8(), encodeHeader(header)]);
  signature.setSignature(signer.sign(signed));
  metadata.addSignatures(signature);
  return metadata.serializeBinary();
}
