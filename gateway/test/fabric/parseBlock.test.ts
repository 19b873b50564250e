import { common, ledger, peer } from '@hyperledger/fabric-protos';
import { expect } from 'chai';
import { parseBlock } from '../../src/fabric/parseBlock.js';

const VALID = 0;
const MADE_MS = 1_000_000;
/** The header's field 3, a Timestamp of a thousand seconds, as protobuf writes it. */
const TIMESTAMP = Buffer.from('1a0308e807', 'hex');
const CONFLICT = 11;

function envelope(id: string, namespace: string, key: string, value: string): Uint8Array {
  const write = new ledger.rwset.kvrwset.KVWrite();
  write.setKey(key);
  write.setValue(Buffer.from(value));
  const writes = new ledger.rwset.kvrwset.KVRWSet();
  writes.setWritesList([write]);
  const hashed = new ledger.rwset.kvrwset.KVWriteHash();
  hashed.setKeyHash(Buffer.from('aa', 'hex'));
  hashed.setValueHash(Buffer.from('bb', 'hex'));
  const hashedSet = new ledger.rwset.kvrwset.HashedRWSet();
  hashedSet.setHashedWritesList([hashed]);
  const collection = new ledger.rwset.CollectionHashedReadWriteSet();
  collection.setCollectionName('_implicit_org_BankAMSP');
  collection.setHashedRwset(hashedSet.serializeBinary());
  const set = new ledger.rwset.NsReadWriteSet();
  set.setNamespace(namespace);
  set.setRwset(writes.serializeBinary());
  set.setCollectionHashedRwsetList([collection]);
  return inEnvelope(id, common.HeaderType.ENDORSER_TRANSACTION, transactionOf(set));
}

function transactionOf(set: ledger.rwset.NsReadWriteSet): Uint8Array {
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
  const transactionAction = new peer.TransactionAction();
  transactionAction.setPayload(payload.serializeBinary());
  const transaction = new peer.Transaction();
  transaction.setActionsList([transactionAction]);
  return transaction.serializeBinary();
}

function inEnvelope(id: string, type: number, data: Uint8Array): Uint8Array {
  const channelHeader = new common.ChannelHeader();
  channelHeader.setTxId(id);
  channelHeader.setType(type);
  const header = new common.Header();
  header.setChannelHeader(Buffer.concat([channelHeader.serializeBinary(), TIMESTAMP]));
  const payload = new common.Payload();
  payload.setHeader(header);
  payload.setData(data);
  const made = new common.Envelope();
  made.setPayload(payload.serializeBinary());
  return made.serializeBinary();
}

function blockOf(number: number, envelopes: readonly Uint8Array[], codes: readonly number[]): common.Block {
  const header = new common.BlockHeader();
  header.setNumber(number);
  const data = new common.BlockData();
  data.setDataList([...envelopes]);
  const metadata = new common.BlockMetadata();
  metadata.setMetadataList([Buffer.of(), Buffer.of(), Buffer.from(codes)]);
  const block = new common.Block();
  block.setHeader(header);
  block.setData(data);
  block.setMetadata(metadata);
  return block;
}

describe('parseBlock', () => {
  it('reads what a valid transaction wrote under the chaincode’s name, hashed writes included', () => {
    const block = blockOf(7, [envelope('tx1', 'naru', 'shipment/1', '{}')], [VALID]);
    expect(parseBlock(block, 'naru')).to.deep.equal({
      number: 7,
      timeMs: MADE_MS,
      transactions: [
        {
          id: 'tx1',
          position: 0,
          validationCode: VALID,
          writes: [{ key: 'shipment/1', value: Buffer.from('{}') }],
          hashedWrites: [{ collection: '_implicit_org_BankAMSP', keyHash: 'aa', valueHash: 'bb' }],
        },
      ],
    });
  });

  it('takes nothing from an invalid transaction but its code', () => {
    const block = blockOf(7, [envelope('tx1', 'naru', 'k', 'v'), envelope('tx2', 'naru', 'k', 'v')], [VALID, CONFLICT]);
    const [, second] = parseBlock(block, 'naru').transactions;
    expect(second).to.deep.equal({ id: 'tx2', position: 1, validationCode: CONFLICT, writes: [], hashedWrites: [] });
  });

  it('leaves out what other chaincodes wrote', () => {
    const [transaction] = parseBlock(
      blockOf(7, [envelope('tx1', '_lifecycle', 'k', 'v')], [VALID]),
      'naru',
    ).transactions;
    expect(transaction).to.deep.include({ writes: [], hashedWrites: [] });
  });

  it('passes over a configuration block', () => {
    const config = inEnvelope('', common.HeaderType.CONFIG, Buffer.from('not a transaction'));
    expect(parseBlock(blockOf(0, [config], [VALID]), 'naru').transactions).to.deep.equal([
      { id: '', position: 0, validationCode: VALID, writes: [], hashedWrites: [] },
    ]);
  });
});
