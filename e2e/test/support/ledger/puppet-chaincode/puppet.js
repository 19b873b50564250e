// The chaincode that a dishonest organisation might run: the whole real one, so that nobody notices, and a transaction that
// writes whatever its client asks for.
const { contracts } = require('@naru/chaincode');
const { Contract } = require('fabric-contract-api');

const implicit = (mspId) => `_implicit_org_${mspId}`;

/** The transactions that this organisation no longer signs, as a regular expression; undefined if it signs all. */
let unsigned;

for (const Real of contracts)
  Real.prototype.beforeTransaction = async ({ stub }) => {
    const { fcn } = stub.getFunctionAndParameters();
    if (unsigned?.test(fcn)) throw new Error('This organisation does not sign that.');
  };

class Puppet extends Contract {
  constructor() {
    super('puppet');
  }

  /** Writes what the transient data `writes` lists: `{ public: […], private: […], event }`. */
  async write(ctx) {
    const { stub } = ctx;
    const writes = JSON.parse(Buffer.from(stub.getTransient().get('writes')).toString());
    for (const write of writes.public ?? []) await writePublic(stub, write);
    for (const write of writes.private ?? []) await writePrivate(stub, write);
    if (writes.event !== undefined) stub.setEvent('naru.changed', Buffer.from(writes.event));
    return writes.result ?? '';
  }

  /** From now on signs no transaction that a regular expression names; all of them if it is empty. */
  async silence(ctx, names) {
    unsigned = names === '' ? undefined : new RegExp(names);
    return '';
  }

  /** Reads a key of any organisation's collection and answers with it. */
  async peek(ctx, mspId, key) {
    return Buffer.from(await ctx.stub.getPrivateData(implicit(mspId), key)).toString();
  }
}

async function writePublic(stub, { key, composite, value, remove, policy }) {
  const name = key ?? stub.createCompositeKey(composite[0], composite.slice(1));
  if (value !== undefined) await stub.putState(name, Buffer.from(value));
  if (remove) await stub.deleteState(name);
  if (policy !== undefined) await stub.setStateValidationParameter(name, Buffer.from(policy, 'base64'));
}

async function writePrivate(stub, { msp, key, value, remove, purge, policy }) {
  const collection = implicit(msp);
  if (value !== undefined) await stub.putPrivateData(collection, key, Buffer.from(value));
  if (remove) await stub.deletePrivateData(collection, key);
  if (purge) await stub.purgePrivateData(collection, key);
  if (policy !== undefined)
    await stub.setPrivateDataValidationParameter(collection, key, Buffer.from(policy, 'base64'));
}

exports.contracts = [...contracts, Puppet];
