import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import type { ProbeNetwork } from './probeNetwork.js';
import { catchRefusal } from './catchRejection.js';

/**
 * What the ordering service says to a transaction that it refuses. With one node, the gateway answers with the node's
 * words. With several nodes, it answers that too few of them took the transaction, and lists what each said.
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
