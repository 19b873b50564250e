// A chaincode that does what a test asks for: one transaction for each thing that Fabric offers.
const { Contract } = require('fabric-contract-api');
const { KeyEndorsementPolicy } = require('fabric-shim');

const implicit = (mspId) => `_implicit_org_${mspId}`;
const text = (bytes) => Buffer.from(bytes).toString();

/** The policy that all the named organisations' peers must endorse. */
function allOf(mspIds) {
  const policy = new KeyEndorsementPolicy();
  policy.addOrgs('PEER', ...JSON.parse(mspIds));
  return policy.getPolicy();
}

/** Reads to the end and does not close the iterator, as the product does. */
async function countOf(entries) {
  const iterator = await entries;
  let count = 0;
  while (!(await iterator.next()).done) count += 1;
  return count;
}

async function valuesOf(iterator) {
  const values = [];
  for await (const { key, value } of iterator) values.push([key, text(value)]);
  return JSON.stringify(values);
}

/** The bytes of a policy as hexadecimal digits; empty if there is none. */
const hex = (bytes) => Buffer.from(bytes ?? []).toString('hex');

class Probe extends Contract {
  constructor() {
    super('probe');
  }

  async nothing() {
    return 'nothing';
  }

  async put(ctx, key, value) {
    await ctx.stub.putState(key, Buffer.from(value));
  }

  /** Writes the given value. The modified chaincode writes another one. */
  async putAsAgreed(ctx, key, value) {
    await this.put(ctx, key, value);
  }

  async putTwo(ctx, first, second, value) {
    await ctx.stub.putState(first, Buffer.from(value));
    await ctx.stub.putState(second, Buffer.from(value));
  }

  async get(ctx, key) {
    return text(await ctx.stub.getState(key));
  }

  async remove(ctx, key) {
    await ctx.stub.deleteState(key);
  }

  /** Refuses if the key exists. Two of these race. */
  async create(ctx, key, value) {
    if ((await ctx.stub.getState(key)).length > 0) throw new Error(`EXISTS: ${key}`);
    await ctx.stub.putState(key, Buffer.from(value));
  }

  /** Writes a key and reads it: a simulation does not see its own writes. */
  async putThenGet(ctx, key, value) {
    await ctx.stub.putState(key, Buffer.from(value));
    return text(await ctx.stub.getState(key));
  }

  async putComposite(ctx, kind, attributes, value) {
    await ctx.stub.putState(ctx.stub.createCompositeKey(kind, JSON.parse(attributes)), Buffer.from(value));
  }

  async getComposite(ctx, kind, attributes) {
    const found = [];
    for await (const { key, value } of ctx.stub.getStateByPartialCompositeKey(kind, JSON.parse(attributes)))
      found.push([ctx.stub.splitCompositeKey(key).attributes, text(value)]);
    return JSON.stringify(found);
  }

  /** Counts the entries of a kind, and adds one. Two of these race, with phantoms. */
  async countAndAdd(ctx, kind, group, own) {
    const count = await countOf(ctx.stub.getStateByPartialCompositeKey(kind, [group]));
    await ctx.stub.putState(ctx.stub.createCompositeKey(kind, [group, own]), Buffer.from('1'));
    return String(count);
  }

  async range(ctx, start, end) {
    return valuesOf(ctx.stub.getStateByRange(start, end));
  }

  async putMany(ctx, prefix, count) {
    for (let index = 0; index < Number(count); index += 1)
      await ctx.stub.putState(`${prefix}${String(index).padStart(4, '0')}`, Buffer.from(String(index)));
  }

  async putManyPrivate(ctx, mspId, prefix, count) {
    for (let index = 0; index < Number(count); index += 1)
      await ctx.stub.putPrivateData(implicit(mspId), `${prefix}${String(index).padStart(4, '0')}`, Buffer.from('1'));
  }

  async page(ctx, start, end, size, bookmark) {
    const { iterator, metadata } = await ctx.stub.getStateByRangeWithPagination(start, end, Number(size), bookmark);
    const keys = [];
    for (let next = await iterator.next(); ; next = await iterator.next()) {
      if (next.value) keys.push(next.value.key);
      if (next.done) break;
    }
    return JSON.stringify({ keys, bookmark: metadata.bookmark });
  }

  /** Reads a page and writes, which Fabric forbids. */
  async pageAndPut(ctx, start, end, key) {
    await this.page(ctx, start, end, '1', '');
    await ctx.stub.putState(key, Buffer.from('1'));
  }

  /** Reads the whole range and writes its size, so that validation checks the range. */
  async countRange(ctx, start, end, key) {
    const count = await countOf(ctx.stub.getStateByRange(start, end));
    await ctx.stub.putState(key, Buffer.from(String(count)));
    return String(count);
  }

  async history(ctx, key) {
    const entries = [];
    for await (const { txId, value, isDelete, timestamp } of ctx.stub.getHistoryForKey(key))
      entries.push({ txId, value: text(value), isDelete, seconds: Number(timestamp.seconds) });
    return JSON.stringify(entries);
  }

