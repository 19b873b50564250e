import type { gateway } from '@hyperledger/fabric-protos';
import { chaincodeEvents } from './chaincodeEvents.js';
import { commitStatus } from './commitStatus.js';
import { endorse } from './endorse.js';
import { evaluate } from './evaluate.js';
import type { GatewayContext } from './gatewayContext.js';
import { submit } from './submit.js';
import { CallLimit, newUnaryCall } from './unaryCall.js';

/** The Gateway service of a peer, with Fabric's limit on concurrent calls. */
export function newGatewayService(context: GatewayContext): gateway.IGatewayServer {
  const limit = new CallLimit();
  return {
    evaluate: newUnaryCall(limit, (request) => evaluate(context, request)),
    endorse: newUnaryCall(limit, (request) => endorse(context, request)),
    submit: newUnaryCall(limit, (request) => Promise.resolve(submit(context, request))),
    commitStatus: newUnaryCall(limit, (request, signal) => commitStatus(context, request, signal)),
    chaincodeEvents: (call) => {
      void chaincodeEvents(context, call);
    },
  };
}
