import { expect } from 'chai';
import { serializers } from '../src/index';

describe('The serializer of the chaincode', () => {
  const serializer = new serializers.serializers[serializers.transaction]();

  it('takes and gives text as it is, of any script', () => {
    const text = '{"a":"한국 €"}';
    expect(serializer.fromBuffer(Buffer.from(text))).to.deep.equal({ value: text });
    expect(serializer.toBuffer(text)).to.deep.equal(Buffer.from(text));
  });

  it('gives the description of the contracts, which is an object, as JSON', () => {
    expect(serializer.toBuffer({ contracts: {} }).toString()).to.equal('{"contracts":{}}');
  });
});
