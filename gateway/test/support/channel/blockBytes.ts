import { createHash } from 'node:crypto';
import { common, ledger, peer } from '@hyperledger/fabric-protos';
import { hashBlock } from '../../../src/fabric/blockHashes.js';

const MS_PER_SECOND = 1_000;
const NS_PER_MS = 1_000_000;

/** What a transaction wrote under a chaincode's name, and to whose collections. */
export interface WriteSet {
  readonly chaincode: string;
  /** What it was invoked with: its name and arguments. */
  readonly invoked?: readonly string[];
  readonly writes: readonly { readonly key: string; readonly value: Uint8Array; readonly isDelete?: boolean }[];
  readonly policies?: readonly { readonly key: string; readonly policy: Uint8Array }[];
  /** SHA-256 of key and value, in hexadecimal. */
  readonly hashedWrites: readonly {
    readonly collection: string;
    readonly keyHash: string;
    readonly valueHash: string;
    readonly isDelete?: boolean;
  }[];
}

/** The bytes in which an ordering service has a transaction, as far as a gateway reads them. */
export function transactionEnvelope(id: string, time: Date, writeSet: WriteSet): Uint8Array {
  return envelopeOf(id, time, common.HeaderType.ENDORSER_TRANSACTION, transactionBytes(writeSet));
}

/** The bytes of a change of the channel's configuration: a transaction without an id. */
export function configurationEnvelope(time: Date): Uint8Array {
  return envelopeOf('', time, common.HeaderType.CONFIG, Buffer.from('not a transaction'));
}

/** A block of such bytes, with the code of each: it names the hash of its bytes, and of the block before it. */
export function blockOf(
  number: number,
  previous: common.Block | undefined,
  entries: readonly { readonly bytes: Uint8Array; readonly validationCode: number }[],
): common.Block {
  const header = new common.BlockHeader();
  header.setNumber(number);
  header.setPreviousHash(previous === undefined ? Buffer.of() : Buffer.from(hashBlock(previous).own, 'hex'));
  header.setDataHash(
    createHash('sha256')
      .update(Buffer.concat(entries.map(({ bytes }) => bytes)))
      .digest(),
  );
  const data = new common.BlockData();
  data.setDataList(entries.map(({ bytes }) => bytes));
  const metadata = new common.BlockMetadata();
  const codes = Buffer.from(entries.map(({ validationCode }) => validationCode));
  metadata.setMetadataList([Buffer.of(), Buffer.of(), codes]);
  const block = new common.Block();
  block.setHeader(header);
  block.setData(data);
  block.setMetadata(metadata);
  return block;
}

/** The bytes of an envelope, whatever it holds. */
export function envelopeOf(id: string, time: Date, type: number, data: Uint8Array): Uint8Array {
  const channelHeader = new common.ChannelHeader();
  channelHeader.setTxId(id);
  channelHeader.setType(type);
  const header = new common.Header();
  header.setChannelHeader(Buffer.concat([channelHeader.serializeBinary(), timestampField(time)]));
  const payload = new common.Payload();
  payload.setHeader(header);
  payload.setData(data);
  const made = new common.Envelope();
  made.setPayload(payload.serializeBinary());
  return made.serializeBinary();
}

/** Field 3 of a channel header, a protobuf Timestamp: the library's own class for it belongs to another package. */
function timestampField(time: Date): Buffer {
  const seconds = Math.floor(time.getTime() / MS_PER_SECOND);
  const nanos = (time.getTime() % MS_PER_SECOND) * NS_PER_MS;
  const timestamp = Buffer.from([0x08, ...varint(seconds), 0x10, ...varint(nanos)]);
  return Buffer.concat([Buffer.from([0x1a, timestamp.length]), timestamp]);
}

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value % 0x80) + 0x80, ...varint(Math.floor(value / 0x80))];
}

function transactionBytes({ chaincode, invoked = [], writes, policies = [], hashedWrites }: WriteSet): Uint8Array {
  const set = new ledger.rwset.NsReadWriteSet();
  set.setNamespace(chaincode);
  set.setRwset(publicWrites(writes, policies).serializeBinary());
  set.setCollectionHashedRwsetList(hashedWrites.map(collectionWrite));
  const results = new ledger.rwset.TxReadWriteSet();
  results.setNsRwsetList([set]);
  const action = new peer.ChaincodeAction();
  action.setResults(results.serializeBinary());
  const response = new peer.ProposalResponsePayload();
  response.setExtension$(action.serializeBinary());
  const endorsed = new peer.ChaincodeEndorsedAction();
  endorsed.setProposalResponsePayload(response.serializeBinary());
  const payload = new peer.ChaincodeActionPayload();
  payload.setAction(endorsed);
  payload.setChaincodeProposalPayload(proposalPayload(invoked));
  const transactionAction = new peer.TransactionAction();
  transactionAction.setPayload(payload.serializeBinary());
  const transaction = new peer.Transaction();
  transaction.setActionsList([transactionAction]);
  return transaction.serializeBinary();
}

function proposalPayload(invoked: readonly string[]): Uint8Array {
  const input = new peer.ChaincodeInput();
  input.setArgsList(invoked.map((argument) => Buffer.from(argument)));
  const spec = new peer.ChaincodeSpec();
  spec.setInput(input);
  const invocation = new peer.ChaincodeInvocationSpec();
  invocation.setChaincodeSpec(spec);
  const payload = new peer.ChaincodeProposalPayload();
  payload.setInput(invocation.serializeBinary());
  return payload.serializeBinary();
}

function publicWrites(
  writes: WriteSet['writes'],
  policies: NonNullable<WriteSet['policies']>,
): ledger.rwset.kvrwset.KVRWSet {
  const set = new ledger.rwset.kvrwset.KVRWSet();
  set.setMetadataWritesList(
    policies.map(({ key, policy }) => {
      const entry = new ledger.rwset.kvrwset.KVMetadataEntry();
      entry.setName('VALIDATION_PARAMETER');
      entry.setValue(policy);
      const write = new ledger.rwset.kvrwset.KVMetadataWrite();
      write.setKey(key);
      write.setEntriesList([entry]);
      return write;
    }),
  );
  set.setWritesList(
    writes.map(({ key, value, isDelete = false }) => {
      const write = new ledger.rwset.kvrwset.KVWrite();
      write.setIsDelete(isDelete);
      write.setKey(key);
      write.setValue(value);
      return write;
    }),
  );
  return set;
}

function collectionWrite({
  collection,
  keyHash,
  valueHash,
  isDelete = false,
}: WriteSet['hashedWrites'][number]): ledger.rwset.CollectionHashedReadWriteSet {
  const write = new ledger.rwset.kvrwset.KVWriteHash();
  write.setIsDelete(isDelete);
  write.setKeyHash(Buffer.from(keyHash, 'hex'));
  write.setValueHash(Buffer.from(valueHash, 'hex'));
  const hashed = new ledger.rwset.kvrwset.HashedRWSet();
  hashed.setHashedWritesList([write]);
  const made = new ledger.rwset.CollectionHashedReadWriteSet();
  made.setCollectionName(collection);
  made.setHashedRwset(hashed.serializeBinary());
  return made;
}
