import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { RpcError } from '../../../src/embedded/grpc/rpcError.js';
import { CallLimit } from '../../../src/embedded/gateway/unaryCall.js';
import { catchRejection } from '../../support/catchRejection.js';

describe('CallLimit', () => {
  it('runs 500 calls at a time, refuses more, and accepts new ones when others end', async () => {
    const limit = new CallLimit();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const running = Array.from({ length: 500 }, () => limit.run(() => held));
    const refusal = await catchRejection(limit.run(() => Promise.resolve('one too many')));
    expect(refusal).to.be.instanceOf(RpcError).with.property('code', status.UNKNOWN);
    expect(refusal.message).to.equal('too many requests for /gateway.Gateway, exceeding concurrency limit (500)');
    release();
    await Promise.all(running);
    expect(await limit.run(() => Promise.resolve('again'))).to.equal('again');
  });

  it('counts a failed call as ended', async () => {
    const limit = new CallLimit();
    for (let call = 0; call < 501; call += 1)
      await catchRejection(limit.run(() => Promise.reject(new Error('failed'))));
    expect(await limit.run(() => Promise.resolve('still running'))).to.equal('still running');
  });
});
