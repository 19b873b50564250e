import { sha256Hex } from '@naru/chaincode/domain';
import { common } from '@hyperledger/fabric-protos';
import { expect } from 'chai';
import { hashBlock } from '../../src/fabric/blockHashes.js';
import { parseBlock } from '../../src/fabric/parseBlock.js';
import { blockOf, configurationEnvelope, envelopeOf, transactionEnvelope } from '../support/channel/blockBytes.js';

const [FIRST, SECOND] = [sha256Hex('1'), sha256Hex('2')];
const VALID = 0;
const CONFLICT = 11;
const NOTHING_READ = { writes: [], policies: [], hashedWrites: [] };
const NOTHING = { ...NOTHING_READ, fault: undefined };
const MADE = new Date(1_000_123);

/** A transaction that writes one public key, and one to a private collection. */
function envelope(id: string, chaincode: string, key: string, value: string, time = MADE): Uint8Array {
  const hashedWrites = [{ collection: '_implicit_org_BankAMSP', keyHash: 'aa', valueHash: 'bb' }];
  return transactionEnvelope(id, time, { chaincode, writes: [{ key, value: Buffer.from(value) }], hashedWrites });
}

/** An endorser’s transaction whose bytes are not one. */
const withoutTransaction = (id: string): Uint8Array =>
  envelopeOf(id, MADE, common.HeaderType.ENDORSER_TRANSACTION, Buffer.from([0xff]));

const blockWith = (...entries: readonly (readonly [Uint8Array, number])[]): ReturnType<typeof blockOf> =>
  blockOf(
    7,
    undefined,
    entries.map(([bytes, validationCode]) => ({ bytes, validationCode })),
  );

describe('parseBlock', () => {
  it('reads what a valid transaction wrote under the chaincode’s name, hashed writes included', () => {
    const bytes = envelope(FIRST, 'naru', 'shipment/1', '{}');
    const block = blockWith([bytes, VALID]);
    expect(parseBlock(block, 'naru')).to.deep.equal({
      number: 7,
      hash: hashBlock(block).own,
      previousHash: '',
      timeMs: MADE.getTime(),
      transactions: [
        {
          id: FIRST,
          position: 0,
          hash: sha256Hex(bytes),
          validationCode: VALID,
          writes: [{ key: 'shipment/1', value: Buffer.from('{}') }],
          policies: [],
          hashedWrites: [{ collection: '_implicit_org_BankAMSP', keyHash: 'aa', valueHash: 'bb' }],
          fault: undefined,
        },
      ],
    });
  });

  it('takes nothing from an invalid transaction but its id and code', () => {
    const block = blockWith([envelope(FIRST, 'naru', 'k', 'v'), VALID], [envelope(SECOND, 'naru', 'k', 'v'), CONFLICT]);
    const [, second] = parseBlock(block, 'naru').transactions;
    expect(second).to.deep.include({ id: SECOND, position: 1, validationCode: CONFLICT, ...NOTHING });
  });

  it('takes nothing from a transaction of which the block does not say whether it is valid', () => {
    const block = blockWith([envelope(FIRST, 'naru', 'k', 'v'), VALID]);
    block.setMetadata(undefined);
    const { timeMs, transactions } = parseBlock(block, 'naru');
    expect(timeMs).to.equal(0);
    expect(transactions[0]).to.deep.include({ validationCode: 254, ...NOTHING });
  });

  it('leaves out what other chaincodes wrote', () => {
    const [transaction] = parseBlock(blockWith([envelope(FIRST, '_lifecycle', 'k', 'v'), VALID]), 'naru').transactions;
    expect(transaction).to.deep.include(NOTHING);
  });

  it('takes what is marked as deleted for a deletion, whatever its value is', () => {
    const bytes = transactionEnvelope(FIRST, MADE, {
      chaincode: 'naru',
      writes: [{ key: 'k', value: Buffer.from('v'), isDelete: true }],
      hashedWrites: [{ collection: 'c', keyHash: 'aa', valueHash: 'bb', isDelete: true }],
    });
    expect(parseBlock(blockWith([bytes, VALID]), 'naru').transactions[0]).to.deep.include({
      writes: [{ key: 'k', value: Buffer.of() }],
      hashedWrites: [{ collection: 'c', keyHash: 'aa', valueHash: '' }],
    });
  });

  it('passes over a configuration block', () => {
    const [configuration] = parseBlock(blockWith([configurationEnvelope(MADE), VALID]), 'naru').transactions;
    expect(configuration).to.deep.include({ id: '', validationCode: VALID, ...NOTHING });
  });

  it('is as late as the last of its valid transactions, whatever their order', () => {
    const [early, late] = [new Date(5), new Date(MADE.getTime() + 5)];
    const block = blockWith(
      [envelope(FIRST, 'naru', 'k', 'v'), VALID],
      [envelope(SECOND, 'naru', 'k', 'v', early), VALID],
      [envelope(SECOND, 'naru', 'k', 'v', late), CONFLICT],
    );
    expect(parseBlock(block, 'naru').timeMs).to.equal(MADE.getTime());
  });

  it('names what it cannot read of a transaction, and reads the others', () => {
    const broken = transactionEnvelope(FIRST, MADE, { chaincode: 'naru', writes: [], hashedWrites: [] });
    const block = blockWith(
      [Buffer.from([0xff]), CONFLICT],
      [envelope('8'.repeat(8_000), 'naru', 'k', 'v'), CONFLICT],
      [envelope('\u0000', 'naru', 'k', 'v'), CONFLICT],
      [broken.subarray(0, -1), VALID],
      [withoutTransaction(FIRST), VALID],
      [envelope(SECOND, 'naru', 'k', 'v'), VALID],
    );
    const { transactions } = parseBlock(block, 'naru');
    expect(transactions.map(({ fault }) => fault)).to.deep.equal([
      'ENVELOPE',
      'TRANSACTION_ID',
      'TRANSACTION_ID',
      'ENVELOPE',
      'WRITES',
      undefined,
    ]);
    expect(transactions[5]?.writes).to.have.length(1);
    expect(transactions[0]).to.deep.include({ id: '', hash: sha256Hex(Buffer.from([0xff])), ...NOTHING_READ });
  });

  it('refuses a block whose transactions are not those of its header', () => {
    const block = blockWith([envelope(FIRST, 'naru', 'k', 'v'), VALID]);
    block.getData()?.setDataList([envelope(SECOND, 'naru', 'k', 'v')]);
    expect(() => parseBlock(block, 'naru')).to.throw('Block 7 does not hold the transactions of its header.');
  });

  it('reads a block without transactions', () => {
    expect(parseBlock(blockWith(), 'naru')).to.deep.include({ number: 7, timeMs: 0, transactions: [] });
  });
});