  async event(ctx, key, name, payload) {
    await ctx.stub.putState(key, Buffer.from(payload));
    ctx.stub.setEvent('replaced', Buffer.from('an earlier event of the same transaction'));
    ctx.stub.setEvent(name, Buffer.from(payload));
  }

  async wait(_ctx, milliseconds) {
    await new Promise((resolve) => setTimeout(resolve, Number(milliseconds)));
  }

  async large(_ctx, bytes) {
    return 'x'.repeat(Number(bytes));
  }

  async fail(_ctx, message) {
    throw new Error(message);
  }

  async caller(ctx) {
    const id = ctx.clientIdentity;
    const attributes = { role: id.getAttributeValue('naru.role'), party: id.getAttributeValue('naru.party') };
    return JSON.stringify({ mspId: id.getMSPID(), ...attributes });
  }

  /** The transaction's time, in whole seconds. */
  async time(ctx) {
    return String(ctx.stub.getTxTimestamp().seconds);
  }

  async transient(ctx, name) {
    return text(ctx.stub.getTransient().get(name) ?? '');
  }

  async putRandom(ctx, key) {
    await ctx.stub.putState(key, Buffer.from(String(Math.random())));
  }

  // Private data: the content comes as transient data, and goes to the organisations' implicit collections.

  async putPrivate(ctx, mspIds, key) {
    const content = ctx.stub.getTransient().get('content');
    for (const mspId of JSON.parse(mspIds)) await ctx.stub.putPrivateData(implicit(mspId), key, content);
  }

  async putPrivateAndPublic(ctx, mspIds, key) {
    await ctx.stub.putState(key, Buffer.from('public'));
    await this.putPrivate(ctx, mspIds, key);
  }

  async putInCollection(ctx, collection, key) {
    await ctx.stub.putPrivateData(collection, key, ctx.stub.getTransient().get('content'));
  }

  async getFromCollection(ctx, collection, key) {
    return text(await ctx.stub.getPrivateData(collection, key));
  }

  async getPrivate(ctx, mspId, key) {
    return text(await ctx.stub.getPrivateData(implicit(mspId), key));
  }

  /** Reads a private key, and writes it. Two of these race. */
  async replacePrivate(ctx, mspId, key) {
    await ctx.stub.getPrivateData(implicit(mspId), key);
    await this.putPrivate(ctx, JSON.stringify([mspId]), key);
  }

  async privateRange(ctx, mspId, start, end) {
    const iterator = ctx.stub.getPrivateDataByRange(implicit(mspId), start, end);
    return valuesOf(iterator);
  }

  async privateHash(ctx, mspId, key) {
    return hex(await ctx.stub.getPrivateDataHash(implicit(mspId), key));
  }

  /** Writes whether a private key's content has this hash. Validation checks the read again. */
  async putPrivateHash(ctx, key, mspId, privateKey) {
    await ctx.stub.putState(key, Buffer.from(await this.privateHash(ctx, mspId, privateKey)));
  }

  async removePrivate(ctx, mspId, key) {
    await ctx.stub.deletePrivateData(implicit(mspId), key);
  }

  async purgePrivate(ctx, mspId, key) {
    await ctx.stub.purgePrivateData(implicit(mspId), key);
  }

  // Policies of keys.

  async putWithPolicy(ctx, key, value, mspIds) {
    await ctx.stub.putState(key, Buffer.from(value));
    await ctx.stub.setStateValidationParameter(key, allOf(mspIds));
  }

  /** A policy of any form: the bytes of a SignaturePolicyEnvelope as hexadecimal digits. */
  async putWithRule(ctx, key, value, rule) {
    await ctx.stub.putState(key, Buffer.from(value));
    await ctx.stub.setStateValidationParameter(key, Buffer.from(rule, 'hex'));
  }

  /** Refuses if the key exists, and gives it a policy. Two of these race. */
  async createWithPolicy(ctx, key, value, mspIds) {
    await this.create(ctx, key, value);
    await ctx.stub.setStateValidationParameter(key, allOf(mspIds));
  }

  async setPolicy(ctx, key, mspIds) {
    await ctx.stub.setStateValidationParameter(key, allOf(mspIds));
  }

  async policy(ctx, key) {
    return hex(await ctx.stub.getStateValidationParameter(key));
  }

  async putPrivateWithPolicy(ctx, mspId, key, mspIds) {
    await this.putPrivate(ctx, JSON.stringify([mspId]), key);
    await ctx.stub.setPrivateDataValidationParameter(implicit(mspId), key, allOf(mspIds));
  }

  /** Writes the policy of a private key and nothing else. */
  async setPrivatePolicy(ctx, mspId, key, mspIds) {
    await ctx.stub.setPrivateDataValidationParameter(implicit(mspId), key, allOf(mspIds));
  }

  async privatePolicy(ctx, mspId, key) {
    return hex(await ctx.stub.getPrivateDataValidationParameter(implicit(mspId), key));
  }
}

exports.contracts = [Probe];
