import type { gateway } from '@hyperledger/fabric-protos';
import { chaincodeEvents } from './chaincodeEvents.js';
import { commitStatus } from './commitStatus.js';
import { endorse } from './endorse.js';
import { evaluate } from './evaluate.js';
import type { GatewayContext } from './gatewayContext.js';
import { submit } from './submit.js';
import { CallLimit, unaryCall } from './unaryCall.js';

/** The Gateway service of a peer, with Fabric's limit on concurrent calls. */
export function gatewayService(context: GatewayContext): gateway.IGatewayServer {
  const limit = new CallLimit();
  return {
    evaluate: unaryCall(limit, (request) => evaluate(context, request)),
    endorse: unaryCall(limit, (request) => endorse(context, request)),
    submit: unaryCall(limit, (request) => Promise.resolve(submit(context, request))),
    commitStatus: unaryCall(limit, (request, signal) => commitStatus(context, request, signal)),
    chaincodeEvents: (call) => {
      void chaincodeEvents(context, call);
    },
  };
}
