import { status } from '@grpc/grpc-js';
import type { gateway } from '@hyperledger/fabric-protos';
import { chaincodeEvents } from './chaincodeEvents.js';
import { commitStatus } from './commitStatus.js';
import { endorse } from './endorse.js';
import { evaluate } from './evaluate.js';
import type { GatewayContext } from './gatewayContext.js';
import { RpcError } from '../grpc/rpcError.js';
import { submit } from './submit.js';
import { CallLimit, newUnaryCall } from './unaryCall.js';

/** The Gateway service of a peer, with Fabric's limit on concurrent calls. */
export function newGatewayService(context: GatewayContext): gateway.IGatewayServer {
  const limit = new CallLimit();
  return {
    evaluate: newUnaryCall(limit, (request) => whileWritable(context, () => evaluate(context, request))),
    endorse: newUnaryCall(limit, (request) => whileWritable(context, () => endorse(context, request))),
    submit: newUnaryCall(limit, (request) => whileWritable(context, () => Promise.resolve(submit(context, request)))),
    commitStatus: newUnaryCall(limit, (request, signal) => commitStatus(context, request, signal)),
    chaincodeEvents: (call) => {
      void chaincodeEvents(context, call);
    },
  };
}

/**
 * Refuses a call while the ledger cannot be written. A peer of Fabric ends if its disk is full, so that its clients reach
 * nothing; here they are told the same, and reads are refused, too, so that nobody takes the network for ready.
 */
async function whileWritable<T>({ orderer }: GatewayContext, call: () => Promise<T>): Promise<T> {
  // Clients know Fabric's first words: nothing was sent, and the same can be sent again.
  if (orderer.fault !== undefined)
    throw new RpcError(status.UNAVAILABLE, `no orderer nodes available: ${orderer.fault}`);
  return call();
}
