import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import type { ProbeNetwork } from './probeNetwork.js';
import { catchRefusal } from './catchRejection.js';

/**
 * What the ordering service says to a transaction that it refuses. One node's word is the gateway's; of several nodes
 * the gateway lists what each says, and answers that too few of them took the transaction.
 */
export async function catchOrdererRefusal({ consensus }: ProbeNetwork, submitted: Promise<unknown>): Promise<string> {
  const { code, message, details } = await catchRefusal(submitted);
  if (consensus === 'raft') {
    expect(code).to.equal(status.ABORTED);
    return message;
  }
  expect(code).to.equal(status.UNAVAILABLE);
  expect(message).to.contain('insufficient number of orderers could successfully process transaction');
  const [first = ''] = details;
  return first;
}
