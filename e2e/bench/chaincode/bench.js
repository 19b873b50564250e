// Naru's chaincode as it is, and next to it the least that a chaincode can do: the baseline that it is compared with.
const { contracts, serializers } = require('@naru/chaincode');
const { Contract } = require('fabric-contract-api');

/** The calls by which a transaction asks the peer: each is a message and its answer. */
const ASKED = new Set([
  'getState',
  'putState',
  'setStateValidationParameter',
  'getStateByPartialCompositeKey',
  'getPrivateDataHash',
  'putPrivateData',
  'getPrivateDataValidationParameter',
  'setPrivateDataValidationParameter',
]);

/** The contract whose next transaction is recorded, and the record. This one process is the chaincode of all peers. */
let noting;
const noted = new Map();

/** A contract as it is, whose next transaction is recorded if that was asked for. */
function notable(Noted) {
  return class extends Noted {
    createContext() {
      const ctx = super.createContext();
      if (noting === this.getName()) {
        noting = undefined;
        const calls = [];
        noted.set(this.getName(), calls);
        const setStub = ctx.setChaincodeStub.bind(ctx);
        ctx.setChaincodeStub = (stub) => setStub(listeningTo(stub, calls));
      }
      return ctx;
    }
  };
}

function listeningTo(stub, calls) {
  return new Proxy(stub, {
    get(target, name) {
      if (typeof target[name] !== 'function') return target[name];
      return (...args) => {
        if (ASKED.has(name)) calls.push({ name, args });
        return target[name](...args);
      };
    },
  });
}

class Baseline extends Contract {
  constructor() {
    super('baseline');
  }

  /** Records what the next transaction of a contract asks the peer for. */
  async note(_ctx, contract) {
    noting = contract;
    return '';
  }

  /**
   * Asks and writes what was recorded, under other keys and without any logic: this is what the peers need for it, whatever
   * the chaincode does. The records do not exist under these keys, so their own policies cost nothing here.
   */
  async again(ctx, contract, suffix) {
    for (const { name, args } of noted.get(contract)) {
      const [first, second, ...rest] = args;
      if (name === 'getStateByPartialCompositeKey') {
        const entries = await ctx.stub[name](first, [...second.slice(0, -1), `${second.at(-1)}${suffix}`]);
        await entries.next();
      } else if (name.includes('Private')) await ctx.stub[name](first, `${second}${suffix}`, ...rest);
      else await ctx.stub[name](`${first}${suffix}`, ...args.slice(1));
    }
    return '';
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

exports.contracts = [...contracts.map(notable), Baseline];
exports.serializers = serializers;
