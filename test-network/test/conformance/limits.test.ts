import { status } from '@grpc/grpc-js';
import { gateway as protos, msp } from '@hyperledger/fabric-protos';
import { expect } from 'chai';
import type { TestClient } from '../support/client.js';
import { VALID } from '../support/codes.js';
import { describeOnEachNetwork } from '../support/eachNetwork.js';
import { catchOrdererRefusal } from '../support/catchOrdererRefusal.js';
import { catchRefusal, type Refusal } from '../support/catchRejection.js';
import { until } from '../support/until.js';

const TWO = { endorsers: ['ExportersMSP', 'BankAMSP'] };
/** The number of concurrent calls that a peer's gateway accepts. */
const CONCURRENT_CALLS = 500;
const TOO_MANY = 3;

/** Asks for the status of a transaction. The gateway answers after its commit. */
function statusRequest({ gateway, network }: TestClient, transactionId: string): Uint8Array {
  const { mspId, credentials } = gateway.getIdentity();
  const identity = new msp.SerializedIdentity();
  identity.setMspid(mspId);
  identity.setIdBytes(credentials);
  const request = new protos.CommitStatusRequest();
  request.setChannelId(network.getName());
  request.setTransactionId(transactionId);
  request.setIdentity(identity.serializeBinary());
  const signed = new protos.SignedCommitStatusRequest();
  signed.setRequest(request.serializeBinary());
  return signed.serializeBinary();
}

describeOnEachNetwork('limits', (network) => {
  it('of size: the orderer refuses a transaction that is larger than the maximum block', async () => {
    const large = network()
      .as('ExportersMSP')
      .submit('put', ['large', 'x'.repeat(6 << 20)], TWO);
    const message = await catchOrdererRefusal(network(), large);
    expect(message).to.match(/message payload is \d+ bytes and exceeds maximum allowed 10485760 bytes/);
  });

  it('of size: a large transaction below the maximum is accepted', async () => {
    const value = 'x'.repeat(2 << 20);
    expect((await network().as('ExportersMSP').submit('put', ['rather-large', value], TWO)).code).to.equal(VALID);
    expect(await network().as('BankBMSP').evaluate('get', ['rather-large'])).to.equal(value);
  });

  it('of calls: a gateway runs 500 at a time, refuses more, and accepts new ones when others end', async () => {
    const client = network().as('BankBMSP');
    const submitter = network().as('ExportersMSP');
    const awaited = await submitter.propose('put', ['awaited', '1'], TWO).endorse();
    const request = statusRequest(client, awaited.getTransactionId());
    const refusals: Refusal[] = [];
    const calls = Array.from({ length: CONCURRENT_CALLS + TOO_MANY }, async () => {
      const call = client.gateway.newCommit(request).getStatus();
      return call.then(
        ({ code }) => code,
        async () => void refusals.push(await catchRefusal(call)),
      );
    });
    await until('the gateway has refused what is too much', () => refusals.length === TOO_MANY);
    refusals.push(await catchRefusal(client.evaluate('nothing')));
    await awaited.submit();
    const codes = (await Promise.all(calls)).filter((code) => code !== undefined);
    expect(codes).to.deep.equal(Array.from({ length: CONCURRENT_CALLS }, () => VALID));
    for (const { code, message } of refusals) {
      expect(code).to.equal(status.UNKNOWN);
      expect(message).to.contain('too many requests for /gateway.Gateway, exceeding concurrency limit (500)');
    }
    expect(await client.evaluate('nothing')).to.equal('nothing');
  });
});
