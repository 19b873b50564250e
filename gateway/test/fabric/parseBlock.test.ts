import { expect } from 'chai';
import { parseBlock } from '../../src/fabric/parseBlock.js';
import { blockOf, configurationEnvelope, transactionEnvelope } from '../support/channel/blockBytes.js';

const VALID = 0;
const CONFLICT = 11;
const MADE = new Date(1_000_123);

/** A transaction that writes one public key, and one to a private collection. */
function envelope(id: string, chaincode: string, key: string, value: string, time = MADE): Uint8Array {
  const hashedWrites = [{ collection: '_implicit_org_BankAMSP', keyHash: 'aa', valueHash: 'bb' }];
  return transactionEnvelope(id, time, { chaincode, writes: [{ key, value: Buffer.from(value) }], hashedWrites });
}

const blockWith = (...entries: readonly (readonly [Uint8Array, number])[]): ReturnType<typeof blockOf> =>
  blockOf(
    7,
    undefined,
    entries.map(([bytes, validationCode]) => ({ bytes, validationCode })),
  );

describe('parseBlock', () => {
  it('reads what a valid transaction wrote under the chaincode’s name, hashed writes included', () => {
    const block = blockWith([envelope('tx1', 'naru', 'shipment/1', '{}'), VALID]);
    expect(parseBlock(block, 'naru')).to.deep.equal({
      number: 7,
      timeMs: MADE.getTime(),
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
    const block = blockWith([envelope('tx1', 'naru', 'k', 'v'), VALID], [envelope('tx2', 'naru', 'k', 'v'), CONFLICT]);
    const [, second] = parseBlock(block, 'naru').transactions;
    expect(second).to.deep.equal({ id: 'tx2', position: 1, validationCode: CONFLICT, writes: [], hashedWrites: [] });
  });

  it('leaves out what other chaincodes wrote', () => {
    const [transaction] = parseBlock(blockWith([envelope('tx1', '_lifecycle', 'k', 'v'), VALID]), 'naru').transactions;
    expect(transaction).to.deep.include({ writes: [], hashedWrites: [] });
  });

  it('passes over a configuration block', () => {
    expect(parseBlock(blockWith([configurationEnvelope(MADE), VALID]), 'naru').transactions).to.deep.equal([
      { id: '', position: 0, validationCode: VALID, writes: [], hashedWrites: [] },
    ]);
  });

  it('is as late as the last of its transactions, whatever their order', () => {
    const early = envelope('tx2', 'naru', 'k', 'v', new Date(5));
    expect(parseBlock(blockWith([envelope('tx1', 'naru', 'k', 'v'), VALID], [early, VALID]), 'naru').timeMs).to.equal(
      MADE.getTime(),
    );
  });

  it('reads a block without transactions', () => {
    expect(parseBlock(blockWith(), 'naru')).to.deep.equal({ number: 7, timeMs: 0, transactions: [] });
  });
});
