import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { hashBlock } from '../../src/fabric/blockHashes.js';
import { derInteger, derOctetString, derSequence } from '../../src/keys/der.js';
import { decodeText } from '../../src/fabric/text.js';
import { blockOf } from '../support/channel/blockBytes.js';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('DER', () => {
  const INTEGERS: readonly (readonly [string, string])[] = [
    ['00', '020100'],
    ['0000000000000000', '020100'],
    ['7f', '02017f'],
    ['80', '02020080'],
    ['0000000000000100', '02020100'],
    ['00000000000000ff', '020200ff'],
    ['ffffffffffffffff', '020900ffffffffffffffff'],
  ];
  for (const [bytes, expected] of INTEGERS) {
    it(`writes the number ${bytes} as ${expected}: without needless zeros, and never negative`, () => {
      expect(hex(derInteger(Buffer.from(bytes, 'hex')))).to.equal(expected);
    });
  }

  it('writes octets and a sequence with their lengths', () => {
    expect(hex(derOctetString(Buffer.of()))).to.equal('0400');
    expect(hex(derSequence(derInteger(Buffer.of(1)), derOctetString(Buffer.from('ab'))))).to.equal(
      '3007020101' + '04026162',
    );
  });
});

describe('hashBlock', () => {
  const entry = (text: string): { bytes: Buffer; validationCode: number } => ({
    bytes: Buffer.from(text),
    validationCode: 0,
  });
  const first = blockOf(0, undefined, [entry('genesis')]);
  const second = blockOf(1, first, [entry('one'), entry('two')]);

  it('hashes the header’s DER: number, hash of the block before, hash of the transactions', () => {
    const data = createHash('sha256').update('genesis').digest('hex');
    const header = Buffer.from(`3027` + `020100` + `0400` + `0420${data}`, 'hex');
    expect(hashBlock(first)).to.deep.equal({
      own: createHash('sha256').update(header).digest('hex'),
      previous: '',
      data,
      actualData: data,
    });
  });

  it('hashes transactions one after the other, without what is between them', () => {
    const { actualData, previous } = hashBlock(second);
    expect(actualData).to.equal(createHash('sha256').update('onetwo').digest('hex'));
    expect(previous).to.equal(hashBlock(first).own);
  });

  it('tells transactions that are not those of the header', () => {
    const changed = second.clone();
    changed.getData()?.setDataList([Buffer.from('one'), Buffer.from('twO')]);
    const { data, actualData, own } = hashBlock(changed);
    expect(own).to.equal(hashBlock(second).own);
    expect(actualData).not.to.equal(data);
  });
});

describe('decodeText', () => {
  it('reads UTF-8, and nothing else', () => {
    expect(decodeText(Buffer.from('Käpt’n 🚢'))).to.equal('Käpt’n 🚢');
    expect(() => decodeText(Buffer.from('ff', 'hex'))).to.throw('is not UTF-8');
  });
});
