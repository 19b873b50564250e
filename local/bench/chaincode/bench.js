// The chaincode as it is, and beside it the least that a chaincode can do, against which it is measured.
const { contracts, serializers } = require('@naru/chaincode');
const { Contract } = require('fabric-contract-api');

class Baseline extends Contract {
  constructor() {
    super('baseline');
  }

  /** Creates one public key, as a plain asset would be. */
  async create(ctx, key, value) {
    const known = await ctx.stub.getState(key);
    if (known.length > 0) throw new Error(`${key} is there already`);
    await ctx.stub.putState(key, Buffer.from(value));
    return '';
  }

  /** Does nothing. */
  async nothing() {
    return '';
  }
}

exports.contracts = [...contracts, Baseline];
exports.serializers = serializers;
